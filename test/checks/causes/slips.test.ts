// Slips of the pen: each kind by an example, and what is no slip.
import { money } from "../../../src/domain/money";
import { slipOf } from "../../../src/checks/causes/slips";

it.each([
  [1066.51, 10661.51, "疑似漏填一位：1066.51万元 → 10661.51万元"],
  [106615.1, 10665.1, "疑似多填一位：106615.10万元 → 10665.10万元"],
  [98.9, 98.89, "疑似漏填一位：98.90万元 → 98.89万元"],
  [165, 156, "疑似相邻两位颠倒：165.00万元 → 156.00万元"],
  [-12.5, 12.5, "疑似正负号相反：-12.50万元 → 12.50万元"],
  [1200, 120, "疑似多写一位（放大10倍）：1200.00万元 → 120.00万元"],
  [1.2, 120, "疑似小数点错位（缩小100倍）：1.20万元 → 120.00万元"],
  [1836000, 183.6, "疑似元与万元混用（放大1万倍）：1836000.00万元 → 183.60万元"],
  [500, 431.2, undefined],
  [0, 12, undefined],
  [12, 0, undefined],
  [-12, 15, undefined],
])("%p instead of %p: %s", (wrong, right, expected) => {
  const unit = "tenThousandYuan";
  expect(slipOf({ wrong: money(wrong, unit), right: money(right, unit), unit })).toBe(expected);
});
