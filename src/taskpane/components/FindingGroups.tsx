// Findings of one severity, table by table; long lists are folded, and what is not listed is counted.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../domain/finding";
import { byTable, type FindingGroup } from "../../review/finding-groups";
import { countIn } from "../finding-groups";
import { SEVERITY_HELP, SEVERITY_LABEL } from "../labels";
import { FINDINGS_TEXT } from "../labels-findings";
import type { Roving } from "../roving";
import { Disclosure } from "./Disclosure";
import { FindingRow } from "./FindingRow";
import { GroupTitle } from "./GroupTitle";
import type { Tone } from "./Mark";

const TONES: Readonly<Record<Severity, Tone>> = { error: "bad", explain: "warning", hint: "plain" };
/** Lines of one table shown before the rest is folded away. */
const SHOWN = 8;

const useStyles = makeStyles({
  table: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", margin: 0, padding: 0 },
  more: { minHeight: "44px" },
});

interface Listing {
  readonly groups: readonly FindingGroup[];
  /** Keys of findings that the last check did not have. */
  readonly fresh: ReadonlySet<string>;
  readonly roving: Roving;
}

interface FindingGroupsProps extends Listing {
  readonly severity: Severity;
  /** By rule: findings that are not listed. */
  readonly omitted: ReadonlyMap<string, number>;
}

export function FindingGroups({ severity, groups, omitted, ...listing }: FindingGroupsProps) {
  const styles = useStyles();
  if (groups.length === 0) return null;
  const rules = new Set(groups.map(({ lead }) => lead.rule));
  const cut = [...omitted].filter(([rule]) => rules.has(rule));
  const count = countIn(groups) + cut.reduce((sum, [, more]) => sum + more, 0);
  return (
    <Disclosure
      open
      title={
        <GroupTitle tone={TONES[severity]} help={SEVERITY_HELP[severity]}>
          {SEVERITY_LABEL[severity]}（{count}）
        </GroupTitle>
      }
    >
      {byTable(groups).map(({ table, groups: members }) => (
        <TableGroup key={table} table={table} groups={members} {...listing} />
      ))}
      {cut.map(([rule, more]) => (
        <p key={rule} className={styles.quiet}>
          {FINDINGS_TEXT.omitted(rule, more)}
        </p>
      ))}
    </Disclosure>
  );
}

function TableGroup({ table, groups, fresh, roving }: Listing & { readonly table: string }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, SHOWN);
  return (
    <>
      <h4 className={styles.table}>
        {table} <span className={styles.quiet}>{countIn(groups)}</span>
      </h4>
      <ul className={styles.list}>
        {shown.map((group) => (
          <FindingRow
            key={group.lead.key}
            group={group}
            isNew={isFresh(group, fresh)}
            roving={roving}
          />
        ))}
      </ul>
      {shown.length < groups.length && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {FINDINGS_TEXT.more(groups.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function isFresh({ lead, alike, consequences }: FindingGroup, fresh: ReadonlySet<string>): boolean {
  return [lead, ...alike, ...consequences].some(({ key }) => fresh.has(key));
}
