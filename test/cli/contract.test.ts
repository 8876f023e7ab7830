// The command line as other programs call it: exit status, streams, JSON, files.
import { execFile, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DEFAULT_SCHEME, SCHEMES } from "../../src/schemes";

const TSX = path.resolve("node_modules/tsx/dist/cli.mjs");
const BOOK = "test/books/huadu-2023/book.xlsx";

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

function review(...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const command = [TSX, "src/cli/index.ts", ...args];
    execFile(process.execPath, command, { maxBuffer: 1 << 26 }, (error, out, said) => {
      done({ status: typeof error?.code === "number" ? error.code : 0, out, said });
    });
  });
}

interface Contract {
  readonly contract: number;
  readonly year: number;
  readonly facts: Readonly<Record<string, { value: string; cells: string[] }>>;
  readonly measures: Readonly<Record<string, { value: string; cells: string[]; basis: string }>>;
  readonly findings: readonly { rule: string; severity: string }[];
  readonly scorecard: {
    readonly points: string;
    readonly grade: string;
    readonly groups: readonly { title: string; points: string }[];
    readonly indicators: readonly {
      cells: string[];
      cites: string[];
      working: string;
      points: string;
    }[];
  };
  readonly narrative: readonly { section: string; title: string }[];
  readonly tables: readonly { sheet: string; form: string | null; unit: string | null }[];
  readonly written: readonly string[];
}

function parsed({ out }: Ended): Contract {
  return JSON.parse(out) as Contract;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "review-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the reference case gives every figure of the published report, twice the same bytes", async () => {
  const [first, second] = await Promise.all([review(BOOK, "--json"), review(BOOK, "--json")]);
  expect(first.status).toBe(0);
  expect(second.out).toBe(first.out);
  const json = parsed(first);
  expect(json).toMatchObject({ contract: 1, year: 2023, written: [] });
  const amounts = [
    "originalRevenueBudget",
    "revisedExpenditureBudget",
    "revenueOutturn",
    "expenditureOutturn",
    "basicOutturn",
    "projectOutturn",
  ];
  expect(amounts.map((id) => json.facts[id]?.value)).toEqual([
    "5902800.00",
    "5906500.00",
    "5906500.00",
    "5906500.00",
    "4956300.00",
    "950200.00",
  ]);
  const rates = [
    "basicShare",
    "projectShare",
    "completionRate",
    "carryOverRate",
    "fixedAssetUtilisation",
  ];
  expect(rates.map((id) => Number(json.measures[id]?.value).toFixed(3))).toEqual([
    "0.839",
    "0.161",
    "1.000",
    "0.000",
    "1.000",
  ]);
  expect(json.scorecard).toMatchObject({ points: "100.00", grade: "优" });
  expect(json.scorecard.groups.map(({ points }) => Number(points))).toEqual([50, 50]);
  const scheme = SCHEMES.get(DEFAULT_SCHEME);
  expect(json.scorecard.indicators).toHaveLength(scheme?.indicators.length ?? Number.NaN);
  for (const { cells, cites, working } of json.scorecard.indicators) {
    expect(cells.length).toBeGreaterThan(0);
    expect(cites.length).toBeGreaterThan(0);
    expect(working).not.toBe("");
  }
  expect(json.findings).toEqual([expect.objectContaining({ rule: "G-09", severity: "explain" })]);
  expect(json.facts.subsidyToAffiliatesOutturn?.value).toBeDefined();
  const sections = json.narrative.map(({ section }) => section);
  expect(sections).toEqual(
    expect.arrayContaining([
      "一（一）",
      "一（二）",
      "一（三）",
      "一（四）",
      "一（五）",
      "二（一）",
      "二（二）",
      "二（三）",
      "三",
      "四",
    ])
  );
}, 60_000);

test("--out writes both files and leaves the source as it was", async () => {
  const source = path.join(folder, "部门.xlsx");
  copyFileSync(BOOK, source);
  const before = readFileSync(source);
  const ended = await review(source, "--json", "--out", path.join(folder, "out"));
  expect(ended.status).toBe(0);
  expect(parsed(ended).written.map((file) => path.basename(file))).toEqual([
    "部门-绩效自评.xlsx",
    "部门-自评报告.docx",
  ]);
  expect(readdirSync(path.join(folder, "out")).sort()).toEqual(
    ["部门-绩效自评.xlsx", "部门-自评报告.docx"].sort()
  );
  expect(readFileSync(source).equals(before)).toBe(true);
  const again = await review(path.join(folder, "out", "部门-绩效自评.xlsx"), "--json");
  expect(parsed(again).scorecard.points).toBe("100.00");
  expect(parsed(again)).toEqual({ ...parsed(ended), written: [] });
}, 60_000);

test("several books: every cell names its file", async () => {
  const json = parsed(
    await review("test/books/templates/final-accounts-2024.xlsx", BOOK, "--year", "2023", "--json")
  );
  expect(json.facts.expenditureOutturn?.cells).toEqual(["[book.xlsx]收入支出决算总表!F34"]);
  expect(json.tables.every(({ sheet }) => sheet.startsWith("["))).toBe(true);
}, 60_000);

test("a reader who stops reading is no failure", async () => {
  const child = spawn(process.execPath, [TSX, "src/cli/index.ts", BOOK, "--json"]);
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  child.stdout.destroy();
  const status = await new Promise((done) => child.on("close", done));
  expect([status, said]).toEqual([0, ""]);
}, 60_000);

test("last year's workbook of the same file name is told apart from this year's", async () => {
  const file = (name: string, rows: string): string => {
    const written = path.join(mkdtempSync(path.join(folder, "year-")), name);
    writeFileSync(written, rows);
    return written;
  };
  const accounts = (year: number): string =>
    `${String(year)}年度收入支出决算总表\n单位：元\n收入,,支出,\n项目,决算数,项目,决算数\n` +
    `一、一般公共预算财政拨款收入,1000,一、科学技术支出,1000\n本年收入合计,1000,本年支出合计,1000\n`;
  const ledger =
    "2023年度政府采购台账\n单位：元\n序号,采购项目名称,采购方式,预算金额,合同签订日期\n1,打印机,公开招标,1000,2023-01-05\n";
  const [now, before] = [2023, 2022].map((year) => file("决算.csv", accounts(year)));
  const books = [file("台账.csv", ledger), now ?? ""];
  const { tables } = parsed(await review(...books, "--previous", before ?? "", "--json"));
  expect(tables.map(({ sheet }) => sheet)).toEqual([
    "[台账.csv]台账",
    "[决算.csv]决算",
    "[上年_决算.csv]决算",
  ]);
}, 60_000);

test("--strict ends with 1 when an error remains", async () => {
  const report = path.join(folder, "报告.txt");
  writeFileSync(report, "2023年度支出决算为 950.65 万元。");
  expect((await review(BOOK, "--report", report, "--strict")).status).toBe(1);
  expect((await review(BOOK, "--report", report)).status).toBe(0);
}, 60_000);

test("no file that was read is written over, the report to be checked included", async () => {
  const out = mkdtempSync(path.join(folder, "own-"));
  const report = path.join(out, "book-自评报告.docx");
  const words = "2023年度支出决算为 590.65 万元。";
  writeFileSync(report, words);
  const ended = await review(BOOK, "--report", report, "--out", out);
  expect(ended.status).toBe(2);
  expect(ended.said).toMatch(/^输出文件“book-自评报告\.docx”就是本次读取的文件，不会覆盖/);
  expect(readFileSync(report, "utf8")).toBe(words);
  expect(readdirSync(out)).toEqual(["book-自评报告.docx"]);
}, 60_000);

test("a file in the place of the output folder", async () => {
  const file = path.join(folder, "文件");
  writeFileSync(file, "");
  const ended = await review(BOOK, "--out", file);
  expect(ended.status).toBe(2);
  expect(ended.said).toMatch(/文件 不是文件夹。请换一个输出文件夹。/);
}, 60_000);

test("a scheme of the department's own is asked for when only its workbook is given", async () => {
  const scheme = path.join(folder, "体系.json");
  const json = readFileSync("src/schemes/guangzhou-huadu-2023/scheme.json", "utf8");
  writeFileSync(scheme, json.replace(DEFAULT_SCHEME, "某县-2024"));
  const out = mkdtempSync(path.join(folder, "scheme-"));
  expect((await review(BOOK, "--scheme", scheme, "--out", out)).status).toBe(0);
  const ended = await review(path.join(out, "book-绩效自评.xlsx"));
  expect(ended.said).toMatch(/^注意：工作簿上次采用的评分体系“某县-2024”不是内置的/);
}, 60_000);

test("a workbook of another year among those of this year is remarked upon", async () => {
  const [first, other] = [2018, 2019].map((year) => {
    const file = path.join(folder, `台账${String(year)}.csv`);
    const rows = `${String(year)}年度政府采购台账\n单位：元\n序号,采购项目名称,采购方式,预算金额,合同签订日期\n1,打印机,公开招标,10000,${String(year)}-01-05\n`;
    writeFileSync(file, rows);
    return file;
  });
  const ended = await review(first ?? "", other ?? "");
  expect(ended.status).toBe(0);
  expect(ended.said).toMatch(/^注意：“台账2019\.csv”的表是2019年度的，与本次测算的2018年度不同/);
}, 60_000);

test("last year's workbook of this very year is remarked upon", async () => {
  const same = path.join(folder, "上年.xlsx");
  copyFileSync(BOOK, same);
  const ended = await review(BOOK, "--previous", same);
  expect(ended.status).toBe(0);
  expect(ended.said).toContain("“上年.xlsx”多数表的标题为2023年度，与本年相同");
  expect((await review(BOOK)).said).toBe("");
}, 60_000);

test.each([
  ["no book", [], /没有给出工作簿/],
  ["an unknown option", [BOOK, "--bogus"], /没有“--bogus”这个参数/],
  ["an option without its value", [BOOK, "--year"], /参数“--year”后面缺少取值/],
  ["a value where none belongs", [BOOK, "--json=yes"], /参数“--json”不带取值/],
  ["an option given twice", [BOOK, "--year", "2022", "--year", "2023"], /“--year”给了不止一次/],
  ["an empty value", [BOOK, "--previous", ""], /参数“--previous”后面缺少取值/],
  ["a year in another notation", [BOOK, "--year", "2.023e3"], /--year 应为四位年份/],
  ["a file that is not there", ["没有.xlsx"], /找不到文件“没有.xlsx”/],
  ["one file twice", [BOOK, BOOK], /“book.xlsx”给了两次，或有两个文件同名/],
  ["a damaged file", ["test/books/evil/trunc.xlsx"], /“trunc.xlsx”无法读取/],
  ["an unknown scheme", [BOOK, "--scheme", "没有"], /没有编号为“没有”的评分体系/],
  ["an impossible year", [BOOK, "--year", "23"], /--year 应为四位年份/],
  ["another year", [BOOK, "--year", "2021"], /各表标题写的是2022、2023年度，没有2021年度的表/],
])(
  "%s: status 2 and one Chinese line",
  async (_, args, sentence) => {
    const out = path.join(folder, "nothing");
    const ended = await review(...args, "--json", "--out", out);
    expect(ended.status).toBe(2);
    expect(ended.out).toBe("");
    expect(ended.said.trim().split("\n")).toHaveLength(1);
    expect(ended.said).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  },
  60_000
);
