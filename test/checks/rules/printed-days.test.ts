// The days a ledger prints between two dates: calendar days or working days, off by one at the most.
import { book, count, date, table, type RowSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const purchase = (cells: RowSpec["cells"]) =>
  book([table("ledger.procurement", { label: "打印机", cells: { project: "打印机", ...cells } })]);
const signed = (days: number | null, from = "2023-05-04", to = "2023-05-23") =>
  purchase({
    awardNoticeDate: date(from),
    contractDate: date(to),
    contractDays: days === null ? null : count(days),
  });

describe("H-12", () => {
  it.each([
    ["the days between", signed(19), "holds"],
    ["both days counted", signed(20), "holds"],
    ["working days, the make-up day of May 6 among them", signed(14), "holds"],
    ["neither", signed(25), "fails 1"],
    ["between the two", signed(17), "fails 1"],
    ["a month read as another", signed(49), "fails 1"],
    ["the same day", signed(0, "2023-05-04", "2023-05-04"), "holds"],
    [
      "dates out of order, which another rule tells",
      signed(5, "2023-05-23", "2023-05-04"),
      "holds",
    ],
    ["holidays not known: whatever they may be", signed(11, "2031-05-04", "2031-05-23"), "holds"],
    [
      "holidays not known, and too many all the same",
      signed(40, "2031-05-04", "2031-05-23"),
      "fails 1",
    ],
  ])("%s", (_, given, verdict) => {
    expect(verdictOf("H-12", given)).toBe(verdict);
  });

  it("of publication as well", () => {
    const published = (days: number) =>
      book([
        table("ledger.disclosure", {
          cells: {
            item: "2023年部门预算",
            approvalDate: date("2023-02-01"),
            publishDate: date("2023-02-15"),
            days: count(days),
          },
        }),
      ]);
    expect(verdictOf("H-12", published(14))).toBe("holds");
    expect(verdictOf("H-12", published(24))).toBe("fails 1");
  });

  it("cannot be judged without the column, or without the dates", () => {
    expect(verdictOf("H-12", purchase({ contractDate: date("2023-05-23") }))).toBe(
      "unknown: 政府采购台账没有间隔天数一栏"
    );
    const undated = purchase({
      contractDays: count(19),
      awardNoticeDate: null,
      contractDate: null,
    });
    expect(verdictOf("H-12", undated)).toMatch(/^unknown: .*有间隔天数，没有相应的日期$/);
  });

  it("names the dates, what lies between and what is printed", () => {
    const [finding] = findingsOf(signed(25), "H-12");
    expect(finding).toMatchObject({
      severity: "explain",
      key: "H-12|政府采购台账|打印机|contractDays",
    });
    expect(finding?.message).toMatch(
      /^政府采购台账第5行“打印机”.*2023-05-04，.*2023-05-23，相隔19日（14个工作日），.*25$/
    );
  });
});
