import { cardFrom, cardUntil, isUnderSix } from '@ansinh/domain/statefunded';
import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StoredGroup } from './db/groups.repo.ts';
import type { StoredList } from './db/lists.repo.ts';
import { endOver, insertMembers, type NewMember } from './db/member-writes.repo.ts';

/** Somebody of the register and how he comes onto the list. */
export interface Coming {
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly cardCode?: string | undefined;
  readonly from: string;
  readonly reason: NewMember['inReason'];
  readonly document: string;
  readonly origin: NewMember['inOrigin'];
  readonly isChecked?: boolean;
}

/** How long somebody stands on the list, and with which code. */
interface Term {
  readonly cardCode: string;
  readonly from: string;
  readonly cardUntil: string | null;
}

/** Returns code and days of a coming by the rules of the group; refused where the code is not of it or a child is not under six. */
export function termOf(
  group: StoredGroup,
  {
    fullName,
    cardCode = group.cardCodes[0] ?? '',
    ...coming
  }: Pick<Coming, 'fullName' | 'birth' | 'birthPrecision' | 'cardCode' | 'from'>,
): Term {
  if (!group.cardCodes.includes(cardCode))
    throw new Refusal('statefunded.card_code_unknown', { code: cardCode, codes: group.cardCodes.join(', ') });
  const birth = coming.birthPrecision === 'day' ? coming.birth : null;
  if (group.validity === 'child') {
    if (birth === null) throw new Refusal('statefunded.birth_needed', { name: fullName });
    if (!isUnderSix(birth, coming.from < birth ? birth : coming.from))
      throw new Refusal('statefunded.not_a_child', {
        name: fullName,
        birth: formatDate(birth),
        date: formatDate(coming.from),
      });
  }
  const from = cardFrom(group.validity, coming.from, birth);
  return { cardCode, from, cardUntil: cardUntil(group.validity, from, birth) };
}

/**
 * Puts people on a list, with the last day of their cards by the rule of the group, and returns the ids of their stays by person. Whose card is
 * over before the list's month begins is listed anew from the day after. Refused where one is on it already.
 */
export async function putOnList(
  tx: Tx,
  list: StoredList,
  group: StoredGroup,
  coming: readonly Coming[],
): Promise<ReadonlyMap<string, string>> {
  const [only, ...others] = coming;
  if (!only) return new Map();
  const over = await endOver(
    tx,
    coming.map(({ personId }) => personId),
    list,
  );
  const members = coming.map((one) => {
    const until = over.get(one.personId);
    const from = until !== undefined && until >= one.from ? addDays(until, 1) : one.from;
    return {
      ...termOf(group, { ...one, from }),
      personId: one.personId,
      inReason: one.reason,
      inDocument: one.document,
      inOrigin: one.origin,
      inCheck: one.isChecked === true ? ('ok' as const) : ('pending' as const),
    };
  });
  const at = { listId: list.id, commune: list.commune, group: list.group };
  return insertMembers(tx, at, members, others.length === 0 ? only.fullName : '');
}

/** Puts one person on a list and returns the stay's id. */
export async function putOneOnList(
  tx: Tx,
  list: StoredList,
  group: StoredGroup,
  coming: Coming,
): Promise<string> {
  const id = (await putOnList(tx, list, group, [coming])).get(coming.personId);
  if (id === undefined) throw new Refusal('platform.not_found');
  return id;
}
