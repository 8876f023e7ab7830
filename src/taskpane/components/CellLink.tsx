// A cell as a link: choosing it selects the cell in the workbook.
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type CellRef } from "../../domain/cell-ref";
import { LABELS } from "../labels";
import { useActions } from "../pane-context";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "left" },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface CellLinkProps {
  readonly at: CellRef;
  /** What to print instead of the address. */
  readonly text?: string;
}

export function CellLink({ at, text }: CellLinkProps) {
  const styles = useStyles();
  const { reveal } = useActions();
  const address = formatCell(at);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={LABELS.go(address)}
      onClick={() => void reveal(at)}
    >
      {text ?? address}
    </Link>
  );
}

const SHOWN = 6;

interface CellLinksProps {
  readonly cells: readonly CellRef[];
  /** How many more there are than `cells` lists. */
  readonly omitted?: number;
}

export function CellLinks({ cells, omitted = 0 }: CellLinksProps) {
  const styles = useStyles();
  return (
    <span className={styles.list}>
      {cells.slice(0, SHOWN).map((at) => (
        <CellLink key={formatCell(at)} at={at} />
      ))}
      {cells.length > SHOWN && <span>{LABELS.moreCells(cells.length + omitted)}</span>}
    </span>
  );
}
