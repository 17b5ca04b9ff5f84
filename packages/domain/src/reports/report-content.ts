import type { ReportForm } from './report-form.ts';
import { partsOf, type ReportPartSpec } from './report-parts.ts';

/** What stands in a part. */
export interface FilledPart {
  readonly key: string;
  readonly value?: number | null;
  readonly text?: string;
  readonly issues?: readonly unknown[];
  readonly excerpts?: readonly { readonly used: boolean }[];
}

/** How much of what a form requires is there; `missing` are the keys of the rest. */
export interface ReportContent {
  readonly filled: number;
  readonly required: number;
  readonly missing: readonly string[];
}

/**
 * Returns how much of what the agency itself has to say is said: words of required sections and figures only it knows. What the system finds is
 * no merit of the writer, and where it finds nothing no fault.
 */
export function reportContent(
  form: Pick<ReportForm, 'sections'>,
  parts: readonly FilledPart[],
): ReportContent {
  const known = new Map(parts.map((part) => [part.key, part]));
  const asked = partsOf(form).filter(
    ({ required, kind, source }) => required && (kind !== 'figure' || source?.kind === 'typed'),
  );
  const missing = asked.filter((spec) => !says(spec, known.get(spec.key))).map(({ key }) => key);
  return { filled: asked.length - missing.length, required: asked.length, missing };
}

function says({ kind }: ReportPartSpec, part: FilledPart | undefined): boolean {
  if (!part) return false;
  if (kind === 'figure') return part.value !== null && part.value !== undefined;
  if (kind === 'issues') return (part.issues ?? []).length > 0;
  return (part.text ?? '').trim() !== '' || (part.excerpts ?? []).some(({ used }) => used);
}
