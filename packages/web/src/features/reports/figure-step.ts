import type { ReportPart } from './reports.types.ts';

/** Returns what leaving a typed figure does: nothing, save, ask why it is not what the system found, or stay because it is no number. */
export function figureStep(
  value: number | null,
  { value: saved, found }: Pick<ReportPart, 'value' | 'found'>,
): 'same' | 'save' | 'ask' | 'stay' {
  if (value !== null && !Number.isFinite(value)) return 'stay';
  if (value === saved) return 'same';
  if (value === null || found === null || value === found) return 'save';
  return 'ask';
}
