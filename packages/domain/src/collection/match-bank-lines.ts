import { daysBetween } from '@ansinh/vietnamese/plain-date';

/** A credit of a bank statement. */
export interface BankCredit {
  readonly id: string;
  readonly bookedOn: string;
  readonly reference: string;
  readonly content: string;
  readonly amount: number;
}

/** A remittance that no credit belongs to yet. */
export interface UnmatchedRemittance {
  readonly id: string;
  readonly paidOn: string;
  readonly bankReference: string;
  readonly amount: number;
}

export interface BankMatch {
  readonly creditId: string;
  readonly remittanceId: string;
  readonly by: 'reference' | 'amount';
}

/** A transfer is booked within these days. */
const NEAR_DAYS = 5;
/** A shorter reference stands in many texts by chance. */
const SHORTEST_REFERENCE = 4;

/**
 * Returns which credit is which remittance: first those whose reference stands in the credit, then those with the same amount on a near
 * day, where there is only one possible pair. A credit and a remittance are used once; what is not certain is left to a person.
 */
export function matchBankLines(
  credits: readonly BankCredit[],
  remittances: readonly UnmatchedRemittance[],
): BankMatch[] {
  const byReference = pairsThatAreSole(credits, remittances, saysReference).map((pair) => ({
    ...pair,
    by: 'reference' as const,
  }));
  const gone = new Set(byReference.flatMap(({ creditId, remittanceId }) => [creditId, remittanceId]));
  const left = <One extends { readonly id: string }>(all: readonly One[]): One[] =>
    all.filter(({ id }) => !gone.has(id));
  const byAmount = pairsThatAreSole(left(credits), left(remittances), sameAmountNearby).map((pair) => ({
    ...pair,
    by: 'amount' as const,
  }));
  return [...byReference, ...byAmount];
}

function pairsThatAreSole(
  credits: readonly BankCredit[],
  remittances: readonly UnmatchedRemittance[],
  fits: (credit: BankCredit, remittance: UnmatchedRemittance) => boolean,
): { creditId: string; remittanceId: string }[] {
  const pairs = credits.flatMap((credit) =>
    remittances
      .filter((remittance) => fits(credit, remittance))
      .map(({ id }) => ({ creditId: credit.id, remittanceId: id })),
  );
  return pairs.filter(
    (pair) =>
      pairs.filter(
        ({ creditId, remittanceId }) => creditId === pair.creditId || remittanceId === pair.remittanceId,
      ).length === 1,
  );
}

function saysReference({ reference, content }: BankCredit, { bankReference }: UnmatchedRemittance): boolean {
  const wanted = plain(bankReference);
  return wanted.length >= SHORTEST_REFERENCE && plain(`${reference} ${content}`).includes(wanted);
}

function sameAmountNearby(credit: BankCredit, remittance: UnmatchedRemittance): boolean {
  return (
    credit.amount === remittance.amount &&
    Math.abs(daysBetween(remittance.paidOn, credit.bookedOn)) <= NEAR_DAYS
  );
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '');
}
