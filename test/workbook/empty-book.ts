// A book in which nothing was found: every fact missing, every list absent.
import { missing } from "../../src/domain/trace";
import type { Book } from "../../src/workbook/book";

export function emptyBook(): Book {
  return {
    name: "空.xlsx",
    department: missing("单位名称"),
    year: missing("年度"),
    tables: [],
    facts: { read: (ref) => missing(ref.fact), sightings: () => [], all: () => [] },
    aggregations: [],
    unread: [],
  };
}
