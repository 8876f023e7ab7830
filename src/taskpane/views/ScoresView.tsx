// 测算: the total, the groups, and every indicator with what its points rest on.
import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { refusals } from "../../scoring/parameters";
import type { GroupScore, IndicatorScore, Scorecard } from "../../scoring/scorecard";
import { Empty, NothingKnown } from "../components/Empty";
import { IndicatorRow } from "../components/IndicatorRow";
import { PointsBar } from "../components/PointsBar";
import { TotalCard } from "../components/TotalCard";
import { WantedList } from "../components/WantedList";
import { SCORES_TEXT } from "../labels-views";
import { groupPoints } from "../score-text";
import { hasKnownTables, type Work } from "../state";

const useStyles = makeStyles({
  help: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: "normal" },
  group: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export default function ScoresView({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  const [onlyLost, setOnlyLost] = useState(false);
  if (work === null) return <Empty {...SCORES_TEXT.empty} />;
  if (!hasKnownTables(work)) return <NothingKnown work={work} {...SCORES_TEXT.nothing} />;
  const { scorecard } = work.review;
  const shown = onlyLost ? scorecard.indicators.filter(losesPoints) : scorecard.indicators;
  return (
    <>
      <TotalCard scorecard={scorecard} />
      <WantedList indicators={scorecard.indicators} />
      <Refusals indicators={scorecard.indicators} />
      <p className={styles.help}>{SCORES_TEXT.help}</p>
      <Checkbox
        size="large"
        label={SCORES_TEXT.filter}
        checked={onlyLost}
        onChange={(_event, { checked }) => {
          setOnlyLost(checked === true);
        }}
      />
      {shown.length === 0 && <p>{SCORES_TEXT.allFull}</p>}
      {scorecard.groups.map((group) => (
        <Group key={group.title} group={group} scorecard={scorecard} shown={shown} />
      ))}
    </>
  );
}

/** What was typed into our sheet and is not used; the points above do without it. */
function Refusals({ indicators }: Pick<Scorecard, "indicators">) {
  const styles = useStyles();
  return refusals(indicators).map((each) => (
    <MessageBar key={each} intent="warning" layout="multiline" className={styles.group}>
      <MessageBarBody className={styles.bar}>{each}</MessageBarBody>
    </MessageBar>
  ));
}

interface GroupProps {
  readonly group: GroupScore;
  readonly scorecard: Scorecard;
  readonly shown: readonly IndicatorScore[];
}

function Group({ group, scorecard, shown }: GroupProps) {
  const styles = useStyles();
  const { title } = group;
  const all = scorecard.indicators.filter(({ path }) => path[0] === title);
  const mine = shown.filter(({ path }) => path[0] === title);
  if (mine.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <PointsBar title={title} points={groupPoints(group, all)} />
      </h3>
      {scorecard.subgroups
        .filter(({ path }) => path[0] === title)
        .map((subgroup) => (
          <Subgroup key={subgroup.title} subgroup={subgroup} all={all} shown={mine} />
        ))}
    </section>
  );
}

interface SubgroupProps {
  readonly subgroup: GroupScore;
  readonly all: readonly IndicatorScore[];
  readonly shown: readonly IndicatorScore[];
}

function Subgroup({ subgroup, all, shown }: SubgroupProps) {
  const styles = useStyles();
  const isMine = ({ path }: IndicatorScore): boolean => path[1] === subgroup.title;
  const mine = shown.filter(isMine);
  if (mine.length === 0) return null;
  return (
    <section>
      <h4 className={styles.subtitle}>
        <PointsBar
          plain
          title={subgroup.title}
          points={groupPoints(subgroup, all.filter(isMine))}
        />
      </h4>
      {mine.map((indicator) => (
        <IndicatorRow key={indicator.id} indicator={indicator} />
      ))}
    </section>
  );
}

function losesPoints({ points, maxPoints }: IndicatorScore): boolean {
  return points.state !== "known" || points.value < maxPoints;
}
