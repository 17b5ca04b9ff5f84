import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** What an issue says besides the number; ISO days. */
export interface IssueFacts {
  readonly requestedOn: string;
  readonly issuedOn: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Decides whether an issue can have happened: not before the request, not after today, and valid for at least a day. */
export function decideIssueFacts(
  { requestedOn, issuedOn, validFrom, validTo }: IssueFacts,
  today: string,
): Decision<IssueFacts, 'cards.issued_in_future' | 'cards.issued_before_request' | 'cards.validity_wrong'> {
  if (issuedOn > today) return refuse('cards.issued_in_future', { day: issuedOn });
  if (issuedOn < requestedOn) return refuse('cards.issued_before_request', { day: issuedOn, requestedOn });
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    return refuse('cards.validity_wrong', { validFrom, validTo });
  return allow({ requestedOn, issuedOn, validFrom, validTo });
}
