// The whole way from files of both formats: a form with hidden rows says so, and its totals are told.
import { readFileSync } from "node:fs";
import path from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { readBook } from "../../src/workbook/read-book";

test.each(["test/books/layouts/全角数字.xlsx", "test/host/file/data/hidden-form.xls"])(
  "%s",
  (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const book = readBook([readWorkbook(path.basename(file), bytes)]);
    expect(book.tables.flatMap(({ remarks = [] }) => remarks)).toContain(
      "第7、10行已隐藏，其中有数字，照常参与核对"
    );
    const found = runChecks(book).findings.filter(({ rule }) => rule === "B-31");
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "explain",
        expect.stringContaining(
          "（C6）为790.75，看得见的各行相加为378.25，相差的412.50在隐藏的第7行"
        ),
      ],
      [
        "explain",
        expect.stringContaining(
          "（C4）为913.69，看得见的各行相加为862.49，相差的51.20在隐藏的第10行"
        ),
      ],
    ]);
  }
);
