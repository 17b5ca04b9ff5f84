import type { ListLine } from '@ansinh/contract/statefunded/statefunded.schemas';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import type { BriefCardRequest } from '../cards/index.ts';
import type { StoredList } from './db/lists.repo.ts';
import type { StoredMember } from './db/members.repo.ts';

/**
 * Returns the lines of a list: who comes, then who leaves. Numbers are masked for everybody, names and birth dates for whoever may not read
 * personal data. `standing`: every stay as the line it came with, whichever list brought it.
 */
export function linesOf(
  list: Pick<StoredList, 'id'>,
  members: readonly StoredMember[],
  cards: ReadonlyMap<string, BriefCardRequest>,
  masked: boolean,
  of: 'list' | 'standing' = 'list',
): ListLine[] {
  const coming = members.filter(({ listId }) => of === 'standing' || listId === list.id);
  const leaving = of === 'standing' ? [] : members.filter(({ outListId }) => outListId === list.id);
  return [
    ...coming.map((member): ListLine => ({
      ...whoOf(member, masked),
      side: 'in',
      reason: member.inReason,
      document: member.inDocument,
      on: member.from,
      check: member.inCheck,
      note: member.inNote,
      card: cardOf(cards, member.cardRequestId),
    })),
    ...leaving.map((member): ListLine => ({
      ...whoOf(member, masked),
      side: 'out',
      reason: member.outReason ?? '',
      document: member.outDocument,
      on: member.outOn ?? member.from,
      check: member.outCheck,
      note: member.outNote,
      card: null,
    })),
  ];
}

type Who = Omit<ListLine, 'side' | 'reason' | 'document' | 'on' | 'check' | 'note' | 'card'>;

function whoOf(member: StoredMember, masked: boolean): Who {
  return {
    memberId: member.id,
    fullName: masked ? maskName(member.fullName) : member.fullName,
    birth: masked ? maskBirth(member.birth) : member.birth,
    birthPrecision: masked ? 'year' : member.birthPrecision,
    sex: member.sex,
    ethnicity: member.ethnicity,
    identityNumber: maskNumber(member.identityNumber),
    household: member.household,
    village: member.village,
    cardCode: member.cardCode,
    origin: member.inOrigin,
    cardUntil: member.cardUntil,
    duplicates: member.duplicates,
    version: member.version,
  };
}

function cardOf(cards: ReadonlyMap<string, BriefCardRequest>, id: string | null): ListLine['card'] {
  const card = id === null ? undefined : cards.get(id);
  return card
    ? {
        id: card.id,
        state: card.state,
        issuedOn: card.issuedOn,
        dueOn: card.dueOn,
        number: maskNumber(card.cardNumber),
        returnedBecause: card.returnedBecause,
      }
    : null;
}
