// What a score is made of, item by item; those only the officer knows are answered here.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgedItem } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { useActions, useSaid } from "../pane-context";
import type { PaneIndicator } from "../pane-review";
import { pointsText } from "../score-text";
import { withEvidence } from "../typed-answers";
import { CellLinks } from "./CellLink";
import { Mark, type Tone } from "./Mark";
import { Part } from "./Part";

/** A ledger may have hundreds of rows; those that fail or are unclear come first. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  because: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  button: { minHeight: "44px" },
});

export function ItemList({ indicator }: { readonly indicator: PaneIndicator }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const items = [...indicator.items].sort((left, right) => urgency(left) - urgency(right));
  const shown = all ? items : items.slice(0, SHOWN);
  const omitted = indicator.omitted?.items ?? 0;
  return (
    <Part title={SCORES_TEXT.items}>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item.key} className={styles.item}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button
          className={styles.button}
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {SCORES_TEXT.more(items.length - shown.length)}
        </Button>
      )}
      {shown.length === items.length && omitted > 0 && (
        <div className={styles.because}>{SCORES_TEXT.omitted(omitted)}</div>
      )}
    </Part>
  );
}

function Item({ item }: { readonly item: JudgedItem }) {
  const styles = useStyles();
  const answered = useSaid().evidence.has(item.key);
  return (
    <>
      <div className={styles.line}>
        <span>{item.title}</span>
        <Mark tone={toneOf(item)}>
          {SCORES_TEXT.points(reached(item), pointsText(item.maxPoints))}
        </Mark>
      </div>
      <div className={styles.because}>{item.because}</div>
      {item.cells.length > 0 && <CellLinks cells={item.cells} />}
      {item.confirmable === true && (item.holds !== true || answered) && (
        <AnswerButtons item={item} />
      )}
    </>
  );
}

/** Pressed again, an answer is taken back, and what the workbook says counts. */
function AnswerButtons({ item }: { readonly item: JudgedItem }) {
  const styles = useStyles();
  const { answer } = useActions().words;
  const said = useSaid().evidence.get(item.key)?.held ?? null;
  const choices = [
    [true, SCORES_TEXT.holds],
    [false, SCORES_TEXT.fails],
  ] as const;
  return (
    <div className={styles.buttons} role="group" aria-label={item.title}>
      {choices.map(([held, label]) => (
        <Button
          key={label}
          className={styles.button}
          aria-pressed={said === held}
          appearance={said === held ? "primary" : "secondary"}
          onClick={() => {
            const now = said === held ? null : held;
            void answer((typed) => withEvidence(typed, item.key, now));
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

/** What nobody can tell yet is no 0. */
function reached({ holds, points }: JudgedItem): string {
  return holds === null ? SCORES_TEXT.cannot : pointsText(points);
}

function urgency({ holds }: JudgedItem): number {
  if (holds === false) return 0;
  return holds === null ? 1 : 2;
}

function toneOf({ holds }: JudgedItem): Tone {
  if (holds === null) return "unknown";
  return holds ? "good" : "bad";
}
