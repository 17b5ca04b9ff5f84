import type { AgencyChange, AgencySuccession } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { insertName, keepPlacement, lockAgency, updateAgency } from './db/agency-writes.repo.ts';
import { closeAgencies } from './db/reorganise.repo.ts';
import {
  addMissingAgencies,
  addMissingSuccessions,
  agencyIdsByCode,
  describeAgencies,
} from './db/tenant-load.repo.ts';

/** What a decision does with the directory on its first day. */
export interface DirectoryReorganisation {
  /** ISO. */
  readonly effective: string;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly agencies: readonly AgencyChange[];
  readonly successions: readonly AgencySuccession[];
}

/** Opens, changes and ends agencies as a decision says and records who goes on with whose work; returns the ids by code afterwards. */
export async function carryOutReorganisation(
  tx: Tx,
  tenantId: string,
  decision: DirectoryReorganisation,
): Promise<ReadonlyMap<string, string>> {
  const { effective, basis, certainty, agencies, successions } = decision;
  const doing = (act: AgencyChange['act']): AgencyChange[] => agencies.filter((one) => one.act === act);
  const opened = doing('open').map((one) => openedAgency(one, decision));
  if (opened.length > 0) {
    await addMissingAgencies(tx, tenantId, opened);
    await describeAgencies(tx, tenantId, opened);
  }
  const ids = await agencyIdsByCode(tx);
  for (const change of doing('change')) await changeOne(tx, tenantId, change, ids, decision);
  const closing = doing('close').flatMap(({ code }) => ids.get(code) ?? []);
  await closeAgencies(tx, closing, effective);
  await addMissingSuccessions(
    tx,
    tenantId,
    successions.map(({ dividedBy, ...one }) => ({ ...one, by: dividedBy, on: effective, basis, certainty })),
  );
  return ids;
}

type Opened = Parameters<typeof addMissingAgencies>[2][number];

function openedAgency(
  change: AgencyChange,
  { effective, basis, certainty }: DirectoryReorganisation,
): Opened {
  const { code, kind, level, name, shortName, parent, territory } = change;
  if (kind === null || level === null || name === null || shortName === null)
    throw new Error(`agency ${code} is opened without kind, level or name`);
  return {
    code,
    kind,
    level,
    parent,
    territory: placeOf(territory),
    earlierTerritories: [],
    earlierParents: [],
    covers: [],
    names: [{ name, shortName, from: effective, to: null, certainty, note: basis }],
    validFrom: effective,
    validTo: null,
    email: null,
  };
}

async function changeOne(
  tx: Tx,
  tenantId: string,
  change: AgencyChange,
  ids: ReadonlyMap<string, string>,
  { effective, basis, certainty }: DirectoryReorganisation,
): Promise<void> {
  const agency = await lockAgency(tx, ids.get(change.code) ?? '');
  if (!agency) throw new Refusal('directory.parent_unknown');
  const { name, shortName } = change;
  if (name !== null)
    await insertName(tx, tenantId, agency, {
      name,
      shortName: shortName ?? name,
      from: effective,
      certainty,
      note: basis,
    });
  if (change.parent === null && change.territory === null) return;
  await keepPlacement(tx, agency, effective);
  const place = placeOf(change.territory);
  await updateAgency(tx, agency.id, {
    ...agency,
    parentId: change.parent === null ? agency.parentId : (ids.get(change.parent) ?? null),
    territoryStructure: place?.structure ?? agency.territoryStructure,
    territoryCode: place?.code ?? agency.territoryCode,
  });
}

function placeOf(key: string | null): { structure: string; code: string } | null {
  const [structure, code] = key?.split(':') ?? [];
  return structure === undefined || code === undefined ? null : { structure, code };
}
