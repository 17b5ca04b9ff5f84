import { createHash } from 'node:crypto';
import type { ReceiptDraft, ReceiptWritten } from '@ansinh/contract/collection/receipts.schemas';
import {
  decideReceipt,
  participationKind,
  receiptNumber,
  receiptTariff,
  type ReceiptTariff,
} from '@ansinh/domain/collection';
import { splitWhole } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import { parameterOn, type ParameterRow } from '@ansinh/domain/parameters';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import { todayInVietnam, type UseCaseContext } from '../../platform/use-case.ts';
import { storedParameters } from '../parameters/index.ts';
import { isOnlyCollector } from './is-only-collector.ts';
import { findBook, wasHeldBy, type StoredBook } from './db/books.repo.ts';
import { collectorUnit, ownUnitKey, type CollectorUnit } from './db/collectors.repo.ts';
import {
  addReceipt,
  entryOfTask,
  participatedUntil,
  peopleOfTasks,
  placeOfEntry,
} from './db/receipt-writes.repo.ts';
import { fateOf, findReceipt, type StoredLine } from './db/receipts.repo.ts';
import { isWithoutContract } from './without-contract.ts';
import { settingsOf, type CollectionSettings } from './db/settings.repo.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now'>;

/** A receipt as it was kept, with what followers of it need. */
export interface KeptReceipt extends ReceiptWritten {
  readonly draft: ReceiptDraft;
  readonly unitKey: string;
  readonly commune: string | null;
  readonly issuedOn: string;
  readonly lines: readonly StoredLine[];
}

/**
 * Writes a receipt down in the caller's transaction. The same one again answers the one that is there and writes nothing; another under its id
 * or its number is refused.
 */
export async function keepReceipt(context: Context, draft: ReceiptDraft): Promise<KeptReceipt> {
  const { tx, actor, now } = context;
  if (actor.agencyId === null) throw new Refusal('platform.forbidden');
  const unit = await unitOf(context, draft.unit);
  const fingerprint = fingerprintOf(draft);
  const issuedOn = todayInVietnam(new Date(draft.issuedAt));
  const known = await findReceipt(tx, draft.id);
  if (known) {
    const number = receiptNumber(known.series, known.number);
    if (known.fingerprint !== fingerprint) throw new Refusal('collection.same_id_other_content', { number });
    const withoutContract = await isWithoutContract(tx, known.agencyId, known.scheme, known.issuedOn);
    return { ...known, number, already: true, withoutContract, draft, commune: null, issuedOn, lines: [] };
  }
  const book = await findBook(tx, draft.bookId);
  if (book?.agencyId !== actor.agencyId) throw new Refusal('platform.not_found');
  const settings = await settingsOf(tx, actor.agencyId);
  const orders = draft.people.map(({ order }) => order);
  const rows = await storedParameters(tx);
  const tariff = orRefuse(receiptTariff(rows, { ...draft, on: issuedOn, orders }));
  const number = receiptNumber(book.series, draft.number);
  orRefuse(
    decideReceipt({
      ...draft,
      issuedOn,
      issuedAt: Date.parse(draft.issuedAt),
      now: now.getTime(),
      tariff: tariff.total,
      onDifference: settings.tariffDifference,
      book: {
        ...book,
        closed: book.closedOn !== null,
        // Who held it on the day of the receipt sends late, not wrongly.
        held: isHeld(actor, book, unit) || (await wasHeldBy(tx, book.id, unit.line, issuedOn)),
      },
      fate: (await fateOf(tx, book.id, draft.number)) ?? null,
    }),
  );
  const withoutContract = await isWithoutContract(tx, actor.agencyId, draft.scheme, issuedOn);
  if (withoutContract && refusesWithoutContract(rows, issuedOn))
    throw new Refusal('collection.without_contract', {
      number,
      day: formatDate(issuedOn),
      scheme: draft.scheme === 'BHYT' ? 'BHYT' : 'BHXH tự nguyện',
    });
  const entryId = draft.entryId ?? (draft.taskId === null ? null : await entryOfTask(tx, draft.taskId));
  const place = entryId === null ? undefined : await placeOfEntry(tx, entryId);
  const payerId = draft.payerId ?? place?.personId ?? null;
  const lines = await linesOfDraft(context, draft, tariff, settings, payerId);
  const commune = draft.commune ?? place?.commune ?? unit.communeKey;
  const added = await addReceipt(tx, draft, {
    tenantId: actor.tenantId,
    entryId,
    agencyId: actor.agencyId,
    unitKey: unit.key,
    commune,
    village: draft.village ?? place?.village ?? null,
    payerId,
    issuedOn,
    tariff,
    fingerprint,
    now,
    createdBy: actor.id,
    lines,
  });
  // Somebody the caller does not see, or faster, used the number.
  if (!added) {
    throw new Refusal('collection.number_used', { number, day: formatDate(issuedOn) });
  }
  const written = {
    id: draft.id,
    number,
    paid: draft.paid,
    tariff: tariff.total,
    already: false,
    withoutContract,
    version: 1,
  };
  return { ...written, draft, unitKey: unit.key, commune, issuedOn, lines };
}

/** What the law read leaves open is a dated setting of the province, labelled as not verified. */
function refusesWithoutContract(rows: readonly ParameterRow[], on: string): boolean {
  const set = parameterOn(rows, 'collection_without_contract_refused', on);
  return set.ok && Number(set.value.value) === 1;
}

async function unitOf({ tx, actor }: Context, asked: string | undefined): Promise<CollectorUnit> {
  const key = asked ?? (await ownUnitKey(tx));
  if (key === undefined) throw new Refusal('collection.unit_needed');
  const unit = await collectorUnit(tx, key, actor.agencyId ?? '');
  if (!unit) throw new Refusal('collection.unit_unknown');
  return unit;
}

/** The organisation's own books are written by its people; others by who holds them or stands below the holder. */
function isHeld(actor: Actor, { unitKey }: StoredBook, unit: CollectorUnit): boolean {
  return unitKey === null ? !isOnlyCollector(actor) : unit.line.includes(unitKey);
}

async function linesOfDraft(
  { tx }: Context,
  draft: ReceiptDraft,
  tariff: ReceiptTariff,
  { gapMonths }: CollectionSettings,
  payerId: string | null,
): Promise<StoredLine[]> {
  // Of a receipt for one person alone the payer is that person.
  const known = await peopleOfTasks(
    tx,
    draft.people.flatMap(({ taskId }) => taskId ?? []),
  );
  const ids = draft.people.map(
    ({ personId, taskId }) =>
      personId ?? known.get(taskId ?? '') ?? (draft.people.length === 1 ? payerId : null),
  );
  const until = await participatedUntil(tx, ids, draft.scheme, `${draft.fromMonth}-01`);
  const shares = splitWhole(
    draft.paid,
    tariff.people.map(({ amount }) => amount),
  );
  return draft.people.map(({ name, order }, at) => ({
    position: at + 1,
    name,
    personId: ids[at] ?? null,
    order,
    participation: participationKind(until[at] ?? null, draft.fromMonth, gapMonths),
    participatedUntil: until[at] ?? null,
    paid: shares[at] ?? 0,
    tariff: tariff.people[at]?.amount ?? 0,
  }));
}

function fingerprintOf(draft: ReceiptDraft): string {
  const { device: _, unit: __, ...said } = draft;
  const sorted = Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
