import type { Member } from '@ansinh/contract/network/people.schemas';
import type { Point } from '@ansinh/contract/network/network.schemas';
import type { NetworkFacts } from '@ansinh/domain/network';
import type { Tx } from '../../platform/database/transaction.ts';
import { contractRows, type StoredContract } from './db/contracts.repo.ts';
import {
  organisationRows,
  servedVillages,
  type OrganisationRow,
  type ServedVillage,
} from './db/network-facts.repo.ts';
import { memberRows } from './db/people.repo.ts';
import { pointRows } from './db/points.repo.ts';

/** The network as the caller sees it on a day. */
export interface SeenNetwork {
  readonly organisations: readonly OrganisationRow[];
  readonly contracts: readonly StoredContract[];
  readonly points: readonly Point[];
  readonly people: readonly Member[];
  readonly villages: readonly ServedVillage[];
}

/** Reads the network as it stands on an ISO day, of one organisation or commune where they are named. */
export async function seenNetwork(
  tx: Tx,
  day: string,
  where: { agency?: string | undefined; commune?: string | undefined } = {},
): Promise<SeenNetwork> {
  const organisations = await organisationRows(tx, day);
  return {
    organisations: organisations.filter(({ id }) => where.agency === undefined || id === where.agency),
    contracts: await contractRows(tx, day, { agency: where.agency }),
    points: await pointRows(tx, day, where),
    people: await memberRows(tx, day, { ...where, state: 'working' }),
    villages: await servedVillages(tx, day, where.commune),
  };
}

/** Returns what the flags are made of. */
export function networkFacts({
  organisations,
  contracts,
  points,
  people,
  villages,
}: SeenNetwork): NetworkFacts {
  return {
    organisations: organisations.map(({ id, name }) => ({
      agencyId: id,
      name,
      contracts: contracts
        .filter(({ agency }) => agency.id === id)
        .map(({ from, to, communes }) => ({ from, to, communes: communes.map(({ key }) => key) })),
    })),
    points: points.map(({ key, name, agency, commune, collectors }) => ({
      key,
      name,
      agencyId: agency.id,
      commune: commune?.key ?? null,
      collectors,
    })),
    people: people.map(({ key, name, kind, agency, commune, certificate, villages: area }) => ({
      key,
      name,
      kind,
      agencyId: agency.id,
      commune: commune?.key ?? null,
      certificateNumber: certificate.number,
      certificateUntil: certificate.until,
      villages: area.length,
    })),
    villages: villages.map(({ key, name, commune, collectors, collaborators }) => ({
      key,
      name,
      commune: commune.key,
      people: collectors + collaborators,
    })),
  };
}
