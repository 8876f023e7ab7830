// 落款: the department and the day it was issued, as GB/T 9704 writes them; a day that nobody gave is asked for.
import { composeDocument } from "../../../src/report/document/compose";
import { plainText, signatureIndents } from "../../../src/report/document/official-document";
import { GB_T_9704 } from "../../../src/report/document/style";
import { draft } from "../../../src/report/narrative/draft";
import { DEPARTMENT, fullReview } from "../fixture";

const KEY = "落款/日期";

const dateOf = (typed: string) => draft(fullReview(), new Map([[KEY, typed]])).signature.date;

it("asks for the date and takes the department from the workbook", () => {
  const { department, date } = draft(fullReview(), new Map()).signature;
  expect(department).toMatchObject({ text: DEPARTMENT, state: "drafted" });
  expect(date).toMatchObject({ text: "【成文日期】", state: "gap", key: KEY });
});

it.each([
  ["2024年4月8日", "2024年4月8日"],
  ["2024年04月08日", "2024年4月8日"],
  ["2024-04-08", "2024年4月8日"],
  ["2024/4/8", "2024年4月8日"],
  ["二〇二四年四月八日", "2024年4月8日"],
  ["45390", "2024年4月8日"],
  ["2024年2月30日", "2024年2月30日"],
  ["四月", "四月"],
])("%s is printed as %s", (typed, printed) => {
  expect(dateOf(typed)).toMatchObject({ text: printed, state: "edited" });
});

it("blanks are no date", () => {
  expect(dateOf("  ").state).toBe("gap");
});

it("the officer's word for the department counts", () => {
  const said = draft(fullReview(), new Map([["落款/单位", "示范区科协"]]));
  expect(said.signature.department).toMatchObject({ text: "示范区科协", state: "edited" });
});

describe("where the two lines stand", () => {
  const indentsOf = (department: string, date: string) => {
    const runs = (text: string) => [{ text, toFill: false }];
    const signature = { department: runs(department), date: runs(date) };
    return signatureIndents({ style: GB_T_9704, signature });
  };

  it("the date four characters from the right, a name of twelve centred above it", () => {
    expect(indentsOf("某".repeat(12), "2024年4月8日")).toEqual({ department: 1, date: 4 });
  });

  it("a very long name ends at the margin, the date centred below it", () => {
    expect(indentsOf("某".repeat(20), "2024年4月8日")).toEqual({ department: 0, date: 7 });
  });
});

it("the document is signed with what the draft says", () => {
  const review = fullReview();
  const narrative = draft(review, new Map([[KEY, "2024-4-8"]]));
  const { signature } = composeDocument(narrative, review.scorecard);
  expect(plainText(signature.department)).toBe(DEPARTMENT);
  expect(plainText(signature.date)).toBe("2024年4月8日");
});
