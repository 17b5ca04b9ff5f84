import { lastDayOf, monthLater } from '@ansinh/domain/coverage';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { stateFigures } from '../modules/coverage/index.ts';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { todayInVietnam, type Services } from '../platform/use-case.ts';

const COMMUNE = { key: '2025:23293', agency: 'ubnd-xa-23293' } as const;
const INSURANCE = 'bhxh-tinh';
/** Series the commune states too, and how far its count lies from the Social Insurance's. */
const AWAY: Readonly<Record<string, number>> = { 'bhyt-nguoi': -37, 'bhxh-tu-nguyen-nguoi': 0 };

/**
 * Has a commune state for itself a month that the provincial Social Insurance has stated, through every step of a real one: for one
 * figure they differ, which the province then has to settle. Does nothing where the commune has stated something. Returns how many differ.
 */
export async function stateDemoDifference(services: Services, actor: Actor): Promise<number> {
  const month = monthLater(todayInVietnam(services.now()).slice(0, 7), -2);
  const { agencies, counted, hasStated } = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    counted: await tx.rows<{ series: string; value: number }>(sql`
      select series, value from figure_cells where unit_key = ${COMMUNE.key} and month = (${month} || '-01')::date and counts`),
    hasStated:
      (await tx.find(sql`
        select from figure_submissions s join agencies a on a.id = s.agency_id where a.code = ${COMMUNE.agency} limit 1`)) !==
      undefined,
  }));
  const cells = counted.flatMap(({ series, value }) => {
    const away = AWAY[series];
    return away === undefined ? [] : [{ unit: COMMUNE.key, series, value: value + away }];
  });
  const [stating, accepting] = [agencies.get(COMMUNE.agency), agencies.get(INSURANCE)];
  if (hasStated || cells.length === 0 || stating === undefined || accepting === undefined) return 0;
  const person = (agencyId: string, roles: readonly Role[]): Actor => ({
    ...actor,
    kind: 'machine',
    id: 'machine:demo',
    agencyId,
    roles,
  });
  const sentOn = `${monthLater(month, 1)}-04`;
  const then: Services = { ...services, now: () => new Date(`${sentOn}T02:00:00Z`) };
  const { differences } = await stateFigures(
    then,
    { stating: person(stating, ['approver']), accepting: person(accepting, ['focal-point']) },
    { unit: COMMUNE.key, month, asOf: lastDayOf(month), cells },
  );
  return differences;
}
