import { cardFrom, cardUntil, isUnderSix } from '@ansinh/domain/statefunded';
import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StoredGroup } from './db/groups.repo.ts';
import type { StoredList } from './db/lists.repo.ts';
import { endOver, insertMember, type NewMember } from './db/member-writes.repo.ts';

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
 * Puts somebody on a list, with the last day of his card by the rule of the group, and returns the stay's id. Whose card is over before the
 * list's month begins is listed anew from the day after. Refused where he is on it already.
 */
export async function putOnList(
  tx: Tx,
  list: StoredList,
  group: StoredGroup,
  coming: Coming,
): Promise<string> {
  const over = await endOver(tx, coming.personId, list);
  const from = over !== null && over >= coming.from ? addDays(over, 1) : coming.from;
  const member = {
    ...termOf(group, { ...coming, from }),
    commune: list.commune,
    group: list.group,
    personId: coming.personId,
    listId: list.id,
    inReason: coming.reason,
    inDocument: coming.document,
    inOrigin: coming.origin,
    inCheck: coming.isChecked === true ? ('ok' as const) : ('pending' as const),
  };
  return insertMember(tx, member, coming.fullName);
}
