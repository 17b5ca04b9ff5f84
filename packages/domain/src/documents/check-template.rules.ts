import { foldDiacritics } from '@ansinh/vietnamese/text';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import {
  isPlaceholderKey,
  placeholderKeys,
  TEMPLATE_PLACEHOLDERS,
  type PlaceholderKey,
} from './template-placeholders.ts';

/** What stands between double braces in an uploaded template. */
export interface TemplateMarks {
  /** Names between {{ and }}, each once. */
  readonly found: readonly string[];
  /** Block placeholders that share their line with other words, which filling in would lose. */
  readonly notAlone: readonly string[];
  /** Beginnings of braces that are never closed. */
  readonly unclosed: readonly string[];
}

/** What is wrong with a template; nothing of it: it can be used. */
export interface TemplateFaults {
  readonly unknown: readonly { readonly written: string; readonly meant: PlaceholderKey | null }[];
  readonly missing: readonly PlaceholderKey[];
  readonly notAlone: readonly PlaceholderKey[];
  readonly unclosed: readonly string[];
}

/** Returns what is wrong with a template for a kind of document, both ways: names we do not know, and data it has no place for. */
export function checkTemplate(
  kind: DocumentKind,
  { found, notAlone, unclosed }: TemplateMarks,
): TemplateFaults {
  const { addressed } = DOCUMENT_KINDS[kind];
  return {
    unknown: found
      .filter((written) => !isPlaceholderKey(written))
      .map((written) => ({ written, meant: meantBy(written) })),
    missing: placeholderKeys().filter((key) => {
      const { needed } = TEMPLATE_PLACEHOLDERS[key];
      return (needed === 'always' || (needed === 'addressed' && addressed)) && !found.includes(key);
    }),
    notAlone: notAlone.filter(isPlaceholderKey),
    unclosed,
  };
}

/** Returns whether a template can be filled in. */
export function isUsable({ unknown, missing, notAlone, unclosed }: TemplateFaults): boolean {
  return [unknown, missing, notAlone, unclosed].every((faults) => faults.length === 0);
}

/** Returns the placeholder somebody probably meant: the same letters without marks, case and spaces, or one slip of the finger away. */
function meantBy(written: string): PlaceholderKey | null {
  const name = foldDiacritics(written)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  const bare = (text: string): string => text.replaceAll('_', '');
  return (
    placeholderKeys().find((key) => bare(key) === bare(name)) ??
    placeholderKeys().find((key) => key.length > 3 && isOneSlipAway(bare(key), bare(name))) ??
    null
  );
}

/** One letter too many, too few or another: what remains after the common beginning and end is at most one letter on either side. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
