import type { SourceTable } from '../parse-structure.ts';

/** Codes of the refusals a file can meet. */
export type ReadRefusalCode =
  | 'legal_text.empty'
  | 'legal_text.not_text'
  | 'legal_text.encrypted'
  | 'legal_text.broken'
  | 'legal_text.scan_without_text'
  | 'legal_text.too_large'
  | 'legal_text.zip_bomb'
  | 'legal_text.old_doc';

/** What a file holds: its text as the parser wants it and the tables known from its format. */
export interface ReadText {
  readonly text: string;
  readonly format: 'txt' | 'md' | 'docx' | 'html' | 'pdf';
  /** How a plain text was written; absent for formats that say so themselves. */
  readonly encoding?: string;
  readonly tables: readonly SourceTable[];
}

/** A value, or a refusal with its code and the values its sentence names. */
export type Reading<T = ReadText> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ReadRefusalCode;
      readonly params: Readonly<Record<string, string | number | boolean | null>>;
    };

/** How much a file may hold. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
}

/** 60 MB a file, 200 MB and 100 000 entries unpacked. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 60_000_000,
  unpackedBytes: 200_000_000,
  entries: 100_000,
};

/** Returns a refusal. */
export function refused(
  code: ReadRefusalCode,
  params: Readonly<Record<string, string | number | boolean | null>> = {},
): {
  readonly ok: false;
  readonly code: ReadRefusalCode;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
} {
  return { ok: false, code, params };
}
