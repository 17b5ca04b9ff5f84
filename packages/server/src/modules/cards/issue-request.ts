import { cardDaysTaken, decideCardStep, decideIssueFacts, readCardNumber } from '@ansinh/domain/cards';
import type { CardStanding } from '@ansinh/domain/cards';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import { workingCalendar } from '../parameters/index.ts';
import { numberOfAnother, type StoredCardRequest } from './db/card-requests.repo.ts';
import { changeRequest } from './db/card-writes.repo.ts';

/** What an issue says. */
export interface IssueOf {
  readonly number: string;
  readonly issuedOn: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Issues a locked request, with the working days it took; refused with what is wrong. Returns its new version. */
export async function issueRequest(
  tx: Tx,
  request: StoredCardRequest,
  issue: IssueOf,
  by: { readonly standing: CardStanding; readonly agencyId: string | null; readonly today: string },
): Promise<number> {
  const state = orRefuse(decideCardStep(request.state, 'issue', by.standing));
  const { requestedOn } = request;
  const facts = {
    requestedOn,
    issuedOn: issue.issuedOn,
    validFrom: issue.validFrom ?? request.validFrom,
    validTo: issue.validTo ?? request.validTo,
  };
  orRefuse(decideIssueFacts(facts, by.today));
  const cardNumber = orRefuse(readCardNumber(request.kind, issue.number, request.bhxhNumber));
  if (await numberOfAnother(tx, cardNumber, request.id))
    throw new Refusal('cards.number_taken', { written: cardNumber });
  const calendar = await workingCalendar(tx, requestedOn, issue.issuedOn);
  return changeRequest(tx, {
    ...facts,
    id: request.id,
    step: 'issue',
    state,
    note: null,
    agencyId: by.agencyId,
    cardNumber,
    takenDays: cardDaysTaken(requestedOn, issue.issuedOn, calendar),
  });
}
