// First run: what the add-in does, in four lines and one promise.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ClipboardTaskListLtrRegular,
  DocumentTextRegular,
  MathFormulaRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { LABELS } from "../labels";
import { useTools } from "../pane-context";

const ICONS = [
  TableSearchRegular,
  ClipboardTaskListLtrRegular,
  MathFormulaRegular,
  DocumentTextRegular,
] as const;

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "inline-block" },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: "20px",
  },
  head: { display: "block", fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  sample: { minHeight: "44px", marginTop: tokens.spacingVerticalM },
  promise: {
    marginTop: tokens.spacingVerticalXL,
    padding: tokens.spacingVerticalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export function Placemat() {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>
        {LABELS.first.title.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </h2>
      <ul className={styles.list}>
        {LABELS.first.points.map(([head, text], index) => {
          const Icon = ICONS[index] ?? DocumentTextRegular;
          return (
            <li key={head} className={styles.item}>
              <span className={styles.icon}>
                <Icon aria-hidden />
              </span>
              <span>
                <span className={styles.head}>{head}</span>
                <span className={styles.text}>{text}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.promise}>{LABELS.first.promise}</p>
      <Sample />
    </>
  );
}

function Sample() {
  const styles = useStyles();
  const { exports } = useTools();
  const [said, say] = useState("");
  const open = async (): Promise<void> => {
    const outcome = await exports.openSample();
    say(outcome.done ? outcome.how : outcome.because);
  };
  return (
    <>
      <Button className={styles.sample} appearance="subtle" onClick={() => void open()}>
        {LABELS.first.sample}
      </Button>
      <p role="status" className={styles.text}>
        {said}
      </p>
    </>
  );
}
