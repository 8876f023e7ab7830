// The frame around one thing: a table, a group of findings, a score.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tight: { paddingTop: 0, paddingBottom: 0 },
  attention: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
});

interface CardProps {
  readonly attention?: boolean;
  /** Holds a disclosure, which has its own space above and below. */
  readonly tight?: boolean;
  readonly children: ReactNode;
}

export function Card({ attention = false, tight = false, children }: CardProps) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.card, tight && styles.tight, attention && styles.attention)}
    >
      {children}
    </div>
  );
}
