// Formulas are cut into the words Excel sees: references of every form, names, functions, texts.
import { tokenize, type Token } from "../../../src/checks/formulas/tokens";

function told(token: Token): string {
  if (token.kind !== "reference") return `${token.kind}:${token.text}`;
  const corner = ({ row, column, rowFixed, columnFixed }: typeof token.from): string =>
    `${columnFixed ? "$" : ""}${String(column)},${rowFixed ? "$" : ""}${String(row)}`;
  const to = token.to === undefined ? "" : `..${corner(token.to)}`;
  return `ref:${token.prefix}${corner(token.from)}${to}`;
}

describe("tokenize", () => {
  it.each([
    ["=A1+$B$2", ["ref:0,0", "sign:+", "ref:$1,$1"]],
    ["=SUM( c3:$D10 )", ["function:SUM", "ref:2,2..$3,9", "sign:)"]],
    ["=A:C", ["ref:0,null..2,null"]],
    ["=$2:3", ["ref:null,$1..null,2"]],
    ["=表2!B5", ["ref:表2!1,4"]],
    ["='2023 年''表'!B5", ["ref:'2023 年''表'!1,4"]],
    ["=[1]上年!$A$1", ["ref:[1]上年!$0,$0"]],
    ["='C:\\账\\[去年.xlsx]表'!A1", ["ref:'C:\\账\\[去年.xlsx]表'!0,0"]],
    ["=一月:十二月!B2", ["ref:一月:十二月!1,1"]],
    ["=税率*2", ["name:税率", "sign:*", "number:2"]],
    ["=LOG10(A1B2)", ["function:LOG10", "name:A1B2", "sign:)"]],
    ["=T2!A1", ["ref:T2!0,0"]],
    ['="A1&""B2"""&A1', ['text:"A1&""B2"""', "sign:&", "ref:0,0"]],
    ["=#REF!+A1", ["error:#REF!", "sign:+", "ref:0,0"]],
    ["=表!#REF!", ["error:表!#REF!"]],
    ["=1.5E-3%", ["number:1.5E-3", "sign:%"]],
    ["=A1<>B1", ["ref:0,0", "sign:<>", "ref:1,0"]],
    ["={1,2;3}", ["sign:{", "number:1", "sign:,", "number:2", "sign:;", "number:3", "sign:}"]],
    ["=账[本年]", ["name:账[本年]"]],
    ["=_xlfn.XLOOKUP(A1)", ["function:_XLFN.XLOOKUP", "ref:0,0", "sign:)"]],
  ])("%s", (formula, expected) => {
    expect(tokenize(formula)?.map(told)).toEqual(expected);
  });

  it("knows what is no formula language", () => {
    expect(tokenize('=A1+"open')).toBeNull();
    expect(tokenize("=A1$")).toBeNull();
  });
});
