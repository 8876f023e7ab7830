// One finding, or the same of many cells: choosing it jumps to the cell and opens what should be, what is, what to do.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { formatCell } from "../../domain/cell-ref";
import { formatCitation } from "../../domain/citation";
import { describeValue } from "../../domain/expression";
import { isExplained, type Finding } from "../../domain/finding";
import { spanOf, type FindingGroup } from "../../review/finding-groups";
import { LABELS } from "../labels";
import { EXPLANATION_TEXT, FINDINGS_TEXT } from "../labels-findings";
import { useActions, usePane } from "../pane-context";
import type { Roving } from "../roving";
import { CellLinks } from "./CellLink";
import { ExplanationField } from "./ExplanationField";
import { Facts } from "./Facts";
import { FindingMembers } from "./FindingMembers";
import { Mark } from "./Mark";
import { SwitchOff } from "./SwitchOff";

const useStyles = makeStyles({
  item: { listStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  where: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  message: { overflowWrap: "anywhere" },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
  },
  back: { justifySelf: "start", minHeight: "44px" },
});

interface FindingRowProps {
  readonly group: FindingGroup;
  readonly isNew: boolean;
  readonly roving: Roving;
}

export function FindingRow({ group, isNew, roving }: FindingRowProps) {
  const styles = useStyles();
  const { jumps } = useActions();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { lead } = group;
  const { onKeyDown, ...row } = roving.rowProps(lead.key);
  const choose = (): void => {
    if (!open) void jumps.to(lead.at[0], lead.key);
    setOpen(!open);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Backspace") void jumps.back();
    else onKeyDown(event);
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, open && styles.open)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={choose}
        onKeyDown={press}
        {...row}
      >
        <Where group={group} isNew={isNew} />
        <span className={styles.message}>{lead.message}</span>
      </button>
      {open && (
        <div id={id} className={styles.details}>
          <Details group={group} />
        </div>
      )}
    </li>
  );
}

function Where({ group, isNew }: Pick<FindingRowProps, "group" | "isNew">) {
  const styles = useStyles();
  const { lead, consequences } = group;
  return (
    <span className={styles.where}>
      <span>{lead.rule}</span>
      <span>{spanOf(group) ?? whereOf(lead)}</span>
      {consequences.length > 0 && <span>{FINDINGS_TEXT.consequences(consequences.length)}</span>}
      {isNew && <Mark tone="plain">{FINDINGS_TEXT.isNew}</Mark>}
      {isExplained(lead) && <Mark tone="good">{EXPLANATION_TEXT.explained}</Mark>}
      {lead.explanationStale === true && <Mark tone="warning">{EXPLANATION_TEXT.stale}</Mark>}
    </span>
  );
}

function Details({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { jumps } = useActions();
  const { cameFrom } = usePane();
  const { lead, alike, consequences } = group;
  return (
    <>
      {cameFrom?.finding === lead.key && (
        <Button className={styles.back} onClick={() => void jumps.back()}>
          {FINDINGS_TEXT.back}
        </Button>
      )}
      <Facts rows={detailsOf(lead)} />
      <FindingMembers title={FINDINGS_TEXT.alike(alike.length + 1)} findings={alike} />
      <FindingMembers
        title={FINDINGS_TEXT.consequences(consequences.length)}
        findings={consequences}
        explained
      />
      {lead.severity === "explain" && <ExplanationField findings={[lead, ...alike]} />}
      <SwitchOff rule={lead.rule} />
    </>
  );
}

function whereOf({ at }: Finding): string {
  const first = formatCell(at[0]);
  return at.length === 1 ? first : `${first} ${LABELS.moreCells(at.length)}`;
}

function detailsOf(finding: Finding): readonly (readonly [string, ReactNode])[] {
  const { expected, actual, fix, cites, at } = finding;
  const rows: (readonly [string, ReactNode])[] = [];
  if (expected !== undefined) rows.push([FINDINGS_TEXT.expected, describeValue(expected)]);
  if (actual !== undefined) rows.push([FINDINGS_TEXT.actual, describeValue(actual)]);
  if (fix !== "") rows.push([FINDINGS_TEXT.fix, fix]);
  rows.push([FINDINGS_TEXT.cells, <CellLinks key="cells" cells={at} />]);
  if (cites.length > 0) rows.push([LABELS.cite, cites.map(formatCitation).join("；")]);
  return rows;
}
