// One finding: choosing it jumps to the cell and opens what should be, what is, and what to do.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { formatCell } from "../../domain/cell-ref";
import { formatCitation } from "../../domain/citation";
import { describeValue } from "../../domain/expression";
import type { Finding } from "../../domain/finding";
import { isExplained } from "../finding-groups";
import { LABELS } from "../labels";
import { FINDINGS_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import type { Roving } from "../roving";
import { CellLinks } from "./CellLink";
import { ExplanationField } from "./ExplanationField";
import { Facts } from "./Facts";
import { Mark } from "./Mark";

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
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly roving: Roving;
}

export function FindingRow({ finding, roving }: FindingRowProps) {
  const styles = useStyles();
  const { reveal } = useActions();
  const [open, setOpen] = useState(false);
  const id = useId();
  const choose = (): void => {
    if (!open) void reveal(finding.at[0]);
    setOpen(!open);
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, open && styles.open)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={choose}
        {...roving.rowProps(finding.key)}
      >
        <span className={styles.where}>
          <span>{finding.rule}</span>
          <span>{whereOf(finding)}</span>
          {isExplained(finding) && <Mark tone="good">{FINDINGS_TEXT.explained}</Mark>}
        </span>
        <span className={styles.message}>{finding.message}</span>
      </button>
      {open && (
        <div id={id} className={styles.details}>
          <Facts rows={detailsOf(finding)} />
          {finding.severity === "explain" && <ExplanationField finding={finding} />}
        </div>
      )}
    </li>
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
