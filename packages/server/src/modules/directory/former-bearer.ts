import {
  agencyIndex,
  presentHolders,
  resolveInIndex,
  type Agency,
  type AgencyDirectory,
} from '@ansinh/domain/directory';

/** An agency that bore a name at another time, and who holds its work on the day asked for. */
export interface FormerBearer {
  readonly agency: Agency;
  /** Ids, primary holders first; empty before the agency existed. */
  readonly holderIds: readonly string[];
}

const EVER = { from: null, to: null };

/**
 * Returns, for each name that means nobody on a day, the one agency that bore it at some other time: "Sở LĐTBXH" read
 * after 2025-03-01. Null where no agency, or several, ever bore it.
 */
export function formerBearers(
  directory: AgencyDirectory,
  names: readonly string[],
  on: string,
  placeNames: readonly string[],
): (FormerBearer | null)[] {
  const timeless: AgencyDirectory = {
    ...directory,
    agencies: directory.agencies.map((agency) => ({
      ...agency,
      validFrom: null,
      validTo: null,
      names: agency.names.map((name) => ({ ...name, ...EVER })),
    })),
    aliases: directory.aliases.map((alias) => ({ ...alias, ...EVER })),
  };
  const index = agencyIndex(timeless, on);
  return names.map((name) => {
    const found = resolveInIndex(name, index, { placeNames });
    const [id, ...others] = found.kind === 'agency' ? found.ids : [];
    const agency = directory.agencies.find((one) => one.id === id);
    if (agency === undefined || others.length > 0) return null;
    return { agency, holderIds: presentHolders(agency.id, directory, on).map(({ agencyId }) => agencyId) };
  });
}
