/** What a reading of one duty rests on. */
export interface Evidence {
  /** Where the lead stands. */
  readonly lead: 'clause' | 'heading' | 'line' | 'bracket' | 'plan' | 'table' | 'forwarded' | 'none';
  /** The clause names an obligation outright ("có trách nhiệm", "Giao …"). */
  readonly obliged: boolean;
  /** The closing article of a decision: "chịu trách nhiệm thi hành Quyết định này". */
  readonly enacting: boolean;
  /** The task was cut out of a longer sentence. */
  readonly cut: boolean;
  /** The lead is a group and has no name of its own. */
  readonly group: boolean;
  /** Transmission without an addressee. */
  readonly addresseeMissing: boolean;
  /** More deadlines than one in the clause. */
  readonly several: boolean;
  /** Stands in an article on scope, principles or the like. */
  readonly general: boolean;
  /** The first verb is in no list of governing verbs. */
  readonly unlisted: boolean;
  readonly quoteWhole: boolean;
}

const BASE: Record<Evidence['lead'], number> = {
  clause: 0.92,
  heading: 0.9,
  line: 0.84,
  bracket: 0.8,
  plan: 0.86,
  table: 0.9,
  forwarded: 0.62,
  none: 0.4,
};

/** How sure the reading is, 0..1, two decimals. */
export function confidenceOf(evidence: Evidence): number {
  let value = BASE[evidence.lead];
  if (evidence.obliged) value += 0.03;
  if (evidence.enacting) value -= 0.5;
  if (evidence.cut) value -= 0.06;
  if (evidence.group) value -= 0.07;
  if (evidence.addresseeMissing) value -= 0.05;
  if (evidence.several) value -= 0.05;
  if (evidence.general) value -= 0.2;
  if (evidence.unlisted) value -= 0.2;
  if (!evidence.quoteWhole) value -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.05, value)) * 100) / 100;
}
