// Material a score must be backed by, and whether it is at hand.
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../scoring/scorecard";
import { SCORES_TEXT } from "../labels-views";
import { useActions, useSaid } from "../pane-context";
import { withEvidence } from "../typed-answers";
import { CellLink } from "./CellLink";
import { Mark } from "./Mark";
import { Part } from "./Part";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceItem[] }) {
  const styles = useStyles();
  const { answer } = useActions().words;
  const said = useSaid().evidence;
  return (
    <Part title={SCORES_TEXT.evidence}>
      <ul className={styles.list}>
        {evidence.map((item) => (
          <li key={item.key} className={styles.item}>
            <Checkbox
              size="large"
              label={item.name}
              checked={said.get(item.key)?.held ?? item.state === "present"}
              onChange={(_event, { checked }) =>
                void answer((given) => withEvidence(given, item.key, checked === true))
              }
            />
            <Mark tone={item.state === "present" ? "good" : "warning"}>
              {item.state === "present" ? SCORES_TEXT.held : SCORES_TEXT.missing}
            </Mark>
            {item.at !== undefined && <CellLink at={item.at} />}
            {item.note !== undefined && item.note !== "" && (
              <span className={styles.note}>{item.note}</span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
