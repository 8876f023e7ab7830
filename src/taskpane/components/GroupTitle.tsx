// Heading of a group in the tab 检查: mark, count, and what the group means.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Mark, type Tone } from "./Mark";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface GroupTitleProps {
  readonly tone: Tone;
  readonly help: string;
  readonly children: ReactNode;
}

export function GroupTitle({ tone, help, children }: GroupTitleProps) {
  const styles = useStyles();
  return (
    <span className={styles.head}>
      <span className={styles.title}>
        <Mark tone={tone}>{children}</Mark>
      </span>{" "}
      <span className={styles.quiet}>{help}</span>
    </span>
  );
}
