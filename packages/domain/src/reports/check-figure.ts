import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A figure of a report as somebody states it. */
export interface StatedFigure {
  /** How the form names it. */
  readonly part: string;
  readonly unit: string;
  readonly value: number;
  /** The same figure in the period before; null: none known. */
  readonly before: number | null;
  /** Why it is right although it looks wrong. */
  readonly reason: string;
}

export type FigureRefusal = 'reports.figure_not_whole' | 'reports.rate_out_of_range' | 'reports.unit_suspect';

/** From how many times the period before on a figure looks like a wrong unit (đồng for nghìn đồng, a digit too many). A setting, not law. */
const SUSPECT_TIMES = 7;
/** Small numbers can move that much by themselves. */
const SUSPECT_FROM = 20;

/**
 * Returns the figure where it can be right: percentages lie between 0 and 100, what is counted is whole and not negative, and what is many
 * times the period before, or a small part of it, needs a reason.
 */
export function checkFigure({
  part,
  unit,
  value,
  before,
  reason,
}: StatedFigure): Decision<number, FigureRefusal> {
  if (unit === '%')
    return value >= 0 && value <= 100 ? allow(value) : refuse('reports.rate_out_of_range', { part, value });
  const right = isRatio(unit) ? Number.isFinite(value) : Number.isSafeInteger(value);
  if (!right || value < 0) return refuse('reports.figure_not_whole', { part, unit, value });
  const times = timesBefore(value, before);
  if (times === null || reason.trim() !== '') return allow(value);
  return refuse('reports.unit_suspect', { part, times, before });
}

/** "% chỉ tiêu" and "người/điểm thu" are ratios: they may have decimals and pass 100. */
function isRatio(unit: string): boolean {
  return unit.startsWith('%') || unit.includes('/');
}

function timesBefore(value: number, before: number | null): number | null {
  if (before === null || Math.min(value, before) <= 0 || Math.max(value, before) < SUSPECT_FROM) return null;
  const times = value / before;
  if (Math.max(times, 1 / times) < SUSPECT_TIMES) return null;
  return times >= 1 ? Math.round(times) : Number(times.toPrecision(2));
}
