// Why an indicator has its points: calculation, clause, parameters, evidence, deductions, cells.
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCitation, type Citation } from "../../domain/citation";
import type { Traced } from "../../domain/trace";
import type { Deduction } from "../../scoring/scorecard";
import { lackingList } from "../../report/narrative/lacking";
import { LABELS } from "../labels";
import { SCORES_TEXT } from "../labels-views";
import type { PaneIndicator } from "../pane-review";
import { pointsText, ratioText } from "../score-text";
import { CellLinks } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { EvidenceList } from "./EvidenceList";
import { ItemList } from "./ItemList";
import { ParameterList } from "./ParameterList";
import { Part } from "./Part";
import { PointsField } from "./PointsField";
import { TraceTree } from "./TraceTree";

const useStyles = makeStyles({
  working: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  why: { marginTop: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quote: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export function IndicatorDetails({ indicator }: { readonly indicator: PaneIndicator }) {
  const styles = useStyles();
  const { points, value, statement, deductions, items, evidence, cells } = indicator;
  return (
    <>
      {indicator.plainWorking !== "" && <p className={styles.working}>{indicator.plainWorking}</p>}
      {statement !== undefined && <Statement text={statement} />}
      {points.state === "missing" && <Needs needs={points.needs} />}
      <PointsField indicator={indicator} />
      {value !== null && value.state !== "missing" && (
        <Part title={SCORES_TEXT.value}>
          <p className={styles.text}>{ratioText(value)}</p>
        </Part>
      )}
      {deductions.length > 0 && (
        <Deductions deductions={deductions} omitted={indicator.omitted?.deductions ?? 0} />
      )}
      {items.length > 0 && <ItemList indicator={indicator} />}
      <Part title={SCORES_TEXT.standard}>
        <p className={styles.text}>{indicator.standard}</p>
      </Part>
      <Clauses cites={indicator.cites} />
      <ParameterList parameters={indicator.parameters} />
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {cells.length > 0 && (
        <Part title={SCORES_TEXT.cells}>
          <CellLinks cells={cells} omitted={indicator.omitted?.cells ?? 0} />
        </Part>
      )}
      {saysMore(value ?? points) && (
        <div className={styles.why}>
          <Disclosure level={6} title={SCORES_TEXT.why}>
            <TraceTree traced={value ?? points} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** Points that are the sum of the items have nothing behind them but those; what is missing has been said. */
function saysMore(traced: Traced<unknown>): boolean {
  if (traced.state === "missing") return false;
  const isSumOfItems =
    traced.state === "known" && traced.origin.kind === "derived" && traced.origin.from.length === 0;
  return !isSumOfItems;
}

function Statement({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <p className={styles.text}>{text}</p>;
}

function Needs({ needs }: { readonly needs: readonly string[] }) {
  const styles = useStyles();
  return (
    <Part title={SCORES_TEXT.needs}>
      <ul className={styles.list}>
        {lackingList(needs).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p className={styles.quote}>{SCORES_TEXT.needsHelp}</p>
    </Part>
  );
}

interface DeductionsProps {
  readonly deductions: readonly Deduction[];
  readonly omitted: number;
}

function Deductions({ deductions, omitted }: DeductionsProps) {
  const styles = useStyles();
  return (
    <Part title={SCORES_TEXT.deductions}>
      <ul className={styles.list}>
        {deductions.map((deduction) => (
          <li key={deduction.because}>
            －{pointsText(deduction.points)}分：{deduction.because}
            {deduction.remedy !== "" && (
              <p className={styles.quote}>
                {SCORES_TEXT.remedy}：{deduction.remedy}
              </p>
            )}
            {deduction.cells.length > 0 && <CellLinks cells={deduction.cells} />}
          </li>
        ))}
      </ul>
      {omitted > 0 && <p className={styles.quote}>{SCORES_TEXT.omitted(omitted)}</p>}
    </Part>
  );
}

function Clauses({ cites }: { readonly cites: readonly Citation[] }) {
  const styles = useStyles();
  if (cites.length === 0) return null;
  return (
    <Part title={LABELS.cite}>
      {cites.map((cite) => (
        <div key={`${cite.source.id}/${cite.clause}`}>
          <p className={styles.text}>{formatCitation(cite)}</p>
          {cite.quote !== "" && <blockquote className={styles.quote}>“{cite.quote}”</blockquote>}
        </div>
      ))}
    </Part>
  );
}
