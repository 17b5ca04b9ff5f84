import type { CellSource, ReportForm } from './report-form.ts';
import { partsOf } from './report-parts.ts';

type Computed = Extract<CellSource, { kind: 'computed' }>;

/**
 * Returns the computed cells of a form by key, whatever order they depend on each other in. Null where something is missing, where the whole of a
 * percentage is 0, or where cells wait for each other in a circle. Percentages have two decimals.
 */
export function computeCells(
  form: Pick<ReportForm, 'sections'>,
  values: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number | null> {
  const sources = new Map(
    partsOf(form).flatMap(({ key, source }) => (source?.kind === 'computed' ? [[key, source] as const] : [])),
  );
  const done = new Map<string, number | null>();
  const valueOf = (key: string): number | null => {
    const source = sources.get(key);
    if (source === undefined) return values.get(key) ?? null;
    const known = done.get(key);
    if (known !== undefined) return known;
    // Whoever comes back here waits for itself.
    done.set(key, null);
    const value = compute(source, source.of.map(valueOf));
    done.set(key, value);
    return value;
  };
  for (const key of sources.keys()) valueOf(key);
  return done;
}

function compute({ operation }: Computed, operands: readonly (number | null)[]): number | null {
  const known = operands.filter((operand) => operand !== null);
  const [first, second] = known;
  if (known.length < operands.length || first === undefined || second === undefined) return null;
  if (operation === 'percent') return second === 0 ? null : Math.round((first / second) * 10_000) / 100;
  const rest = known.slice(1).reduce((sum, one) => sum + one, 0);
  return withoutDust(operation === 'sum' ? first + rest : first - rest);
}

/** 0.1 + 0.2 is 0.3 in a report. */
function withoutDust(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
