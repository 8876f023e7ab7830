// A title with its points and, under it, how much of the maximum that is.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupPoints } from "../score-text";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: {
    display: "block",
    height: "6px",
    marginTop: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface PointsBarProps {
  readonly title: string;
  readonly points: GroupPoints;
  /** Without the bar. */
  readonly plain?: boolean;
}

export function PointsBar({ title, points, plain = false }: PointsBarProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.line}>
        <span>{title}</span>
        <span className={styles.points}>{points.text}</span>
      </span>
      {!plain && (
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${String(points.share * 100)}%` }} />
        </span>
      )}
    </>
  );
}
