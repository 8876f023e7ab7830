// How the report leaves the pane; which ways exist depends on where Excel runs.
import {
  canDownload,
  copyRichText,
  downloadFile,
  openWorkbook,
  type Outcome,
  type RichText,
} from "../host/excel/export";
import type { Narrative } from "../report/narrative/narrative";
import { LABELS } from "./labels";
import { REPORT_TEXT } from "./labels-views";

export interface Exports {
  /** False where Excel ignores downloads without a word (Excel for Mac). */
  readonly canDownload: boolean;
  /** Straight from a click: browsers give the clipboard away only then. */
  readonly copy: (content: RichText) => Promise<Outcome>;
  /** Saves the report, packed as .docx; the narrative names it. */
  readonly download: (report: Uint8Array<ArrayBuffer>, narrative: Narrative) => Outcome;
  /** The sample workbook in a window of its own. */
  readonly openSample: () => Promise<Outcome>;
}

/** Beside the page; see webpack.config.js. */
const SAMPLE = "sample.xlsx";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function officeExports(): Exports {
  return {
    canDownload: canDownload(),
    copy: copyRichText,
    download: (report, narrative) => downloadFile(report, reportName(narrative), DOCX),
    openSample,
  };
}

async function openSample(): Promise<Outcome> {
  const answer = await fetch(SAMPLE).catch(() => null);
  if (answer?.ok !== true) return { done: false, because: LABELS.first.noSample };
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()), LABELS.first.sampleOpened);
}

function reportName({ department, year }: Narrative): string {
  return REPORT_TEXT.fileName(department, year === null ? "" : `${String(year)}年度`);
}
