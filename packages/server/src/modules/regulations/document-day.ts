import type { RegulationRow } from './regulation-row.ts';

/** Returns the day a document's names are understood on: it was signed, else takes effect, else today. */
export function documentDay(
  regulation: Pick<RegulationRow, 'issuedOn' | 'effectiveOn'>,
  today: string,
): string {
  return regulation.issuedOn ?? regulation.effectiveOn ?? today;
}

const ISSUER = /ủy\s+ban\s+nhân\s+dân\s+((?:tỉnh|thành\s+phố)\s+\S.*)$/iu;

/** Returns the names of the document's own province, from its place and its issuer; empty when it names none. */
export function documentPlaces(regulation: Pick<RegulationRow, 'place' | 'issuer'>): string[] {
  const issuing = ISSUER.exec(regulation.issuer ?? '')?.[1];
  return [regulation.place, issuing].filter((name) => name !== null && name !== undefined);
}
