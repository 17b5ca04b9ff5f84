import type { Weight } from './weight.ts';

/** One recorded succession of a territory, as figures need it. Keys are "structure:code", e.g. "2024:23281". */
export interface SuccessionLink {
  readonly from: string;
  /** May equal `from` for the part that stays when a unit gives land away and lives on. */
  readonly to: string;
  /** `whole`: all of the old unit went there; `part`: it was divided. */
  readonly part: 'whole' | 'part';
  /** Share of the old unit: 1/1 for the whole; null while no person has confirmed the share of a part. */
  readonly weight: Weight | null;
  /** What the share rests on: the resolution for a whole, what the person who confirmed the share wrote for a part. */
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  /** First day of the new unit, ISO. */
  readonly effective: string;
}

/**
 * Returns the links by which figures stated on a day are read on a later one: those that took effect after the first and by the
 * second (ISO days). A figure stated after a reorganisation is already in the new units and must not go through it again.
 */
export function linksBetween(
  links: readonly SuccessionLink[],
  statedOn: string,
  readOn: string,
): readonly SuccessionLink[] {
  return links.filter(({ effective }) => effective > statedOn && effective <= readOn);
}
