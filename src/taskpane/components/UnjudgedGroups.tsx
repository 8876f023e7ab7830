// What could not be judged, by reason; and, as a checklist, what the officer must look at herself.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unjudged } from "../../domain/finding";
import { askedIn, groupUnjudged, selfChecksIn } from "../../review/unjudged-groups";
import { UNJUDGED_TEXT } from "../labels-findings";
import { Disclosure } from "./Disclosure";
import { GroupTitle } from "./GroupTitle";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function UnjudgedGroups({ unjudged }: { readonly unjudged: readonly Unjudged[] }) {
  const selfChecks = selfChecksIn(unjudged);
  const count = unjudged.length - selfChecks.length;
  return (
    <>
      {count > 0 && (
        <Disclosure
          title={
            <GroupTitle tone="unknown" help={UNJUDGED_TEXT.help}>
              {UNJUDGED_TEXT.title(count)}
            </GroupTitle>
          }
        >
          {groupUnjudged(unjudged).map(({ reason, rules }) => (
            <Disclosure
              key={reason}
              level={4}
              indented
              title={UNJUDGED_TEXT.reason(reason, rules.length)}
            >
              <RuleList rules={rules} />
            </Disclosure>
          ))}
        </Disclosure>
      )}
      {selfChecks.length > 0 && <SelfChecks rules={selfChecks} />}
    </>
  );
}

function RuleList({ rules }: { readonly rules: readonly Unjudged[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rules.map(({ rule, title, because }) => (
        <li key={rule}>
          <strong>{rule}</strong> {title}
          <br />
          <span className={styles.quiet}>{because}</span>
        </li>
      ))}
    </ul>
  );
}

function SelfChecks({ rules }: { readonly rules: readonly Unjudged[] }) {
  const styles = useStyles();
  return (
    <Disclosure
      title={
        <GroupTitle tone="plain" help={UNJUDGED_TEXT.selfHelp}>
          {UNJUDGED_TEXT.selfTitle(rules.length)}
        </GroupTitle>
      }
    >
      <ul className={styles.list}>
        {rules.map((each) => (
          <li key={each.rule}>
            {askedIn(each)} <span className={styles.quiet}>{each.rule}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
