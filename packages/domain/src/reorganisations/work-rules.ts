/** What an agency that ends leaves behind. */
export const WORK_KINDS = [
  'users',
  'duties',
  'lists',
  'findings',
  'targets',
  'reports',
  'inquiries',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/**
 * Where it goes: to the one that takes the whole over (`successor`), to each successor by its territory (`territory`), to a named
 * agency (`agency`), or nowhere (`end`: the account is closed).
 */
export const WORK_WAYS = ['successor', 'territory', 'agency', 'end'] as const;
export type WorkWay = (typeof WORK_WAYS)[number];

/** What may be done with each kind; people are not divided by territory, and only accounts may simply end. */
export const WAYS_OF: Readonly<Record<WorkKind, readonly WorkWay[]>> = {
  users: ['successor', 'agency', 'end'],
  duties: ['successor', 'territory', 'agency'],
  lists: ['successor', 'agency'],
  findings: ['successor', 'territory', 'agency'],
  targets: ['successor', 'territory', 'agency'],
  reports: ['successor', 'agency'],
  inquiries: ['successor', 'agency'],
};

/** What is proposed for each kind until a person confirms or changes it. */
export const PROPOSED_WAY: Readonly<Record<WorkKind, WorkWay>> = {
  users: 'successor',
  duties: 'territory',
  lists: 'successor',
  findings: 'territory',
  targets: 'territory',
  reports: 'successor',
  inquiries: 'successor',
};

/** A rule for a kind of work, of one agency or (`agency` null) of all without a rule of their own. */
export interface WorkRule {
  readonly kind: WorkKind;
  readonly agency: string | null;
  readonly way: WorkWay;
  /** For `agency`: who receives. */
  readonly to: string | null;
  /** Who confirmed it; null: only proposed. */
  readonly confirmedBy: string | null;
}

/** Where the work of one ending agency goes, or why nobody can say yet. */
export type Destination =
  | { readonly to: readonly string[]; readonly rule: WorkRule }
  | { readonly to: null; readonly why: 'no-rule' | 'no-successor' | 'several-successors' };

/**
 * Returns where work of a kind goes from an ending agency: its own rule before the general one. `holders`: who goes on with its work
 * by the decision. A rule that needs one successor and finds several, or none, settles nothing.
 */
export function destinationOf(
  kind: WorkKind,
  agency: string,
  holders: readonly string[],
  rules: readonly WorkRule[],
): Destination {
  const ofKind = rules.filter((rule) => rule.kind === kind && WAYS_OF[kind].includes(rule.way));
  const rule = ofKind.find((one) => one.agency === agency) ?? ofKind.find((one) => one.agency === null);
  if (rule === undefined) return { to: null, why: 'no-rule' };
  if (rule.way === 'end') return { to: [], rule };
  if (rule.way === 'agency') return rule.to === null ? { to: null, why: 'no-rule' } : { to: [rule.to], rule };
  if (holders.length === 0) return { to: null, why: 'no-successor' };
  if (rule.way === 'successor' && holders.length > 1) return { to: null, why: 'several-successors' };
  return { to: holders, rule };
}
