// A scheme of another place or year says so; where neither is certain, nothing is said.
import { known, missing, type Traced } from "../../src/domain/trace";
import type { Scheme } from "../../src/schemes/scheme";
import { doubtOf } from "../../src/scoring/scheme-doubt";
import { emptyBook } from "../workbook/empty-book";

const SCHEME: Scheme = {
  id: "example",
  title: "示例指标体系",
  scope: { place: "广东省广州市花都区", year: 2023 },
  maxPoints: 0,
  grades: [],
  indicators: [],
};

function told<T>(value: T | null): Traced<T> {
  return value === null ? missing("封面") : known(value, { kind: "answer", question: "封面" });
}

const doubt = (department: string | null, year: number | null, scheme = SCHEME): string | null =>
  doubtOf(scheme, { ...emptyBook(), department: told(department), year: told(year) });

test.each<[string | null, number | null]>([
  ["广州市花都区科学技术协会", 2023],
  ["中共广州市花都区委办公室", 2023],
  ["广东省广州市花都区财政局", 2023],
  ["广州市财政局", 2023],
  ["花都区科协", 2023],
  ["开发区管理委员会", 2023],
  ["城市管理局", 2023],
  ["某县水务局", null],
  [null, 2023],
  [null, null],
])("nothing speaks against it for %s, %s", (department, year) => {
  expect(doubt(department, year)).toBeNull();
});

test.each<[string | null, number | null, string]>([
  ["江苏省人民检察院", 2019, "江苏省2019年度"],
  ["江苏省人民检察院", 2023, "江苏省"],
  ["中共南京市委宣传部", 2023, "南京市"],
  ["呼和浩特市教育局", 2023, "呼和浩特市"],
  ["广西壮族自治区财政厅", 2023, "广西壮族自治区"],
  ["广州市荔湾区教育局", 2023, "广州市荔湾区"],
  ["广州市花都区科学技术协会", 2024, "2024年度"],
  [null, 2022, "2022年度"],
])("%s, %s is named", (department, year, whose) => {
  expect(doubt(department, year)).toBe(
    `按广东省广州市花都区2023年度指标体系评分，本工作簿为${whose}，是否适用请与财政部门确认`
  );
});

test("a scheme that does not say for whom it is, is not doubted", () => {
  const { id, title, maxPoints, grades, indicators } = SCHEME;
  const anyones = { id, title, maxPoints, grades, indicators };
  expect(doubt("江苏省人民检察院", 2019, anyones)).toBeNull();
});
