// Term and description, side by side, for short facts.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  description: { margin: 0, overflowWrap: "anywhere" },
});

export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(([term, description]) => (
        <FactsRow key={term} term={term} description={description} />
      ))}
    </dl>
  );
}

interface FactsRowProps {
  readonly term: string;
  readonly description: ReactNode;
}

function FactsRow({ term, description }: FactsRowProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.description}>{description}</dd>
    </>
  );
}
