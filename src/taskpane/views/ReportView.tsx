// 报告: the draft with every figure tied to its cell, and the ways to take it along.
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { headingText } from "../../report/document/compose";
import type { Narrative, Paragraph, Section } from "../../report/narrative/narrative";
import { CellLink } from "../components/CellLink";
import { Empty, NothingKnown } from "../components/Empty";
import { ReportActions } from "../components/ReportActions";
import { REPORT_TEXT } from "../labels-views";
import { splitAtFigures } from "../report-text";
import { hasKnownTables, type Work } from "../state";

const useStyles = makeStyles({
  help: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
  title: {
    margin: `${tokens.spacingVerticalL} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    // A line that does not fit breaks where it says so, not within the name of the department.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lesser: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: "1.75",
    textIndent: "2em",
    overflowWrap: "anywhere",
  },
  gap: {
    padding: tokens.spacingVerticalXS,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  signature: { marginTop: tokens.spacingVerticalXXL, textAlign: "right" },
  note: {
    display: "block",
    textIndent: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export default function ReportView({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  const [onlyGaps, setOnlyGaps] = useState(false);
  if (work === null) return <Empty {...REPORT_TEXT.empty} />;
  if (!hasKnownTables(work)) return <NothingKnown work={work} {...REPORT_TEXT.nothing} />;
  const { narrative } = work;
  const gaps = gapsOf(narrative);
  const filtered = onlyGaps && gaps > 0;
  const { department, date } = narrative.signature;
  return (
    <>
      <ReportActions work={work} />
      <p className={styles.help}>{REPORT_TEXT.help}</p>
      {gaps > 0 && (
        <Checkbox
          size="large"
          label={REPORT_TEXT.onlyGaps(gaps)}
          checked={onlyGaps}
          onChange={(_event, { checked }) => {
            setOnlyGaps(checked === true);
          }}
        />
      )}
      <article>
        <h2 className={styles.title}>
          {narrative.title.map((line) => (
            <TitleLine key={line} line={line} />
          ))}
        </h2>
        {(filtered ? gapsIn(narrative.sections) : narrative.sections).map((section) => (
          <SectionText key={section.section} section={section} />
        ))}
        <div className={styles.signature}>
          {[department, date]
            .filter((each) => !filtered || isGap(each))
            .map((paragraph) => (
              <ParagraphText key={paragraph.key} paragraph={paragraph} isLastOfItsKind />
            ))}
        </div>
      </article>
    </>
  );
}

/** "2023年度" may stand on a line of its own. */
function TitleLine({ line }: { readonly line: string }) {
  const [, year = "", rest = line] = /^(\S{2,8}年度)(.+)$/.exec(line) ?? [];
  return (
    <div>
      {year}
      <wbr />
      {rest}
    </div>
  );
}

/** What is to be filled in, below its headings. */
function gapsIn(sections: readonly Section[]): readonly Section[] {
  return sections.reduceRight<readonly Section[]>((kept, section) => {
    const paragraphs = section.paragraphs.filter(isGap);
    const [next] = kept;
    const leadsToOne = next !== undefined && next.level > section.level;
    return paragraphs.length > 0 || leadsToOne ? [{ ...section, paragraphs }, ...kept] : kept;
  }, []);
}

function isGap({ state }: Paragraph): boolean {
  return state === "gap";
}

function gapsOf({ sections, signature }: Narrative): number {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [...paragraphs, signature.department, signature.date].filter(isGap).length;
}

const HEADINGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

function SectionText({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const Heading = HEADINGS[section.level];
  return (
    <section>
      <Heading className={mergeClasses(styles.heading, section.level > 1 && styles.lesser)}>
        {headingText(section)}
      </Heading>
      {section.paragraphs.map((paragraph, index, all) => (
        <ParagraphText
          key={paragraph.key}
          paragraph={paragraph}
          isLastOfItsKind={all[index + 1]?.state !== paragraph.state}
        />
      ))}
    </section>
  );
}

const NOTES = { quoted: REPORT_TEXT.quoted, edited: REPORT_TEXT.edited, drafted: null, gap: null };

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  /** A run of quoted paragraphs says so once, at its end. */
  readonly isLastOfItsKind: boolean;
}

function ParagraphText({ paragraph, isLastOfItsKind }: ParagraphTextProps) {
  const styles = useStyles();
  const note = isLastOfItsKind ? NOTES[paragraph.state] : null;
  return (
    <p className={mergeClasses(styles.paragraph, paragraph.state === "gap" && styles.gap)}>
      {splitAtFigures(paragraph).map((part, index) => {
        if (typeof part === "string") return part;
        const [at] = part.cells;
        if (at === undefined) return part.text;
        return <CellLink key={`${part.fact}/${String(index)}`} at={at} text={part.text} />;
      })}
      {note !== null && <span className={styles.note}>{note}</span>}
    </p>
  );
}
