// 人工评分: for indicators that figures cannot settle, points and the reason for them.
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Answers, PointsAnswer } from "../../scoring/answers";
import type { IndicatorScore } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { useActions, useSaid } from "../pane-context";
import { pointsText } from "../score-text";
import { withoutPoints, withPoints } from "../typed-answers";
import { useDraft } from "../use-draft";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  control: { minHeight: "44px" },
});

export function PointsField({ indicator }: { readonly indicator: IndicatorScore }) {
  const said = useSaid().points.get(indicator.id);
  const given = said?.points === "" && said.reason === "" ? undefined : said;
  if (given === undefined && isReckoned(indicator)) return null;
  return (
    <Disclosure level={6} title={SCORES_TEXT.manual} open={given !== undefined}>
      <PointsForm indicator={indicator} given={given} />
    </Disclosure>
  );
}

/** Points that have just been taken back are by hand still, until the engine has answered: the form stays. */
function isReckoned({ points }: IndicatorScore): boolean {
  return points.state === "known" && points.origin.kind !== "answer";
}

interface PointsFormProps {
  readonly indicator: IndicatorScore;
  readonly given: PointsAnswer | undefined;
}

function PointsForm({ indicator, given }: PointsFormProps) {
  const styles = useStyles();
  const { answer } = useActions().words;
  const { id } = indicator;
  const typed = useDraft(`points/${id}`, given === undefined ? "" : String(given.points));
  const reason = useDraft(`reason/${id}`, given?.reason ?? "");
  const { text } = typed;
  const points = Number(text);
  const inRange = text.trim() !== "" && points >= 0 && points <= indicator.maxPoints;
  const say = (change: (before: Answers) => Answers): void => {
    void answer(change);
    typed.drop();
    reason.drop();
  };
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
            typed.type(value);
          }}
        />
      </Field>
      <Field label={SCORES_TEXT.reason}>
        <Input
          className={styles.control}
          value={reason.text}
          onChange={(_event, { value }) => {
            reason.type(value);
          }}
        />
      </Field>
      <Button
        className={styles.control}
        disabledFocusable={!inRange || reason.text.trim() === ""}
        onClick={() => {
          say((before) => withPoints(before, id, points, reason.text));
        }}
      >
        {SCORES_TEXT.saveManual}
      </Button>
      {given !== undefined && (
        <Button
          className={styles.control}
          appearance="subtle"
          onClick={() => {
            say((before) => withoutPoints(before, id));
          }}
        >
          {SCORES_TEXT.dropManual}
        </Button>
      )}
    </div>
  );
}
