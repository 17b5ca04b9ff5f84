import { addDays } from '@ansinh/vietnamese/plain-date';

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
  const byReference = pairsThatAreSole(credits, sayingReference(remittances)).map((pair) => ({
    ...pair,
    by: 'reference' as const,
  }));
  const gone = new Set(byReference.flatMap(({ creditId, remittanceId }) => [creditId, remittanceId]));
  const left = <One extends { readonly id: string }>(all: readonly One[]): One[] =>
    all.filter(({ id }) => !gone.has(id));
  const byAmount = pairsThatAreSole(left(credits), sameAmountNearby(left(remittances))).map((pair) => ({
    ...pair,
    by: 'amount' as const,
  }));
  return [...byReference, ...byAmount];
}

/** Finds the remittances a credit may be. */
type Fitting = (credit: BankCredit) => readonly UnmatchedRemittance[];

/** A statement has tens of thousands of credits, many of one amount: pairs are counted, never compared with each other. */
function pairsThatAreSole(
  credits: readonly BankCredit[],
  fitting: Fitting,
): { creditId: string; remittanceId: string }[] {
  const times = new Map<string, number>();
  const soleOfCredit = credits.flatMap((credit) => {
    const found = fitting(credit);
    for (const { id } of found) times.set(id, (times.get(id) ?? 0) + 1);
    return found.length === 1 ? found.map(({ id }) => ({ creditId: credit.id, remittanceId: id })) : [];
  });
  return soleOfCredit.filter(({ remittanceId }) => times.get(remittanceId) === 1);
}

function sayingReference(remittances: readonly UnmatchedRemittance[]): Fitting {
  const wanted = remittances
    .map((remittance) => ({ remittance, reference: plain(remittance.bankReference) }))
    .filter(({ reference }) => reference.length >= SHORTEST_REFERENCE);
  return ({ reference, content }) => {
    const said = plain(`${reference} ${content}`);
    return wanted.filter((one) => said.includes(one.reference)).map(({ remittance }) => remittance);
  };
}

function sameAmountNearby(remittances: readonly UnmatchedRemittance[]): Fitting {
  const byAmount = Map.groupBy(
    remittances.map((remittance) => ({
      remittance,
      from: addDays(remittance.paidOn, -NEAR_DAYS),
      to: addDays(remittance.paidOn, NEAR_DAYS),
    })),
    ({ remittance }) => remittance.amount,
  );
  return ({ amount, bookedOn }) =>
    (byAmount.get(amount) ?? [])
      .filter(({ from, to }) => from <= bookedOn && bookedOn <= to)
      .map(({ remittance }) => remittance);
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '');
}
