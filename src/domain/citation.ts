// Which text makes a figure count: a document, a clause in it, and its words.

/** Who set a parameter: a law or notice, the bureau's own table, or our default that the officer should confirm. */
export type Authority = "law" | "bureau" | "default";

export interface SourceDocument {
  readonly id: string;
  /** 《…》 without the marks. */
  readonly title: string;
  /** 文号, such as 财预〔2020〕10号. */
  readonly number?: string;
  readonly issuer: string;
  readonly year?: number;
  readonly url?: string;
  readonly authority: Authority;
}

export interface Citation {
  readonly source: SourceDocument;
  /** Where in the document: 第四十七条. */
  readonly clause: string;
  /** The words that matter, short; empty when the document prints none. */
  readonly quote: string;
}

export interface Source extends SourceDocument {
  cite(clause: string, quote?: string): Citation;
}

export function defineSource(document: SourceDocument): Source {
  return { ...document, cite: (clause, quote = "") => ({ source: document, clause, quote }) };
}

/** 《中华人民共和国政府采购法》第四十七条 */
export function formatCitation(citation: Citation): string {
  const { title, number } = citation.source;
  return `《${title}》${number === undefined ? "" : `（${number}）`}${citation.clause}`;
}
