// What a write did: sheets, cells, time, the proof that the user's sheets are untouched, and how to take it back.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatCell } from "../../domain/cell-ref";
import type { Receipt } from "../../host/port";
import { LABELS } from "../labels";
import { useActions, usePane } from "../pane-context";
import { isBusy } from "../state";
import { Card } from "./Card";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  proof: { margin: `0 0 ${tokens.spacingVerticalS}` },
  bad: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingVerticalS,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  button: { flexGrow: 1, minHeight: "44px" },
});

/** Open on the tab where the write ended; folded to one line on the others. */
export function ReceiptPanel({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const { tab } = usePane();
  const [writtenOn] = useState(tab);
  const untouched = receipt.foreignBefore === receipt.foreignAfter;
  return (
    <Card tight>
      <section aria-label={LABELS.receipt.title}>
        <Disclosure
          key={tab}
          level={2}
          open={tab === writtenOn || !untouched}
          title={
            <span className={styles.title}>
              <Mark tone={untouched ? "good" : "bad"}>{LABELS.receipt.title}</Mark>
            </span>
          }
          aside={
            <span className={styles.quiet}>
              {LABELS.receipt.at} {clock(receipt.at)}
            </span>
          }
        >
          <Proof untouched={untouched} />
          <WrittenSheets receipt={receipt} />
          <Remarks receipt={receipt} />
          <ReceiptButtons />
        </Disclosure>
      </section>
    </Card>
  );
}

function WrittenSheets({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const cells = receipt.sheets.reduce((count, sheet) => count + sheet.cells, 0);
  return (
    <Disclosure level={3} title={LABELS.receipt.summary(receipt.sheets.length, cells)}>
      <ul className={styles.list}>
        {receipt.sheets.map((sheet) => (
          <li key={sheet.name}>
            {sheet.name}（{sheet.created ? LABELS.receipt.created : LABELS.receipt.updated}，
            {LABELS.receipt.cells(sheet.cells)}）
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Formulas that Excel calculates otherwise than we do, and what could not be set. */
function Remarks({ receipt: { mismatches = [], notes = [] } }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  if (mismatches.length === 0 && notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {mismatches.map(({ at, ours, excel }) => (
        <li key={formatCell(at)}>
          <CellLink at={at} />
          {LABELS.receipt.mismatch(String(ours), String(excel))}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function ReceiptButtons() {
  const styles = useStyles();
  const { undo, revealSheet } = useActions();
  const busy = isBusy(usePane().state);
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void revealSheet("scores")}
      >
        {LABELS.receipt.open}
      </Button>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => void undo()}>
        {LABELS.receipt.undo}
      </Button>
    </div>
  );
}

function Proof({ untouched }: { readonly untouched: boolean }) {
  const styles = useStyles();
  return untouched ? (
    <p className={styles.proof}>
      <Mark sentence tone="good">
        {LABELS.receipt.untouched}
      </Mark>
    </p>
  ) : (
    <p className={styles.bad} role="alert">
      {LABELS.receipt.touched}
    </p>
  );
}

/** "14:05:09" of "2024-03-01T14:05:09". */
function clock(at: string): string {
  return at.slice(11, 19);
}
