// 人工评分: for indicators that figures cannot settle, points and the reason for them.
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorScore } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { useActions, usePane } from "../pane-context";
import { pointsText } from "../score-text";
import { workOf } from "../state";
import { withPoints } from "../typed-answers";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  control: { minHeight: "44px" },
});

export function PointsField({ indicator }: { readonly indicator: IndicatorScore }) {
  const given = workOf(usePane().state)?.review.answers.points.get(indicator.id);
  if (indicator.points.state === "known" && given === undefined) return null;
  return (
    <Disclosure title={SCORES_TEXT.manual} open={given !== undefined}>
      <PointsForm indicator={indicator} given={given} />
    </Disclosure>
  );
}

interface PointsFormProps {
  readonly indicator: IndicatorScore;
  readonly given: { readonly points: number; readonly reason: string } | undefined;
}

function PointsForm({ indicator, given }: PointsFormProps) {
  const styles = useStyles();
  const { answer } = useActions();
  const [text, setText] = useState(given === undefined ? "" : String(given.points));
  const [reason, setReason] = useState(given?.reason ?? "");
  const points = Number(text);
  const inRange = text.trim() !== "" && points >= 0 && points <= indicator.maxPoints;
  return (
    <div className={styles.form}>
      <Field
        label={SCORES_TEXT.manualPoints}
        {...(text === "" || inRange
          ? {}
          : { validationMessage: SCORES_TEXT.range(pointsText(indicator.maxPoints)) })}
      >
        <Input
          className={styles.control}
          inputMode="decimal"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field label={SCORES_TEXT.reason}>
        <Input
          className={styles.control}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button
        className={styles.control}
        disabledFocusable={!inRange || reason.trim() === ""}
        onClick={() => void answer((typed) => withPoints(typed, indicator.id, points, reason))}
      >
        {SCORES_TEXT.saveManual}
      </Button>
    </div>
  );
}
