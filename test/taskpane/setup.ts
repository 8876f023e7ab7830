// What Fluent UI touches and jsdom lacks; and a test fails when React or Fluent complains on the console.
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Finding a button by its name takes jsdom a second on the long lists of a busy machine; nothing here waits on purpose.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

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
