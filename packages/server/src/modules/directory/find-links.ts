import { WHOLE, type SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import { sourcesOf, switchedLinks, type StoredLink } from './db/links.repo.ts';
import { readResolutions, resolutionOf } from './read-resolutions.ts';

/**
 * Which links are wanted: all; those of some old units (`from`); or those by which some units came to be (`into`), through as many
 * decisions as there were. With `into` every part of a divided source comes along, since it is divided as a whole.
 */
export type WantedLinks = { readonly from: readonly string[] } | { readonly into: readonly string[] };

/**
 * Returns the territorial successions of decisions that are switched on, as `restate` takes them: keys "structure:code", shares only
 * where a person confirmed them, the resolution or the stated basis beside each.
 */
export async function findLinks(tx: Tx, wanted?: WantedLinks): Promise<readonly SuccessionLink[]> {
  const sources =
    wanted === undefined ? null : 'from' in wanted ? wanted.from : await allSources(tx, wanted.into);
  const stored = await switchedLinks(tx, sources);
  const resolutions = await readResolutions();
  return stored.map((link) => linkOf(link, resolutions));
}

async function allSources(tx: Tx, into: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  let next = [...into];
  while (next.length > 0) {
    next = (await sourcesOf(tx, next)).filter((key) => !found.has(key));
    for (const key of next) found.add(key);
  }
  return [...found];
}

function linkOf(link: StoredLink, resolutions: ReadonlyMap<string, string>): SuccessionLink {
  const { from, to, part, numerator, denominator, effective, certainty } = link;
  const resolution = link.reference
    ? resolutionOf(resolutions, { code: link.toCode, provinceCode: link.toProvince ?? '' })
    : undefined;
  const share = numerator === null || denominator === null ? null : { numerator, denominator };
  return {
    from,
    to,
    part,
    weight: part === 'whole' ? WHOLE : share,
    basis: (part === 'part' ? link.weightBasis : null) ?? resolution ?? link.basis,
    // A share worked out from sizes is an estimate, whoever confirmed it.
    certainty: link.method === null || link.method === 'typed' ? certainty : 'unverified',
    effective,
  };
}
