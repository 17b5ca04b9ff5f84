import type { Group } from '@ansinh/contract/statefunded/statefunded.schemas';
import type { CardGroup } from '@ansinh/domain/people';
import { monthlyRate, supportParameterIn } from '@ansinh/domain/statefunded';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { storedParameters } from '../parameters/index.ts';
import { cardGroups } from '../people/index.ts';
import { groupsOn, type StoredGroup } from './db/groups.repo.ts';

const PERCENT = 100;

/** Returns the groups of a day with what the budget pays, from the dated parameters. */
export async function groupFacts(tx: Tx, day: string): Promise<Group[]> {
  const [groups, rows, catalogue] = [await groupsOn(tx, day), await storedParameters(tx), await cardGroups()];
  return groups.map((group) => {
    const month = day.slice(0, 7);
    const rate = monthlyRate(rows, group.supportParameter, month);
    const inPoor = supportParameterIn(group.supportParameter, true);
    const poor = inPoor === group.supportParameter ? undefined : monthlyRate(rows, inPoor, month);
    return {
      code: group.code,
      name: group.name,
      cardCodes: group.cardCodes.map((code) => ({
        code,
        description: catalogue.get(code)?.description ?? code,
      })),
      payer: group.payer,
      supportPercent: rate.ok ? Math.round(rate.value.support * PERCENT) : null,
      monthly: rate.ok ? rate.value.amount : null,
      poorCommunePercent: poor?.ok === true ? Math.round(poor.value.support * PERCENT) : null,
      provincePercent: rate.ok ? Math.round(rate.value.provinceShare * PERCENT * PERCENT) / PERCENT : 0,
      validity: group.validity,
      maker: group.maker,
      manager: group.managerName,
      basis: group.basis,
      certainty: group.certainty,
      note: group.note,
    };
  });
}

/** Returns one group of a day; refused when there is none. */
export async function groupOn(tx: Tx, code: string, day: string): Promise<StoredGroup> {
  const group = (await groupsOn(tx, day)).find((one) => one.code === code);
  if (!group) throw new Refusal('statefunded.group_unknown', { group: code, date: day });
  return group;
}

/** Returns card codes as the order of who pays reads them, with the support of the day. */
export async function payingGroups(tx: Tx, day: string): Promise<ReadonlyMap<string, CardGroup>> {
  const [groups, rows, catalogue] = [await groupsOn(tx, day), await storedParameters(tx), await cardGroups()];
  return new Map(
    groups.flatMap((group) => {
      const rate = monthlyRate(rows, group.supportParameter, day.slice(0, 7));
      return group.cardCodes.map((code) => [
        code,
        {
          code,
          payer: group.payer,
          description: catalogue.get(code)?.description ?? code,
          supportPercent: rate.ok && group.payer === 4 ? Math.round(rate.value.support * PERCENT) : null,
        } satisfies CardGroup,
      ]);
    }),
  );
}
