import { createHash } from 'node:crypto';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { datasetOfLayout } from '../../exchange/index.ts';
import { periodsOwed, proveBySubmission } from '../../obligations/index.ts';
import { listSendingRows, receivingCommunes } from '../db/list-sendings.repo.ts';
import { LIST_LAYOUT } from '../list-layout.ts';
import { readPeriod } from '@ansinh/vietnamese/read-period';

/**
 * When every commune with people on a month's lists has been sent its own, the duty to send them is proved with the receipts of all: one
 * piece of evidence. While a commune is missing nothing is claimed. @law BD Đ8.1 g5
 */
export const proveSending = useCase({
  name: 'memberlists.prove',
  access: 'exchange.submit',
  input: z.object({ month: z.string() }),
  audit: 'write',
  run: async (context): Promise<{ proved: number }> => {
    const { tx, actor, today, input, audit } = context;
    const { month } = input;
    const first = `${month}-01`;
    const sent = (await listSendingRows(tx, { month: first })).filter(({ state }) => state === 'sent');
    const missing = (await receivingCommunes(tx, first, null, today)).filter(
      ({ recipientIds }) => recipientIds.length > 0,
    );
    const dataset = actor.agencyId && (await datasetOfLayout(tx, LIST_LAYOUT, actor.agencyId, today));
    const newest = new Map(sent.toReversed().map((one) => [one.commune, one]));
    const [one] = newest.values();
    if (missing.length > 0 || !dataset || dataset.dutyId === null || !one?.submissionId) return { proved: 0 };
    const key = readPeriod(`Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`)?.key;
    const periods = await periodsOwed(tx, [dataset.dutyId], actor.agencyId ?? '', false);
    const owed = periods.filter(({ periodKey }) => periodKey === key || periodKey === month);
    const all = [...newest.values()];
    const people = all.reduce((sum, { people: n }) => sum + (n ?? 0), 0);
    const receipts = all.map(({ receiptNo }) => receiptNo).join(', ');
    const title = `Danh sách tháng ${month.slice(5)}/${month.slice(0, 4)}: ${all.length} xã, phường, ${people} dòng (${receipts})`;
    const sha256 = createHash('sha256')
      .update(all.map((sending) => sending.sha256 ?? '').join('\n'))
      .digest('hex');
    const occurrences = owed.map(({ occurrenceId }) => occurrenceId);
    await proveBySubmission(context, occurrences, {
      submissionId: one.submissionId,
      title: title.slice(0, 300),
      sha256,
    });
    audit({ subject: `member-lists:${month}`, detail: { occurrences, communes: all.length } });
    return { proved: occurrences.length };
  },
});
