// 检查: how far the workbook is, what is wrong, what must be explained, what was switched off, what could not be judged.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../domain/finding";
import { groupFindings, ofSeverity, type FindingGroup } from "../../review/finding-groups";
import { ComparedNote } from "../components/ComparedNote";
import { Empty, NothingKnown } from "../components/Empty";
import { FindingFilters } from "../components/FindingFilters";
import { FindingGroups } from "../components/FindingGroups";
import { Mark } from "../components/Mark";
import { StageList } from "../components/StageList";
import { SwitchedOffList } from "../components/SwitchedOffList";
import { UnjudgedGroups } from "../components/UnjudgedGroups";
import { Unseen } from "../components/Unseen";
import { filtered, NO_FILTER, type Filter } from "../finding-groups";
import { FILTER_TEXT, FINDINGS_TEXT } from "../labels-findings";
import { useRoving } from "../roving";
import { hasKnownTables, type Work } from "../state";

const SEVERITIES = ["error", "explain", "hint"] as const satisfies readonly Severity[];
/** Fewer lines are seen at a glance. */
const FILTERED_FROM = 6;
const NONE_NEW: ReadonlySet<string> = new Set();

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  held: { marginTop: tokens.spacingVerticalL },
});

export default function FindingsView({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  if (work === null) return <Empty {...FINDINGS_TEXT.empty} />;
  const { checks, pending, stages, switchedOff } = work.review;
  const { findings, held, unjudged } = checks;
  const isChecked = held.length > 0 && hasKnownTables(work);
  const isReviewed = hasKnownTables(work) || findings.length > 0;
  return (
    <>
      <Unseen as="h2">{FINDINGS_TEXT.title}</Unseen>
      {work.compared !== null && (
        <ComparedNote compared={work.compared} sheets={work.sheets} kept={work.kept} />
      )}
      {findings.length === 0 && <None work={work} isChecked={isChecked} />}
      <Findings work={work} />
      {isReviewed && <StageList stages={stages} />}
      <SwitchedOffList rules={switchedOff} />
      {isReviewed && <UnjudgedGroups unjudged={unjudged} />}
      {isChecked && (
        <p className={styles.held}>
          <Mark tone="good">{FINDINGS_TEXT.held(held.length)}</Mark>
        </p>
      )}
      {pending > 0 && <p className={styles.quiet}>{FINDINGS_TEXT.pending(pending)}</p>}
    </>
  );
}

function None({ work, isChecked }: { readonly work: Work; readonly isChecked: boolean }) {
  return isChecked ? (
    <Empty {...FINDINGS_TEXT.none} />
  ) : (
    <NothingKnown work={work} {...FINDINGS_TEXT.nothing} />
  );
}

function Findings({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { checks, book, omitted } = work.review;
  const groups = useMemo(() => groupFindings(checks.findings, book.tables), [checks, book]);
  const { filter, setFilter } = useFilter(groups);
  const shown = filtered(groups, filter);
  const listed = SEVERITIES.flatMap((severity) => ofSeverity(shown, severity));
  const keys = new Set(listed.map(({ lead }) => lead.key));
  const roving = useRoving(listed[0]?.lead.key, keys);
  if (groups.length === 0) return null;
  return (
    <>
      {groups.length >= FILTERED_FROM && (
        <FindingFilters groups={groups} filter={filter} onFilter={setFilter} />
      )}
      <p className={styles.help}>{shown.length === 0 ? FILTER_TEXT.none : FINDINGS_TEXT.help}</p>
      <div data-rows>
        {SEVERITIES.map((severity) => (
          <FindingGroups
            key={severity}
            severity={severity}
            groups={ofSeverity(shown, severity)}
            omitted={omitted}
            fresh={work.compared?.fresh ?? NONE_NEW}
            roving={roving}
          />
        ))}
      </div>
    </>
  );
}

/** A table whose findings are all settled cannot stay chosen. */
function useFilter(groups: readonly FindingGroup[]) {
  const [chosen, setFilter] = useState<Filter>(NO_FILTER);
  const isThere = groups.some(({ table }) => table === chosen.table);
  return { filter: isThere ? chosen : { ...chosen, table: null }, setFilter };
}
