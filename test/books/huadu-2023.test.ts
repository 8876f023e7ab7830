// The reference books themselves: what their READMEs promise, and every 勾稽 relation by plain arithmetic on the cells.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnIndex } from "../../src/domain/cell-ref";
import { valueAt } from "../../src/workbook/snapshot";
import { at, BOOKS, cents, folder, sheetOf, total } from "./huadu-cells";

/** Rows with a code in the given column: code and the cents of the value columns. */
function byCode(
  book: string,
  name: string,
  columns: { code: string; values: string }
): Map<string, number[]> {
  const sheet = sheetOf(book, name);
  const code = columnIndex(columns.code);
  const values = columns.values.split("").map(columnIndex);
  const found = new Map<string, number[]>();
  for (let row = 0; row < sheet.firstRow + sheet.values.length; row += 1) {
    const text = [0, 1, 2].map((offset) => valueAt(sheet, row, code + offset));
    const whole = text
      .filter((part): part is string => typeof part === "string" && /^\d+$/.test(part))
      .join("");
    if (/^[23]\d\d(\d\d){0,2}$/.test(whole))
      found.set(
        whole,
        values.map((column) => cents(sheet, row, column))
      );
  }
  return found;
}

/** Parents equal the sum of their children, in every column. */
function expectTree(rows: ReadonlyMap<string, number[]>): void {
  for (const [code, amounts] of rows) {
    const children = [...rows].filter(
      ([each]) => each.length === code.length + 2 && each.startsWith(code)
    );
    if (children.length === 0) continue;
    amounts.forEach((amount, column) => {
      expect([code, total(children.map(([, each]) => each[column] ?? 0))]).toEqual([code, amount]);
    });
  }
}

function classTotals(rows: ReadonlyMap<string, number[]>): number[] {
  const classes = [...rows].filter(([code]) => code.length === 3).map(([, amounts]) => amounts);
  return (classes[0] ?? []).map((_, column) =>
    total(classes.map((amounts) => amounts[column] ?? 0))
  );
}

it("is what the generator makes, byte for byte", () => {
  const script = join(folder("huadu-2023"), "make-book.mjs");
  expect(() =>
    execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })
  ).not.toThrow();
});

describe.each(BOOKS)("%s", (book) => {
  const promised = [
    ...readFileSync(join(folder(book), "README.md"), "utf8").matchAll(
      /^\| ([^|!]+)!([A-Z]+\d+) \| ([\d.]+) \|/gm
    ),
  ];

  it("prints its key figures where the README says", () => {
    expect(promised.length).toBeGreaterThan(20);
    const found = promised.map(([, sheet = "", cell = ""]) => [
      sheet,
      cell,
      total(at(book, sheet, cell)),
    ]);
    expect(found).toEqual(
      promised.map(([, sheet, cell, value]) => [sheet, cell, Math.round(Number(value) * 100)])
    );
  });

  describe("预算公开表", () => {
    const FUNCTION = { code: "A", values: "EFG" };
    const expenditure = byCode(book, "部门支出总表", FUNCTION);
    const whole = at(book, "部门支出总表", "E9:G9");

    it("支出：类等于款之和、款等于项之和，合计等于类之和，合计＝基本＋项目", () => {
      expectTree(expenditure);
      expect(classTotals(expenditure)).toEqual(whole);
      for (const [all = 0, basic = 0, project = 0] of [...expenditure.values(), whole])
        expect(all).toBe(basic + project);
    });
    it("收支总表、收入总表、财政拨款收支总表、一般公共预算支出表与支出总表一致", () => {
      expect(at(book, "部门收支总表", "B36")).toEqual(at(book, "部门收支总表", "D36"));
      expect(at(book, "部门收支总表", "D36")).toEqual([whole[0]]);
      expect(total(at(book, "部门收支总表", "D8:D33"))).toBe(whole[0]);
      expect(at(book, "部门收入总表", "E9:F9")).toEqual([whole[0], whole[0]]);
      expectTree(byCode(book, "部门收入总表", { code: "A", values: "EFGHI" }));
      expect(total(at(book, "财政拨款收支总表", "D8:D33"))).toBe(whole[0]);
      expect(at(book, "财政拨款收支总表", "B34:B34")).toEqual([whole[0]]);
      expect([...byCode(book, "一般公共预算支出表", FUNCTION)]).toEqual([...expenditure]);
    });
    it("基本支出表＝支出总表基本支出＝人员＋公用，与经济科目之和相等", () => {
      const economic = byCode(book, "一般公共预算基本支出表", { code: "A", values: "DEF" });
      const sheet = at(book, "一般公共预算基本支出表", "D43:F43");
      expectTree(economic);
      expect(classTotals(economic)).toEqual(sheet);
      expect(sheet[0]).toBe(whole[1]);
      expect((sheet[1] ?? 0) + (sheet[2] ?? 0)).toBe(sheet[0]);
    });
    it("“三公”经费合计等于分项，机关运行经费等于公用经费预算，三公科目不超三公表", () => {
      const [
        all = 0,
        overseas = 0,
        hospitality = 0,
        vehicles = 0,
        bought = 0,
        operated = 0,
        running = 0,
      ] = at(book, "“三公”和机关运行经费表", "A7:G7");
      expect(all).toBe(overseas + hospitality + vehicles);
      expect(vehicles).toBe(bought + operated);
      // One sheet prints 万元, the other 元.
      expect(running * 10_000).toBe(total(at(book, "一般公共预算基本支出表", "F43")));
      const economic = byCode(book, "一般公共预算基本支出表", { code: "A", values: "D" });
      expect(economic.get("30217")).toEqual([hospitality * 10_000]);
      expect(economic.get("30231")).toEqual([operated * 10_000]);
    });
    it("政府采购预算等于台账预算，逐项和合计", () => {
      const planned = at(book, "政府采购预算表", "F7:F13");
      expect(planned).toEqual(at(book, "政府采购台账", "I4:I10").map((amount) => amount * 10_000));
      expect(total(planned.slice(0, -1))).toBe(planned.at(-1));
    });
  });

  describe("决算公开表", () => {
    const expenditure = byCode(book, "支出决算表", { code: "A", values: "EFGHIJ" });
    const spent = at(book, "支出决算表", "E8:J8");

    it("公开01：各项合计、总计与收支平衡", () => {
      const sheet = "收入支出决算总表";
      expect(total(at(book, sheet, "C8:C15"))).toBe(total(at(book, sheet, "C34")));
      expect(total(at(book, sheet, "F8:F33"))).toBe(total(at(book, sheet, "F34")));
      expect(total(at(book, sheet, "C34:C36"))).toBe(total(at(book, sheet, "C37")));
      expect(total(at(book, sheet, "F34:F36"))).toBe(total(at(book, sheet, "F37")));
      expect(at(book, sheet, "C37")).toEqual(at(book, sheet, "F37"));
    });
    it("公开02、03、05：逐级汇总，行合计", () => {
      const income = byCode(book, "收入决算表", { code: "A", values: "EFGHIJK" });
      const generalPublic = byCode(book, "一般公共预算财政拨款支出决算表", {
        code: "A",
        values: "EFG",
      });
      for (const rows of [income, expenditure, generalPublic]) {
        expectTree(rows);
        for (const [all = 0, ...parts] of rows.values()) expect(all).toBe(total(parts));
      }
      expect(classTotals(income)).toEqual(at(book, "收入决算表", "E8:K8"));
      expect(classTotals(expenditure)).toEqual(spent);
      expect(classTotals(generalPublic)).toEqual(
        at(book, "一般公共预算财政拨款支出决算表", "E8:G8")
      );
    });
    it("公开01＝02＝03＝04＝05", () => {
      const revenue = at(book, "收入支出决算总表", "C34");
      expect(at(book, "收入决算表", "E8")).toEqual(revenue);
      expect(at(book, "收入决算表", "F8")).toEqual(revenue);
      expect(at(book, "财政拨款收入支出决算总表", "C34")).toEqual(revenue);
      expect(at(book, "收入支出决算总表", "F34")).toEqual([spent[0]]);
      expect(at(book, "财政拨款收入支出决算总表", "F34:G34")).toEqual([spent[0], spent[0]]);
      expect(at(book, "一般公共预算财政拨款支出决算表", "E8:G8")).toEqual(spent.slice(0, 3));
      const classes = at(book, "收入支出决算总表", "F8:F33").filter((amount) => amount > 0);
      expect(classes).toEqual(
        [...expenditure].filter(([code]) => code.length === 3).map(([, [all]]) => all)
      );
      expect(at(book, "财政拨款收入支出决算总表", "F8:F33")).toEqual(
        at(book, "收入支出决算总表", "F8:F33")
      );
    });
    it("公开04：行合计、分资金平衡、收支平衡", () => {
      const sheet = "财政拨款收入支出决算总表";
      for (let row = 8; row <= 35; row += 1) {
        const [all = 0, ...funds] = at(book, sheet, `F${String(row)}:I${String(row)}`);
        expect(all).toBe(total(funds));
      }
      expect(total(at(book, sheet, "C34:C35"))).toBe(total(at(book, sheet, "G34:G35")));
      expect(at(book, sheet, "C39")).toEqual(at(book, sheet, "F39"));
      expect(at(book, sheet, "F35")).toEqual(at(book, "收入支出决算总表", "F36"));
    });
    it("公开06：类等于款之和，人员＋公用＝公开05基本支出，公用决算不超预算", () => {
      const economic = new Map(
        ["A", "D", "G"].flatMap((code, block) => [
          ...economicBlock(book, code, String.fromCharCode("C".charCodeAt(0) + 3 * block)),
        ])
      );
      expectTree(economic);
      const people = total(["301", "303"].flatMap((code) => economic.get(code) ?? []));
      const running = total(
        ["302", "307", "310", "399"].flatMap((code) => economic.get(code) ?? [])
      );
      const sheet = "一般公共预算基本支出决算表";
      expect(at(book, sheet, "C35")).toEqual([people]);
      expect(at(book, sheet, "I35")).toEqual([running]);
      expect(people + running).toBe(spent[1]);
      expect(running * 10_000).toBeLessThanOrEqual(
        total(at(book, "一般公共预算基本支出表", "F43"))
      );
      const [vehicles = 0, hospitality = 0] = at(book, "“三公”经费支出决算表", "K9:L9");
      expect(economic.get("30231")).toEqual([vehicles]);
      expect(economic.get("30217")).toEqual([hospitality]);
    });
    it.each(["“三公”经费支出决算表", "2022年“三公”经费决算表"])("%s：合计等于分项", (sheet) => {
      for (const half of ["A9:F9", "G9:L9"]) {
        const [all = 0, overseas = 0, vehicles = 0, bought = 0, operated = 0, hospitality = 0] = at(
          book,
          sheet,
          half
        );
        expect(all).toBe(overseas + vehicles + hospitality);
        expect(vehicles).toBe(bought + operated);
      }
    });
    it("公开07的预算数与预算公开表一致", () => {
      const [all, overseas, vehicles, bought, operated, hospitality] = at(
        book,
        "“三公”经费支出决算表",
        "A9:F9"
      );
      const budget = at(book, "“三公”和机关运行经费表", "A7:F7");
      expect(budget).toEqual([all, overseas, hospitality, vehicles, bought, operated]);
    });
  });

  describe("台账", () => {
    const sheet = "项目支出明细";
    it("项目支出明细：调整后＝年初＋调整，结转＝调整后－支出，小计和合计", () => {
      for (const row of [5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16].map(String)) {
        const [budget = 0, change = 0, revised = 0, outturn = 0] = at(
          book,
          sheet,
          `H${row}:K${row}`
        );
        expect(revised).toBe(budget + change);
        expect(at(book, sheet, `M${row}`)).toEqual([revised - outturn]);
      }
      for (const column of ["H", "I", "J", "K", "M"]) {
        expect(total(at(book, sheet, `${column}5:${column}6`))).toBe(
          total(at(book, sheet, `${column}7`))
        );
        expect(total(at(book, sheet, `${column}9:${column}14`))).toBe(
          total(at(book, sheet, `${column}15`))
        );
        expect(at(book, sheet, `${column}16`)).toEqual([
          total([`${column}7`, `${column}15`].flatMap((cell) => at(book, sheet, cell))),
        ]);
      }
    });
    it("项目支出明细与预算、决算公开表一致", () => {
      expect(at(book, sheet, "H16").map((amount) => amount * 10_000)).toEqual(
        at(book, "部门支出总表", "E9")
      );
      expect(at(book, sheet, "K16")).toEqual(at(book, "支出决算表", "E8"));
      expect([...at(book, sheet, "K7"), ...at(book, sheet, "K15")]).toEqual(
        at(book, "支出决算表", "F8:G8")
      );
      expect(at(book, sheet, "K5")).toEqual(at(book, "一般公共预算基本支出决算表", "C35"));
      expect(at(book, sheet, "K6")).toEqual(at(book, "一般公共预算基本支出决算表", "I35"));
      expect(at(book, sheet, "J16")).toEqual(at(book, "收入支出决算总表", "C34"));
      expect(at(book, sheet, "M16")).toEqual(at(book, "收入支出决算总表", "F36"));
    });
    it("固定资产：卡片净值，卡片合计＝年报，期末＝期初＋增加－减少，购置＝310", () => {
      for (let row = 4; row <= 16; row += 1) {
        const [cost = 0, depreciation = 0, net = 0] = at(
          book,
          "固定资产台账",
          `G${String(row)}:I${String(row)}`
        );
        expect(net).toBe(cost - depreciation);
      }
      expect(total(at(book, "固定资产台账", "G4:G15"))).toBe(
        total(at(book, "固定资产台账", "G16"))
      );
      expect(at(book, "固定资产台账", "G16:I16")).toEqual(
        at(book, "国有资产年报（固定资产）", "E10:G10")
      );
      for (let row = 4; row <= 10; row += 1) {
        const [
          opening = 0,
          added = 0,
          removed = 0,
          closing = 0,
          depreciation = 0,
          net = 0,
          used = 0,
          leased = 0,
          idle = 0,
        ] = at(book, "国有资产年报（固定资产）", `B${String(row)}:J${String(row)}`);
        expect([opening + added - removed, closing - depreciation, used + leased + idle]).toEqual([
          closing,
          net,
          closing,
        ]);
      }
      expect(at(book, "国有资产年报（固定资产）", "C10").map((amount) => amount / 10_000)).toEqual(
        at(book, "一般公共预算基本支出决算表", "I12")
      );
    });
  });
});

it("has every “三公” line within budget and last year in huadu-2023, and over both in the worse book", () => {
  const lines = (book: string): { now: number[]; budget: number[]; before: number[] } => ({
    now: at(book, "“三公”经费支出决算表", "G9:L9"),
    budget: at(book, "“三公”经费支出决算表", "A9:F9"),
    before: at(book, "2022年“三公”经费决算表", "G9:L9"),
  });
  const good = lines("huadu-2023");
  good.now.forEach((amount, index) => {
    expect(amount).toBeLessThanOrEqual(Math.min(good.budget[index] ?? 0, good.before[index] ?? 0));
  });
  const worse = lines("huadu-2023-worse");
  expect(worse.now[0]).toBeGreaterThan(Math.max(worse.budget[0] ?? 0, worse.before[0] ?? 0));
});

it("lacks exactly the two records of evidence in the worse book", () => {
  const names = (book: string): unknown[] =>
    sheetOf(book, "制度文件及工作佐证清单")
      .values.slice(3)
      .map((row) => row[2]);
  const lacking = names("huadu-2023").filter((name) => !names("huadu-2023-worse").includes(name));
  expect(lacking).toEqual(["2023年绩效运行监控报告", "2023年度固定资产盘点报告"]);
});

/** code → [决算数] of one block of 公开06表. */
function economicBlock(book: string, code: string, value: string): Map<string, number[]> {
  const sheet = sheetOf(book, "一般公共预算基本支出决算表");
  const found = new Map<string, number[]>();
  for (let row = 6; row < 34; row += 1) {
    const text = valueAt(sheet, row, columnIndex(code));
    if (typeof text === "string") found.set(text, [cents(sheet, row, columnIndex(value))]);
  }
  return found;
}
