// 为什么: the figure and what it was made from, down to the cells.
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCitation } from "../../domain/citation";
import type { Origin, Traced } from "../../domain/trace";
import { lackingText } from "../../report/narrative/lacking";
import { TRACE_TEXT } from "../labels-views";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  node: { overflowWrap: "anywhere" },
  children: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyle: "none",
  },
});

export function TraceTree({ traced }: { readonly traced: Traced<unknown> }) {
  const styles = useStyles();
  if (traced.state !== "known") {
    return <div className={styles.node}>{describeAbsence(traced)}</div>;
  }
  return <OriginNode origin={traced.origin} />;
}

function OriginNode({ origin }: { readonly origin: Origin }) {
  const styles = useStyles();
  switch (origin.kind) {
    case "cell":
      return (
        <div className={styles.node}>
          <CellLink at={origin.at} />
          {origin.text !== "" && `：${origin.text}`}
        </div>
      );
    case "answer":
      return <div className={styles.node}>{TRACE_TEXT.answer(origin.question)}</div>;
    case "constant":
      return (
        <div className={styles.node}>
          {TRACE_TEXT.constant}：{formatCitation(origin.cites)}
        </div>
      );
    case "derived":
      return <DerivedNode by={origin.by} from={origin.from} />;
  }
}

interface DerivedNodeProps {
  readonly by: string;
  readonly from: readonly Traced<unknown>[];
}

function DerivedNode({ by, from }: DerivedNodeProps) {
  const styles = useStyles();
  // What comes from nothing is words of the engine: "其余 12 项".
  if (from.length === 0) return <div className={styles.node}>{by}</div>;
  return (
    <div className={styles.node}>
      {TRACE_TEXT.steps[by] ?? TRACE_TEXT.derived}
      <ul className={styles.children}>
        {from.map((each, index) => (
          // Parts of one sum have no identity but their place in it.
          <li key={String(index)}>
            <TraceTree traced={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function describeAbsence(traced: Exclude<Traced<unknown>, { state: "known" }>): string {
  return traced.state === "missing"
    ? TRACE_TEXT.missing(lackingText(traced.needs))
    : TRACE_TEXT.notApplicable(traced.because);
}
