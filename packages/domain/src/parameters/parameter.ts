import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** How sure the platform is of a value: read in the law, taken from a source that cites it, or not checked. */
export const CERTAINTIES = ['verified', 'secondary', 'unverified'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** One value of a statutory parameter for a stretch of time. */
export interface ParameterRow {
  readonly name: string;
  /** First day the value applies, ISO. */
  readonly from: string;
  /** Last day it applies, ISO, inclusive; null while nothing ends it. */
  readonly to: string | null;
  /** As written in its source: integers of đồng, decimal fractions with a point, days. */
  readonly value: string;
  /** "VND/month", "of salary", "days", … */
  readonly unit: string;
  /** The law or decree and its article. */
  readonly basis: string;
  readonly certainty: Certainty;
}

export type ParameterRefusal =
  | 'parameters.not_found'
  | 'parameters.overlapping'
  | 'parameters.dates_reversed'
  | 'parameters.basis_missing';

function covers(row: ParameterRow, date: string): boolean {
  return row.from <= date && (row.to === null || row.to >= date);
}

function overlap(a: ParameterRow, b: ParameterRow): boolean {
  return a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31');
}

/** Returns the row of a parameter that applies on a day (ISO); refused when none does, or when two do. */
export function parameterOn(
  rows: readonly ParameterRow[],
  name: string,
  date: string,
): Decision<ParameterRow, 'parameters.not_found' | 'parameters.overlapping'> {
  const [first, second] = rows.filter((row) => row.name === name && covers(row, date));
  if (first === undefined) return refuse('parameters.not_found', { name, date });
  return second === undefined ? allow(first) : refuse('parameters.overlapping', { name, date });
}

/**
 * Decides whether a row may join those that exist: its dates in order, its legal basis named, no day shared with another value of
 * the same parameter.
 */
export function acceptParameter(
  rows: readonly ParameterRow[],
  added: ParameterRow,
): Decision<ParameterRow, Exclude<ParameterRefusal, 'parameters.not_found'>> {
  if (added.to !== null && added.to < added.from) {
    return refuse('parameters.dates_reversed', { name: added.name, from: added.from, to: added.to });
  }
  if (added.basis.trim() === '') return refuse('parameters.basis_missing', { name: added.name });
  const clash = rows.find((row) => row.name === added.name && overlap(row, added));
  if (clash === undefined) return allow(added);
  return refuse('parameters.overlapping', { name: added.name, from: clash.from, to: clash.to });
}
