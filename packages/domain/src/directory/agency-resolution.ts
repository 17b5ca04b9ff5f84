import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { agencyNameOn, existsOn, isValidOn, type AgencyDirectory } from './agency.ts';
import { groupMembers } from './group-members.ts';
import { nameVariants, type NameScope } from './name-variants.ts';

export interface AgencyCandidate {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Whom a printed name means: agencies, a group with its members on that day, or nobody yet, with the likeliest candidates. */
export type AgencyResolution =
  | { readonly kind: 'agency'; readonly ids: readonly string[] }
  | { readonly kind: 'group'; readonly groupCode: string; readonly ids: readonly string[] }
  | { readonly kind: 'unresolved'; readonly candidates: readonly AgencyCandidate[] };

interface IndexedName {
  readonly agencyIds: Set<string>;
  readonly groupCodes: Set<string>;
}

/** The directory on one day, ready for many names. Make it once per document. */
export interface AgencyIndex {
  readonly directory: AgencyDirectory;
  readonly onDate: string;
  readonly names: ReadonlyMap<string, IndexedName>;
}

const MOST_CANDIDATES = 5;
const LEAST_SCORE = 0.35;
const JOINTS = /\s*[,;]\s*|\s+(?:và|cùng|với)\s+/u;

/** Returns the names and aliases that are valid on a day (ISO), by key. */
export function agencyIndex(directory: AgencyDirectory, onDate: string): AgencyIndex {
  const names = new Map<string, IndexedName>();
  const at = (text: string): IndexedName => {
    const key = agencyNameKey(text);
    const entry = names.get(key) ?? { agencyIds: new Set<string>(), groupCodes: new Set<string>() };
    names.set(key, entry);
    return entry;
  };
  const existing = new Set<string>();
  for (const agency of directory.agencies) {
    if (!existsOn(agency, onDate)) continue;
    existing.add(agency.id);
    for (const name of agency.names) {
      if (!isValidOn(name, onDate)) continue;
      at(name.name).agencyIds.add(agency.id);
      if (name.shortName) at(name.shortName).agencyIds.add(agency.id);
    }
  }
  for (const group of directory.groups) at(group.name).groupCodes.add(group.code);
  for (const alias of directory.aliases) {
    if (!isValidOn(alias, onDate)) continue;
    if (alias.groupCode !== null) at(alias.alias).groupCodes.add(alias.groupCode);
    else if (alias.agencyId !== null && existing.has(alias.agencyId))
      at(alias.alias).agencyIds.add(alias.agencyId);
  }
  names.delete('');
  return { directory, onDate, names };
}

function candidatesFor(printed: string, index: AgencyIndex): AgencyCandidate[] {
  const wanted = nameVariants(printed, { placeNames: [] }).map((key) => new Set(key.split(' ')));
  const best = new Map<string, number>();
  for (const [key, { agencyIds }] of index.names) {
    if (agencyIds.size === 0) continue;
    const words = new Set(key.split(' '));
    const score = Math.max(
      ...wanted.map((own) => (2 * own.intersection(words).size) / (own.size + words.size)),
      0,
    );
    for (const id of agencyIds) if (score > (best.get(id) ?? 0)) best.set(id, score);
  }
  return index.directory.agencies
    .map((agency) => ({
      id: agency.id,
      name: agencyNameOn(agency, index.onDate),
      score: best.get(agency.id) ?? 0,
    }))
    .filter((candidate) => candidate.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ ...candidate, score: Math.round(candidate.score * 100) / 100 }));
}

/** Returns what the first variant known to the directory means; a name that several agencies bear is left to a person. */
function known(variants: readonly string[], index: AgencyIndex): AgencyResolution | null {
  for (const variant of variants) {
    const entry = index.names.get(variant);
    if (entry === undefined) continue;
    const [agencyId, ...others] = entry.agencyIds;
    if (agencyId !== undefined && others.length === 0) return { kind: 'agency', ids: [agencyId] };
    const [groupCode] = entry.groupCodes;
    if (groupCode !== undefined) {
      return { kind: 'group', groupCode, ids: groupMembers(groupCode, index.directory, index.onDate) };
    }
    if (agencyId !== undefined) {
      const { agencies } = index.directory;
      const bearers = agencies.filter((agency) => entry.agencyIds.has(agency.id));
      const candidates = bearers.map((agency) => ({
        id: agency.id,
        name: agencyNameOn(agency, index.onDate),
        score: 1,
      }));
      return { kind: 'unresolved', candidates };
    }
  }
  return null;
}

/** Returns the agencies of a printed list ("Sở Y tế, BHXH tỉnh"), or null unless every part is one agency. */
function knownParts(printed: string, index: AgencyIndex, scope: NameScope): AgencyResolution | null {
  const parts = printed.split(JOINTS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const ids = new Set<string>();
  for (const part of parts) {
    const found = known(nameVariants(part, scope), index);
    if (found?.kind !== 'agency') return null;
    for (const id of found.ids) ids.add(id);
  }
  return { kind: 'agency', ids: [...ids] };
}

/** Returns whom a printed name means in an index made for the document's date. */
export function resolveInIndex(printed: string, index: AgencyIndex, scope: NameScope): AgencyResolution {
  const variants = nameVariants(printed, scope);
  return (
    known(variants, index) ??
    knownParts(printed, index, scope) ?? { kind: 'unresolved', candidates: candidatesFor(printed, index) }
  );
}

/**
 * Returns whom a name printed in a document means on the document's date (ISO). `scope` names the document's own province, which its agencies'
 * names may carry or leave out. What does not resolve is for a person to map.
 */
export function resolveAgencyName(
  printed: string,
  directory: AgencyDirectory,
  onDate: string,
  scope: NameScope,
): AgencyResolution {
  return resolveInIndex(printed, agencyIndex(directory, onDate), scope);
}
