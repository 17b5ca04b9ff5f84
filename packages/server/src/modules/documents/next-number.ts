import type { DocumentKind } from '@ansinh/domain/documents';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { lastNumber } from './db/numbers.repo.ts';

/** Returns the next number of the sequence of a day's year, held until the end of the transaction. @throws Refusal where days would run backwards */
export async function nextNumberFor(
  tx: Tx,
  agencyId: string,
  kind: DocumentKind,
  day: string,
): Promise<number> {
  const { next, lastDay } = await lastNumber(tx, agencyId, Number(day.slice(0, 4)), kind);
  if (lastDay !== null && day < lastDay)
    throw new Refusal('documents.day_before_last_number', { number: next - 1, last: formatDate(lastDay) });
  return next;
}
