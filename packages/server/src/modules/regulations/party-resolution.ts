import type { AgencyResolution } from '@ansinh/domain/directory';
import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import type { Tx } from '../../platform/database/transaction.ts';
import { resolveNamesOn } from '../directory/index.ts';
import type { DutyFields } from './db/duty-row.ts';
import { mappedNames, type DutyPartyRow, type DutyRole, type PartyTarget } from './db/duty-parties.repo.ts';
import { documentDay, documentPlaces } from './document-day.ts';
import type { RegulationRow } from './regulation-row.ts';

type Named = Pick<DutyFields, DutyRole> & { readonly id: string };
type NamingRegulation = Pick<
  RegulationRow,
  'id' | 'issuedOn' | 'effectiveOn' | 'place' | 'issuer' | 'abbreviations'
>;

const ROLES: readonly DutyRole[] = ['lead', 'executor', 'coordinating', 'recipient'];

/**
 * Returns whom the printed names of duties stand for on the document's day: as a person mapped the same name in this regulation, else as
 * the directory knows it (also with the document's own province left out, or its own abbreviation written out). What does not
 * resolve waits for a person.
 */
export async function resolveParties(
  tx: Tx,
  regulation: NamingRegulation,
  duties: readonly Named[],
  today: string,
): Promise<DutyPartyRow[]> {
  const names = [...new Set(duties.flatMap((duty) => ROLES.flatMap((role) => duty[role])))];
  const mapped = new Map(
    (await mappedNames(tx, regulation.id)).map(({ printed, ...target }) => [agencyNameKey(printed), target]),
  );
  const known = await knownNames(tx, regulation, names, today);
  return duties.flatMap((duty) =>
    ROLES.flatMap((role) =>
      duty[role]
        .flatMap((printed): Omit<DutyPartyRow, 'dutyId' | 'role' | 'ord'>[] => {
          const target = mapped.get(agencyNameKey(printed));
          if (target !== undefined) return [{ printed, ...target, resolvedBy: 'person' as const }];
          return targetsOf(known.get(printed)).map((one) => ({ printed, ...one }));
        })
        .map((party, ord) => ({ dutyId: duty.id, role, ord, ...party })),
    ),
  );
}

async function knownNames(
  tx: Tx,
  regulation: NamingRegulation,
  names: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, AgencyResolution>> {
  const on = documentDay(regulation, today);
  const found = new Map<string, AgencyResolution>();
  const ask = async (
    asked: readonly (readonly [name: string, written: string])[],
    places?: string[],
  ): Promise<void> => {
    if (asked.length === 0) return;
    const answers = await resolveNamesOn(
      tx,
      asked.map(([, written]) => written),
      on,
      places,
    );
    for (const [index, [name]] of asked.entries()) {
      const answer = answers[index];
      if (answer !== undefined && (answer.kind !== 'unresolved' || !found.has(name))) found.set(name, answer);
    }
  };
  const open = (): string[] => names.filter((name) => found.get(name)?.kind === 'unresolved');
  await ask(names.map((name) => [name, name]));
  const places = documentPlaces(regulation);
  if (places.length > 0)
    await ask(
      open().map((name) => [name, name]),
      places,
    );
  await ask(
    open().flatMap((name) => {
      const written = regulation.abbreviations[name];
      return written === undefined ? [] : [[name, written] as const];
    }),
  );
  return found;
}

function targetsOf(
  resolution: AgencyResolution | undefined,
): (PartyTarget & { readonly resolvedBy: 'alias' | 'none' })[] {
  if (resolution?.kind === 'group')
    return [{ agencyId: null, groupCode: resolution.groupCode, resolvedBy: 'alias' }];
  if (resolution?.kind === 'agency' && resolution.ids.length > 0)
    return resolution.ids.map((agencyId) => ({ agencyId, groupCode: null, resolvedBy: 'alias' }));
  return [{ agencyId: null, groupCode: null, resolvedBy: 'none' }];
}
