// One table: what it was taken for, what is doubtful about it, and the way to put that right.
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import { isUsable } from "../../workbook/book";
import { isCorrected, isIncomplete } from "../corrections";
import { CORRECTION_TEXT, TABLES_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import type { PaneTable } from "../pane-review";
import { needsConfirmation } from "../table-groups";
import { Card } from "./Card";
import { CellLink } from "./CellLink";
import { CorrectedLine } from "./CorrectedLine";
import { Disclosure } from "./Disclosure";
import { Mark } from "./Mark";
import { TableFacts } from "./TableFacts";

const CorrectionPanel = lazy(() => import(/* webpackPrefetch: true */ "./CorrectionPanel"));

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { flexShrink: 0 },
  lacks: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
  },
  help: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200 },
  button: { width: "100%", minHeight: "44px" },
});

interface TableCardProps {
  readonly table: PaneTable;
  /** What the last correction of this table did. */
  readonly corrected: string | null;
}

export function TableCard({ table, corrected }: TableCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <Card attention={needsConfirmation(table)}>
      <h4 className={styles.head}>
        <span id={id}>
          <CellLink at={table.range} text={titleOf(table)} />
        </span>
        <State table={table} />
      </h4>
      <TableFacts table={table} />
      <Doubts table={table} />
      {needsConfirmation(table) && <Confirmation table={table} describedBy={id} />}
      {corrected !== null && <CorrectedLine line={corrected} isUsed={isUsable(table)} />}
      <Disclosure level={5} title={CORRECTION_TEXT.open} describedBy={id}>
        <Suspense>
          <CorrectionPanel table={table} />
        </Suspense>
      </Disclosure>
    </Card>
  );
}

function titleOf({ title }: PaneTable): string {
  return title === "" ? TABLES_TEXT.untitled : title;
}

function State({ table }: { readonly table: PaneTable }) {
  const styles = useStyles();
  if (needsConfirmation(table)) {
    return (
      <Badge className={styles.badge} color="warning" appearance="tint">
        {TABLES_TEXT.needsConfirmation}
      </Badge>
    );
  }
  if (!isCorrected(table)) return null;
  return (
    <Badge className={styles.badge} color="informative" appearance="tint">
      {CORRECTION_TEXT.corrected}
    </Badge>
  );
}

interface ConfirmationProps {
  readonly table: PaneTable;
  /** Id of the table's title. */
  readonly describedBy: string;
}

/** What the officer named counts only when it is complete; there is nothing to confirm before. */
function Confirmation({ table, describedBy }: ConfirmationProps) {
  const styles = useStyles();
  const { confirmTable } = useActions().words;
  if (isIncomplete(table)) return <p className={styles.help}>{TABLES_TEXT.incomplete}</p>;
  return (
    <>
      <p className={styles.help}>{TABLES_TEXT.confirmHelp}</p>
      <Button
        className={styles.button}
        aria-describedby={describedBy}
        onClick={() => void confirmTable(table)}
      >
        {TABLES_TEXT.confirm}
      </Button>
    </>
  );
}

function Doubts({ table: { lacks, remarks = [] } }: { readonly table: PaneTable }) {
  const styles = useStyles();
  if (lacks.length + remarks.length === 0) return null;
  return (
    <ul className={styles.lacks}>
      {lacks.map((lack) => (
        <li key={lack}>
          <Mark sentence tone="warning">
            {lack}
          </Mark>
        </li>
      ))}
      {remarks.map((remark) => (
        <li key={remark}>
          <Mark sentence tone="plain">
            {remark}
          </Mark>
        </li>
      ))}
    </ul>
  );
}
