// What a tab says while it has nothing to show.
import { makeStyles, tokens } from "@fluentui/react-components";
import { LABELS } from "../labels";
import type { Work } from "../state";

const useStyles = makeStyles({
  empty: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0 },
});

interface TextProps {
  readonly title: string;
  readonly text: string;
}

/** Where no table is known: it is asked for, or for its form when there are any. */
export function NothingKnown({ work, title, text }: TextProps & { readonly work: Work }) {
  const isBare = work.review.book.tables.length === 0;
  return <Empty title={title} text={isBare ? LABELS.openBook : text} />;
}

export function Empty({ title, text }: TextProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
