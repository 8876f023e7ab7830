// Totals and headings of lists that no rule of their own adds up: told where they fail, silent where nothing is claimed.
import { formatCell } from "../../../src/domain/cell-ref";
import { book, table, type RowSpec } from "../book-builder";
import { findingsOf } from "../flatten";

type Amounts = readonly (number | null)[];

const ROLES = [
  ["小计", "subtotal"],
  ["合计", "total"],
  ["其中", "ofWhich"],
] as const;

function row(label: string, [budgetAmount = null, awardAmount = null]: Amounts): RowSpec {
  const role = ROLES.find(([word]) => label.includes(word))?.[1] ?? "item";
  return { label, role, cells: { budgetAmount, awardAmount } };
}

type List = readonly (readonly [label: string, ...amounts: (number | null)[]])[];

/** "B8 error": the first cell and the severity of each root. */
function told(list: List): readonly string[] {
  const rows = list.map(([label, ...amounts]) => row(label, amounts));
  const spec = { ...table("ledger.procurement", ...rows), sheet: "台账" };
  return findingsOf(book([spec]))
    .filter(({ rule, cause }) => rule === "B-28" && cause === undefined)
    .map(({ at: [first], severity }) => `${formatCell(first).replace("台账!", "")} ${severity}`);
}

it.each<[string, List, readonly string[]]>([
  [
    "all hold",
    [
      ["甲", 10, 9],
      ["乙", 20, 19],
      ["合计", 30, 28],
    ],
    [],
  ],
  [
    "one column does not, the other one does",
    [
      ["甲", 10, 9],
      ["乙", 25, 19],
      ["丙", 5, 6],
      ["合计", 36, 34],
    ],
    ["B8 explain"],
  ],
  [
    "a negative item, which is not what is wrong",
    [
      ["甲", 10, 9],
      ["乙", -5, -5],
      ["丙", 20, 5],
      ["合计", 47, 9],
    ],
    ["B8 explain"],
  ],
  [
    "a row is missing: both columns, one finding",
    [
      ["甲", 10, 9],
      ["乙", 20, 19],
      ["合计", 37, 34],
    ],
    ["B7 explain"],
  ],
  [
    "a total of the one item that is left",
    [
      ["甲", 10, null],
      ["合计", 37, null],
    ],
    ["B6 explain"],
  ],
  [
    "a subtotal of one item, which the other column keeps",
    [
      ["甲", 10, 9],
      ["小计", 12, 9],
      ["乙", 20, 19],
      ["丙", 5, 4],
      ["小计", 25, 23],
      ["合计", 37, 32],
    ],
    ["B6 explain"],
  ],
  [
    "a subtotal of one item, which no column keeps and no total vouches for",
    [
      ["甲", 10, 9],
      ["小计", 12, 11],
      ["乙", 20, 19],
    ],
    [],
  ],
  [
    "subtotals, and a total of them",
    [
      ["甲", 10, 9],
      ["乙", 20, 19],
      ["小计", 30, 28],
      ["丙", 5, 4],
      ["丁", 6, 5],
      ["小计", 11, 9],
      ["合计", 41, 37],
    ],
    [],
  ],
  [
    "a total at the top",
    [
      ["合计", 41, 28],
      ["甲", 10, 9],
      ["乙", 30, 19],
    ],
    ["B5 explain"],
  ],
  [
    "numbered items with details below them",
    [
      ["1.甲", 10, 9],
      ["其中：甲一", 4, 4],
      ["2.乙", 20, 19],
      ["乙一", 20, 19],
      ["合计", 30, 28],
    ],
    [],
  ],
  [
    "a list of which 其中 says that it is not whole claims nothing",
    [
      ["合计", 50, 45],
      ["其中：甲", 10, 9],
      ["乙", 20, 19],
    ],
    [],
  ],
  [
    "a heading that nothing marks but that its details add up to it",
    [
      ["甲", 30, 28],
      ["甲一", 10, 9],
      ["甲二", 20, 19],
      ["乙", 12, 11],
      ["合计", 42, 39],
    ],
    [],
  ],
  [
    "details that add up to the row above in one column only",
    [
      ["甲", 30, 28],
      ["甲一", 10, 9],
      ["甲二", 20, 18],
      ["乙", 12, 11],
      ["合计", 42, 39],
    ],
    ["B9 explain"],
  ],
  [
    "headings, one of which does not hold",
    [
      ["一、甲", 30, 28],
      ["（一）甲一", 10, 9],
      ["（二）甲二", 20, 19],
      ["二、乙", 50, 40],
      ["（一）乙一", 20, 20],
      ["（二）乙二", 20, 20],
      ["合计", 80, 68],
    ],
    ["B8 explain"],
  ],
  [
    "a heading where no heading is a sum",
    [
      ["一、甲", 30, 28],
      ["（一）甲一", 11, 8],
      ["（二）甲二", 21, 11],
    ],
    [],
  ],
])("%s", (_, list, expected) => {
  expect(told(list)).toEqual(expected);
});

it("is an error where more columns keep the sum than miss it", () => {
  const cells = (one: number, two: number, three: number) => ({
    originalBudget: one,
    revisedBudget: two,
    outturn: three,
  });
  const rows: readonly RowSpec[] = [
    { label: "甲", cells: cells(10, 11, 9) },
    { label: "乙", cells: cells(20, 21, 19) },
    { label: "丙", cells: cells(30, 31, 28) },
    { label: "合计", role: "total", cells: cells(60, 63, 65) },
  ];
  const found = findingsOf(book([table("ledger.projects", ...rows)])).filter(
    ({ rule }) => rule === "B-28"
  );
  expect(found.map(({ severity, expected }) => [severity, expected?.state])).toEqual([
    ["error", "known"],
  ]);
});

it("says nothing that a rule of the catalogue says of the same figures", () => {
  const rows: readonly RowSpec[] = [
    { line: "basicTotal", label: "基本支出小计", role: "subtotal", cells: { outturn: 40 } },
    { line: "projectTotal", label: "项目支出小计", role: "subtotal", cells: { outturn: 60 } },
    { line: "grandTotal", label: "合计", role: "total", cells: { outturn: 150 } },
  ];
  const found = findingsOf(book([table("ledger.projects", ...rows)]));
  expect(found.filter(({ cause }) => cause === undefined).map(({ rule }) => rule)).toEqual([
    "D-16",
  ]);
});

it.each([
  [60, []],
  [61, ["B-28"]],
])("a total of %d under one of two blocks with the subtotals 20 and 40", (whole, rules) => {
  const cells = (amount: number) => ({ originalBudget: amount });
  const rows: readonly RowSpec[] = [
    { label: "甲", block: 0, cells: cells(12) },
    { label: "乙", block: 0, cells: cells(8) },
    { label: "小计", block: 0, role: "subtotal", cells: cells(20) },
    { label: "合计", block: 0, role: "total", cells: cells(whole) },
    { label: "丙", block: 1, cells: cells(25) },
    { label: "丁", block: 1, cells: cells(15) },
    { label: "小计", block: 1, role: "subtotal", cells: cells(40) },
  ];
  const found = findingsOf(book([table("ledger.projects", ...rows)]));
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

it("tells the totals of side-by-side blocks apart, though they stand in one row", () => {
  const rows = [0, 1].flatMap((block): readonly RowSpec[] => [
    { label: "甲", block, cells: { [`amount${String(block)}`]: 10 } },
    { label: "乙", block, cells: { [`amount${String(block)}`]: 20 } },
    {
      label: `合计${String(block)}`,
      role: "total",
      block,
      cells: { [`amount${String(block)}`]: 37 },
    },
  ]);
  const found = findingsOf(book([table("ledger.projects", ...rows)]));
  const roots = found.filter(({ rule, cause }) => rule === "B-28" && cause === undefined);
  expect(roots).toHaveLength(2);
});
