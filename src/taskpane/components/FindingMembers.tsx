// Findings folded under another one: the same of further cells, or what follows from it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/finding";
import { SEVERITY_LABEL } from "../labels";
import { FINDINGS_TEXT } from "../labels-findings";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { ExplanationField } from "./ExplanationField";

const SHOWN = 10;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { minHeight: "44px" },
});

interface FindingMembersProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Each has rule, severity and explanation of its own. */
  readonly explained?: boolean;
}

export function FindingMembers({ title, findings, explained = false }: FindingMembersProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <Disclosure level={5} title={title}>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.key}>
            <CellLink at={finding.at[0]} />{" "}
            {explained && (
              <span className={styles.quiet}>
                {finding.rule} {SEVERITY_LABEL[finding.severity]}
              </span>
            )}
            <br />
            {finding.message}
            {explained && finding.severity === "explain" && (
              <ExplanationField findings={[finding]} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {FINDINGS_TEXT.more(findings.length - shown.length)}
        </Button>
      )}
    </Disclosure>
  );
}
