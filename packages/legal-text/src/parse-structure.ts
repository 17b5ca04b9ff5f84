import { annexTables } from './annexes/annex-tables.ts';
import { abbreviationsIn } from './facts/abbreviations.ts';
import { documentFacts } from './facts/document-facts.ts';
import type { ParsedRegulation } from './parsed-regulation.ts';
import { parseWarnings } from './parse-warnings.ts';
import { buildProvisions } from './structure/build-provisions.ts';
import { normaliseSource, sourceLines } from './structure/source-lines.ts';

/** Everything read from a document but its duties. */
export type ParsedStructure = Omit<ParsedRegulation, 'duties'>;

/** A table known from the file format: its rows, and where its text stands in the source. */
export interface SourceTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the text of an administrative document into facts, provisions, annex tables and abbreviations.
 * Pure and linear in the length of the text; never throws. Offsets refer to the returned `source` (NFC, line feeds).
 */
export function parseStructure(text: string, tables: readonly SourceTable[] = []): ParsedStructure {
  const source = normaliseSource(text);
  const lines = sourceLines(source, tables);
  const { provisions, regions } = buildProvisions(lines, source.length);
  const { facts, signatures } = documentFacts(lines, regions, provisions);
  const { annexes, uneven } = annexTables(lines, regions, provisions);
  const abbreviations = abbreviationsIn(
    provisions.map((provision) => `${provision.heading ?? ''}\n${provision.text}`).join('\n'),
  );
  return {
    source,
    document: facts,
    provisions,
    annexes,
    abbreviations,
    warnings: parseWarnings({ facts, provisions, annexes, uneven, signatures }),
  };
}
