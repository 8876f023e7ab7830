// The index may offer too many names, but never leaves out one that is alike.
import fc from "fast-check";
import { NameIndex } from "../../../src/checks/names/name-index";
import { isAlike, isNearlySame } from "../../../src/checks/names/name-likeness";

const letters = fc.constantFrom(...Array.from("采购项目设备车辆信息化东西12ab"));
const name = fc.array(letters, { minLength: 1, maxLength: 14 }).map((each) => each.join(""));
const edits = fc.array(fc.tuple(fc.nat(14), fc.nat(1), fc.constantFrom("", "采", "项", "车")), {
  maxLength: 3,
});

/** A name, and the same with letters put in, left out or exchanged. */
const twins = fc
  .tuple(name, edits)
  .map(([from, changes]) => [
    from,
    changes.reduce(
      (text, [at, gone, letter]) => text.slice(0, at) + letter + text.slice(at + gone),
      from
    ),
  ]);

test("all names that are nearly the same or alike are found", () => {
  const names = fc.array(twins, { minLength: 1, maxLength: 15 }).map((each) => each.flat());
  fc.assert(
    fc.property(names, fc.nat(), (all, pick) => {
      const wanted = all[pick % all.length] ?? "";
      const index = new NameIndex<string>();
      for (const each of all) index.add(each, each);
      const near = index.near(wanted);
      const alike = all.filter((each) => isNearlySame(wanted, each) || isAlike(wanted, each));
      expect(alike.filter((each) => !near.has(each))).toEqual([]);
    }),
    { numRuns: 2000 }
  );
});

test("a common ending does not make names worth comparing", () => {
  const index = new NameIndex<string>();
  for (const each of ["办公家具购置项目", "印刷服务采购项目", "物业管理采购项目"])
    index.add(each, each);
  expect([...index.near("消防器材采购项目")]).toEqual([]);
  expect([...index.near("物业管理服务采购项目")]).toContain("物业管理采购项目");
});
