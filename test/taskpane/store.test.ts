// The store tells its listeners of real changes only.
import { createStore } from "../../src/taskpane/store";

it("calls listeners on a change, not on the same value, not after they left", () => {
  const store = createStore(1);
  const seen: number[] = [];
  const leave = store.subscribe(() => seen.push(store.get()));
  store.set((value) => value + 1);
  store.set((value) => value);
  leave();
  store.set((value) => value + 1);
  expect(seen).toEqual([2]);
  expect(store.get()).toBe(3);
});
