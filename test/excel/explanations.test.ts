// Explanations and rules switched off inside Excel: typed into 绩效_就绪检查, read back, looked at again when figures
// change; and from a finding to its cell and back.
import { ExcelHost } from "../../src/host/excel/excel-host";
import { SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { BookSession } from "../../src/taskpane/engine/book-session";
import type { Outcome } from "../../src/taskpane/engine/protocol";
import { NO_CORRECTIONS } from "../../src/workbook/book";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

const WORSE = "test/books/huadu-2023-worse/book.xlsx";
const KEY = "J-03|facts|threePublicOutturn";
const WORDS = "新购公务用车一辆";

// Formulas are calculated by a real engine: on a busy machine that takes its time.
jest.setTimeout(60_000);

const host = new ExcelHost();

async function checked(): Promise<{ outcome: Outcome; plans: readonly SheetPlan[] }> {
  const session = new BookSession();
  const contents = await host.read((part) => void session.answer({ ask: "add", part }));
  const outcome = (await session.answer({
    ask: "read",
    contents,
    corrections: NO_CORRECTIONS,
    typed: NO_ANSWERS,
  })) as Outcome;
  return { outcome, plans: (await session.answer({ ask: "plan" })) as readonly SheetPlan[] };
}

const findingIn = ({ review }: Outcome) => review.checks.findings.find(({ key }) => key === KEY);

async function type(sheet: string, at: readonly [number, number], value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(at[0], at[1]).values = [[value]];
    await context.sync();
  });
}

async function placeOf(key: string, header: string): Promise<readonly [number, number]> {
  const parts: SheetSnapshot[] = [];
  await host.read((part) => parts.push(part));
  const values = parts.find(({ name }) => name === SHEET_NAMES.readiness)?.values ?? [];
  const row = values.findIndex((cells) => cells.includes(key));
  const titles = values.slice(0, row + 1).findLast((cells) => cells.includes(header));
  return [row, titles?.indexOf(header) ?? -1];
}

beforeAll(async () => {
  await officeHost.open(WORSE);
  await host.write((await checked()).plans);
  await type(SHEET_NAMES.readiness, await placeOf(KEY, "说明"), WORDS);
});

test("an explanation typed into the sheet closes its finding, and stays", async () => {
  const first = await checked();
  expect(findingIn(first.outcome)).toMatchObject({ explanation: WORDS });
  await host.write(first.plans);
  const again = findingIn((await checked()).outcome);
  expect(again).toMatchObject({ explanation: WORDS });
  expect(again).not.toHaveProperty("explanationStale");
});

test("with other figures it is to be looked at again", async () => {
  const at = findingIn((await checked()).outcome)?.at[0];
  if (at === undefined) throw new Error("no finding");
  await type(at.sheet, [at.row, at.column], 3.5);
  expect(findingIn((await checked()).outcome)).toMatchObject({
    explanation: WORDS,
    explanationStale: true,
  });
});

test("a rule switched off in the sheet, with a reason, is listed apart", async () => {
  const [header] = await placeOf("规则编号", "规则编号");
  const rule = (await placeOf("规则编号", "规则编号"))[1];
  const reason = (await placeOf("停用原因", "停用原因"))[1];
  await type(SHEET_NAMES.readiness, [header + 1, rule], "H-03");
  expect((await checked()).outcome.review.switchedOff).toEqual([]);
  await type(SHEET_NAMES.readiness, [header + 1, reason], "合同由区采购中心签订");
  expect((await checked()).outcome.review.switchedOff).toMatchObject([
    { rule: "H-03", reason: "合同由区采购中心签订", findings: 1 },
  ]);
});

test("it knows where the officer is, before a jump and after it", async () => {
  const there = { sheet: "政府采购台账", row: 6, column: 17 };
  await host.reveal(there);
  expect(await host.whereabouts()).toEqual(there);
});
