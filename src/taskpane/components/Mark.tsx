// Icon, word and colour together, so that no meaning hangs on colour alone.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoFilled,
  QuestionCircleRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";

export type Tone = "good" | "warning" | "bad" | "plain" | "unknown";

const ICONS = {
  good: CheckmarkCircleFilled,
  warning: WarningFilled,
  bad: ErrorCircleFilled,
  plain: InfoFilled,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  /** A sentence, not a word: its lines break, the icon stands at the first. */
  sentence: {
    display: "flex",
    alignItems: "start",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
  text: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  plain: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

interface MarkProps {
  readonly tone: Tone;
  readonly sentence?: boolean;
  readonly children: ReactNode;
}

export function Mark({ tone, sentence = false, children }: MarkProps) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <span className={mergeClasses(styles.mark, sentence && styles.sentence, styles[tone])}>
      <Icon className={styles.icon} aria-hidden />
      {sentence ? <span className={styles.text}>{children}</span> : children}
    </span>
  );
}
