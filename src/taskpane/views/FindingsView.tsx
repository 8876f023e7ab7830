// 检查: what is wrong, what must be explained, what could not be judged.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding, Severity, Unjudged } from "../../domain/finding";
import { Disclosure } from "../components/Disclosure";
import { Empty } from "../components/Empty";
import { FindingRow } from "../components/FindingRow";
import { Mark, type Tone } from "../components/Mark";
import { byRule, type RuleFindings } from "../finding-groups";
import { SEVERITY_HELP, SEVERITY_LABEL } from "../labels";
import { FINDINGS_TEXT } from "../labels-views";
import { useRoving, type Roving } from "../roving";
import type { Work } from "../state";

const SEVERITIES = ["error", "explain", "hint"] as const satisfies readonly Severity[];
const TONES: Readonly<Record<Severity, Tone>> = { error: "bad", explain: "warning", hint: "plain" };
/** Findings of one rule shown before the rest is folded away. */
const SHOWN = 4;

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", margin: 0, padding: 0 },
  more: { minHeight: "44px" },
  unjudged: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  held: { marginTop: tokens.spacingVerticalL },
});

export default function FindingsView({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  const findings = work?.review.checks.findings ?? [];
  const first = SEVERITIES.flatMap((severity) => byRule(findings, severity))[0]?.findings[0];
  const roving = useRoving(first?.key, new Set(findings.map(({ key }) => key)));
  if (work === null) return <Empty {...FINDINGS_TEXT.empty} />;
  const { checks, counts, omitted, pending } = work.review;
  const { held, unjudged } = checks;
  const totals = {
    error: counts.error,
    explain: counts.explain + counts.explained,
    hint: counts.hint,
  };
  return (
    <>
      {findings.length === 0 ? (
        <Empty {...(held.length === 0 ? FINDINGS_TEXT.nothing : FINDINGS_TEXT.none)} />
      ) : (
        <p className={styles.help}>{FINDINGS_TEXT.help}</p>
      )}
      <div data-rows>
        {SEVERITIES.map((severity) => (
          <SeverityGroup
            key={severity}
            count={totals[severity]}
            {...{ severity, findings, omitted, roving }}
          />
        ))}
      </div>
      {unjudged.length > 0 && <UnjudgedGroup unjudged={unjudged} />}
      {held.length > 0 && (
        <p className={styles.held}>
          <Mark tone="good">{FINDINGS_TEXT.held(held.length)}</Mark>
        </p>
      )}
      <p className={styles.quiet}>{FINDINGS_TEXT.pending(pending)}</p>
    </>
  );
}

interface SeverityGroupProps {
  readonly severity: Severity;
  /** Of all findings, also of those that are not listed. */
  readonly count: number;
  readonly omitted: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly roving: Roving;
}

function SeverityGroup({ severity, count, findings, omitted, roving }: SeverityGroupProps) {
  const groups = byRule(findings, severity);
  if (groups.length === 0) return null;
  return (
    <Disclosure
      open
      title={
        <GroupTitle tone={TONES[severity]} help={SEVERITY_HELP[severity]}>
          {SEVERITY_LABEL[severity]} {count}
        </GroupTitle>
      }
    >
      {groups.map((group) => (
        <RuleGroup
          key={group.rule}
          group={group}
          omitted={omitted.get(group.rule) ?? 0}
          roving={roving}
        />
      ))}
    </Disclosure>
  );
}

interface GroupTitleProps {
  readonly tone: Tone;
  readonly help: string;
  readonly children: ReactNode;
}

function GroupTitle({ tone, help, children }: GroupTitleProps) {
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

interface RuleGroupProps {
  readonly group: RuleFindings;
  readonly omitted: number;
  readonly roving: Roving;
}

function RuleGroup({ group, omitted, roving }: RuleGroupProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? group.findings : group.findings.slice(0, SHOWN);
  const folded = group.findings.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingRow key={finding.key} finding={finding} roving={roving} />
        ))}
      </ul>
      {folded > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {FINDINGS_TEXT.more(folded)}
        </Button>
      )}
      {folded === 0 && omitted > 0 && (
        <p className={styles.quiet}>{FINDINGS_TEXT.omitted(omitted)}</p>
      )}
    </>
  );
}

function UnjudgedGroup({ unjudged }: { readonly unjudged: readonly Unjudged[] }) {
  const styles = useStyles();
  return (
    <Disclosure
      title={
        <GroupTitle tone="unknown" help={FINDINGS_TEXT.unjudgedHelp}>
          {FINDINGS_TEXT.unjudged} {unjudged.length}
        </GroupTitle>
      }
    >
      <ul className={styles.unjudged}>
        {unjudged.map(({ rule, title, because }, index) => (
          <li key={`${rule}/${String(index)}`}>
            <strong>{rule}</strong> {title}
            <br />
            <span className={styles.quiet}>{because}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
