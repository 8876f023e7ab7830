// What the officer typed into our sheets or the pane; it travels with the workbook.

/** Why a finding is right as it stands. */
export interface Explanation {
  readonly text: string;
  /** What was explained, in words; absent: the finding as it stands now. */
  readonly situation?: string;
}

export interface EvidenceAnswer {
  readonly held: boolean | null;
  readonly note: string;
  /** What was typed for 是 or 否 and is neither: kept where it stands. */
  readonly said?: string;
}

export interface PointsAnswer {
  /** What is no number, as it was typed; "" while only the reason is there. */
  readonly points: number | string;
  readonly reason: string;
}

export interface Answers {
  /** Evidence or checklist item key → whether it is at hand, and the note. */
  readonly evidence: ReadonlyMap<string, EvidenceAnswer>;
  /** Indicator id → points given by hand; they count when they are a number and have a reason. */
  readonly points: ReadonlyMap<string, PointsAnswer>;
  /** Parameter key → value; what is no number, as it was typed. */
  readonly parameters: ReadonlyMap<string, number | string>;
  /** Finding key → explanation. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** Finding key → last year's explanation: a proposal, never an answer. */
  readonly proposals?: ReadonlyMap<string, Explanation>;
  /** Rule id → why it does not apply to this workbook; without a reason it applies. */
  readonly switchedOff: ReadonlyMap<string, string>;
  /** Paragraph key → text the officer rewrote. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /** Id of the scheme the officer chose, or that was used before. */
  readonly scheme?: string;
}

export const NO_ANSWERS: Answers = {
  evidence: new Map(),
  points: new Map(),
  parameters: new Map(),
  explanations: new Map(),
  switchedOff: new Map(),
  paragraphs: new Map(),
};
