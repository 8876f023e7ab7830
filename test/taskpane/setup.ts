// What Fluent UI touches and jsdom lacks; and a test fails when React or Fluent complains on the console.
import "@testing-library/jest-dom";

class NoLayoutObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so nothing ever changes size.
  }
  unobserve(): void {
    // see observe
  }
  disconnect(): void {
    // see observe
  }
}

globalThis.ResizeObserver = NoLayoutObserver;

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(" "));
  };
});

afterEach(() => {
  expect(complaints).toEqual([]);
});
