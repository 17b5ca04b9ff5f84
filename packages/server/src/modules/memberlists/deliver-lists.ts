import { errorSentence } from '@ansinh/contract/all';
import type { Actor } from '@ansinh/domain/kernel';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run, todayInVietnam, type Services } from '../../platform/use-case.ts';
import { datasetOfLayout, machineActor, submitFile } from '../exchange/index.ts';
import { listEntryRows, listedPeople } from './db/list-entries.repo.ts';
import { listSendingRows, settleSending, type StoredSending } from './db/list-sendings.repo.ts';
import { LIST_LAYOUT } from './list-layout.ts';
import { LIST_COLUMNS, type ListLine } from './sheets/list.sheet.ts';
import { proveSending } from './use-cases/prove-sending.ts';

/** More people than a commune has. */
const EVERYBODY = 1_000_000;

/**
 * States every list that waits through the exchange, as the agency that sends it: frozen rows, a receipt, and an inbox that shows each commune its own
 * people only. A list the exchange refuses keeps its reason. When a month's communes all have theirs, the work that asked for it is proved.
 */
export async function deliverLists(services: Services, system: Actor): Promise<number> {
  const waiting = await inTransactionAs(services.pool, system, (tx) =>
    listSendingRows(tx, { waiting: true }),
  );
  const months = new Map<string, { senderId: string; month: string }>();
  for (const sending of waiting) {
    await deliverOne(services, system, sending);
    const { senderId, month } = sending;
    months.set(`${senderId} ${month}`, { senderId, month });
  }
  for (const { senderId, month } of months.values())
    await run(services, proveSending, registerActor(system.tenantId, senderId), { month });
  return waiting.length;
}

async function deliverOne(services: Services, system: Actor, sending: StoredSending): Promise<void> {
  const { senderId, month, commune, recipientIds } = sending;
  try {
    const { datasetId, bytes } = await inTransactionAs(services.pool, system, async (tx) => {
      const dataset = await datasetOfLayout(tx, LIST_LAYOUT, senderId, todayInVietnam(services.now()));
      if (!dataset) throw new Refusal('memberlists.no_dataset');
      const page = { after: null, limit: EVERYBODY };
      const rows = await listEntryRows(tx, `${month}-01`, { commune, state: 'open' }, page);
      const people = await listedPeople(
        tx,
        rows.map(({ id }) => id),
      );
      const lines = rows.map((entry) => ({ entry, person: people.get(entry.id) }));
      return { datasetId: dataset.id, bytes: asCsv(lines) };
    });
    const { submission } = await submitFile(services, registerActor(system.tenantId, senderId), {
      datasetId,
      period: `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
      name: `danh-sach-${month}-${commune.replace(':', '-')}.csv`,
      bytes,
      rows: 'good',
      acceptColumns: true,
      part: { key: commune, recipientIds },
    });
    const bad = submission.rowsBad ?? 0;
    await inTransactionAs(services.pool, system, (tx) =>
      settleSending(tx, sending.id, {
        state: 'sent',
        submissionId: submission.id,
        receiptNo: submission.receiptNo,
        sha256: submission.sha256,
        people: submission.rowsGood ?? 0,
        failure:
          bad === 0
            ? null
            : `${bad} dòng chưa gửi được vì thiếu ngày sinh hoặc số giấy tờ sai; xem phiếu gửi.`,
        at: services.now(),
      }),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const failure = errorSentence(error.code, error.params, 'vi');
    await inTransactionAs(services.pool, system, (tx) =>
      settleSending(tx, sending.id, { state: 'failed', failure }),
    );
  }
}

function registerActor(tenantId: string, agencyId: string): Actor {
  return machineActor('machine:register', {
    tenantId,
    agencyId,
    scopes: ['exchange.read', 'exchange.submit'],
  });
}

function asCsv(lines: readonly ListLine[]): Uint8Array {
  const cell = (value: string | number | null | undefined, date: boolean): string => {
    if (value === null || value === undefined) return '';
    const text = date ? formatDate(String(value)) : String(value);
    return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const header = LIST_COLUMNS.map((column) => cell(column.header, false)).join(',');
  const body = lines.map((line) =>
    LIST_COLUMNS.map((column) => cell(column.value(line), column.type === 'date')).join(','),
  );
  return Buffer.from(`\uFEFF${[header, ...body].join('\n')}\n`);
}
