/** What is odd about a figure. None of them refuses anything: a person looks. */
export const FIGURE_FLAG_CODES = [
  /** Nobody stated this month. */
  'missing-month',
  /** Stated after its term. */
  'late',
  /** Estimated at year end: ước. */
  'estimated',
  /** The very same number for several months. */
  'unchanged',
  /** More people than there are. */
  'over-whole',
  /** The denominator jumped while the people moved little, so the rate moved for no reason of theirs. */
  'denominator-jump',
  /** About ten times, or a tenth of, what it was. */
  'ten-fold',
  /** Far from its own past. */
  'outlier-own',
  /** Far from its siblings. */
  'outlier-siblings',
  /** The stated figure is not the sum of its parts. */
  'parts-differ',
  /** Some parts stated nothing, so the sum is short of them. */
  'parts-missing',
  /** Two agencies state it differently. */
  'disputed',
  /** A former unit of which a part came here has no confirmed share: that part is not in the figure. */
  'rest-undivided',
  /** Restated with shares that are not verified. */
  'weights-unverified',
] as const;

export type FigureFlagCode = (typeof FIGURE_FLAG_CODES)[number];

/** A flag with what its sentence names. */
export interface FigureFlag {
  readonly code: FigureFlagCode;
  readonly params: Readonly<Record<string, string | number>>;
}
