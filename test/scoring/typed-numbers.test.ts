// What an officer may type where a number or a rate is asked for.
import { typedNumber, typedRate } from "../../src/scoring/typed-numbers";

test.each([
  ["0.95", 0.95, 0.95],
  ["95%", 0.95, 0.95],
  ["９５．５％", 0.955, 0.955],
  [" 1 ", 1, 1],
  ["100 %", 1, 1],
  [".5", 0.5, 0.5],
  ["0.", 0, 0],
  ["-4.58%", -0.0458, -0.0458],
  ["95", 95, null],
  ["", null, null],
  ["%", null, null],
  ["九成", null, null],
  ["1.2.3", null, null],
])("%j", (text, number, rate) => {
  expect(typedNumber(text)).toBe(number);
  expect(typedRate(text)).toBe(rate);
});
