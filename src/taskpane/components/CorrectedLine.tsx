// What the last correction did, at the table it was made for, and the way back.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CORRECTION_TEXT } from "../labels-views";
import { useActions } from "../pane-context";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { minHeight: "44px", justifySelf: "start" },
});

interface CorrectedLineProps {
  readonly line: string;
  readonly isUsed: boolean;
}

export function CorrectedLine({ line, isUsed }: CorrectedLineProps) {
  const styles = useStyles();
  const { takeBackCorrection } = useActions().words;
  return (
    <div className={styles.line}>
      <Mark sentence tone={isUsed ? "good" : "plain"}>
        {line}
      </Mark>
      <Button className={styles.button} onClick={() => void takeBackCorrection()}>
        {CORRECTION_TEXT.undo}
      </Button>
    </div>
  );
}
