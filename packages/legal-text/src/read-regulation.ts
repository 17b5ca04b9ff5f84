import type { ParsedRegulation } from './parsed-regulation.ts';
import { looksLikeRegulation, parseRegulation } from './parse-regulation.ts';
import { readDocument } from './reading/read-document.ts';
import { DEFAULT_LIMITS } from './reading/reading.ts';
import type { ReadLimits, ReadRefusalCode, ReadText } from './reading/reading.ts';

/** A regulation read from a file, with the format it was in, or why it was refused. */
export type ReadRegulation =
  | {
      readonly ok: true;
      readonly value: {
        readonly regulation: ParsedRegulation;
        readonly format: ReadText['format'];
        readonly encoding: string | null;
      };
    }
  | {
      readonly ok: false;
      readonly code: ReadRefusalCode | 'legal_text.not_a_regulation';
      readonly params: Readonly<Record<string, string | number | boolean | null>>;
    };

/** Reads a file and parses it; a text that is no administrative document is refused too. */
export async function readRegulation(
  bytes: Uint8Array,
  fileName = '',
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<ReadRegulation> {
  const read = await readDocument(bytes, fileName, limits);
  if (!read.ok) return read;
  const regulation = parseRegulation(read.value.text, read.value.tables);
  if (!looksLikeRegulation(regulation)) return { ok: false, code: 'legal_text.not_a_regulation', params: {} };
  return {
    ok: true,
    value: { regulation, format: read.value.format, encoding: read.value.encoding ?? null },
  };
}
