/**
 * What reading a Vietnamese administrative document yields. This is the contract of
 * `ansinh regulation parse FILE --json` and of every pack; fields may be added, never renamed.
 *
 * Offsets (`start`, `end`) are UTF-16 code-unit positions in `ParsedRegulation.source`, the decoded text
 * (NFC, LF line ends), end exclusive. Provisions form a tree through `parent`; the text between the first
 * and the last offset of siblings is covered without gaps, so the source can be rebuilt from them.
 */
export interface ParsedRegulation {
  readonly source: string;
  readonly document: DocumentFacts;
  readonly provisions: readonly Provision[];
  readonly duties: readonly DraftDuty[];
  readonly annexes: readonly Annex[];
  /** Abbreviations the text itself defines, e.g. "BCĐ" -> "Ban chỉ đạo …". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** What the machine is unsure of, for the person who checks. */
  readonly warnings: readonly ParseWarning[];
}

export interface DocumentFacts {
  /** Kind as printed, lower case first letter kept as in law: "quyết định", "quy chế", "chương trình", … */
  readonly kind: string | null;
  readonly issuer: string | null;
  /** Number and symbol as printed without spaces: "25/2024/QĐ-UBND"; null when blank. */
  readonly number: string | null;
  readonly title: string | null;
  readonly place: string | null;
  /** ISO date; null when the day is blank. */
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  /** The words that fix the effective date: "sau 10 ngày kể từ ngày ký". */
  readonly effectiveRule: string | null;
  readonly signer: { readonly name: string | null; readonly position: string | null };
  readonly legalBases: readonly string[];
  readonly repeals: readonly string[];
  readonly recipients: readonly string[];
}

export type ProvisionKind =
  'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point' | 'dash' | 'plus' | 'paragraph' | 'annex';

export interface Provision {
  /** Stable: made from printed labels and sibling order, never from offsets. See provision-id.ts. */
  readonly id: string;
  readonly parent: string | null;
  readonly kind: ProvisionKind;
  /** As printed: "Điều 7", "1.", "a)", "-", "III". Empty for an unnumbered paragraph. */
  readonly label: string;
  readonly heading: string | null;
  /** Own words without the label, heading and children; hard wraps joined, white space collapsed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Scheme = 'BHXH' | 'BHYT' | 'BHTN';

export type Recurrence =
  | 'none'
  | 'continuous'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'semiannual'
  | 'annual'
  | 'on-demand'
  | 'one-off'
  | 'multi-year';

export type DeadlineRuleKind =
  | 'before'
  | 'no-later-than'
  | 'as-of'
  | 'within'
  | 'from'
  | 'period-end'
  | 'aligned-with'
  | 'event'
  | 'either'
  | 'unspecified';

export interface DeadlineRule {
  readonly rule: DeadlineRuleKind;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly year?: number;
  /** 1 = "năm sau", the year after the period reported on. */
  readonly yearOffset?: number;
  readonly days?: number;
  readonly dayKind?: 'calendar' | 'working';
  /** The event the clock starts with, or what the date is aligned with, as printed. */
  readonly anchor?: string;
  /** The words of the text. */
  readonly raw: string;
}

export type Binding = 'order' | 'request' | 'agreement';

export interface DraftDuty {
  readonly id: string;
  readonly provision: string;
  /** Agency names as printed (abbreviations that the text defines are kept as printed). */
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly recipient: readonly string[];
  /** "Chỉ đạo X làm Y": X; the lead directs, X executes. */
  readonly executor: readonly string[];
  /** What must be done, one sentence in the words of the text. */
  readonly action: string;
  /** Verbatim words of the source (white space collapsed) that this duty rests on. */
  readonly quote: string;
  readonly schemes: readonly Scheme[];
  readonly recurrence: Recurrence;
  readonly deadline: DeadlineRule | null;
  /** What is handed over: report, list, plan, meeting, … as a short noun phrase; null if nothing is. */
  readonly deliverable: string | null;
  readonly binding: Binding;
  /** 0..1 */
  readonly confidence: number;
  /** Why the machine read it so, in Vietnamese, for the person who checks. */
  readonly why: readonly string[];
}

export interface Annex {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ParseWarning {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
}
