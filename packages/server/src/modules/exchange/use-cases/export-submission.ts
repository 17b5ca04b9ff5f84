import {
  downloadReceiptEndpoint,
  downloadRejectedEndpoint,
  exportRowsEndpoint,
} from '@ansinh/contract/exchange/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { STATED_STATES } from '@ansinh/domain/exchange';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { findDataset, getLayout, type StoredDataset } from '../db/datasets.repo.ts';
import { listIssues, listRows } from '../db/rows.repo.ts';
import type { StoredSubmission } from '../db/submission-row.ts';
import { issueText } from '../issue-text.ts';
import { openSubmission } from '../open-submission.ts';
import { personalMask } from '../personal-columns.ts';
import { vietnamTime } from '../receipt-text.ts';
import { rowsSheet } from '../sheets/rows.sheet.ts';
import { namesToday } from '../submission-answer.ts';
import { receiptOf } from '../submission-receipt.ts';

/** Rows one workbook holds; a larger list is read through the API page by page. */
const MOST_ROWS = 100_000;

/** Answers the receipt of a stated list. */
export const downloadReceipt = useCase({
  name: 'exchange.download-receipt',
  access: 'exchange.read',
  input: inputOf(downloadReceiptEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const { submission, dataset } = await stated(tx, input.id);
    const text = await receiptOf(tx, submission, dataset, today);
    return new FileAnswer(
      `${submission.receiptNo ?? 'bien-nhan'}.txt`,
      'text/plain; charset=utf-8',
      Buffer.from(`\uFEFF${text}`),
    );
  },
});

/** Answers the rows that were not taken, each with its reasons. */
export const downloadRejected = useCase({
  name: 'exchange.download-rejected',
  access: 'exchange.submit',
  input: inputOf(downloadRejectedEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }) => {
    const submission = await openSubmission(tx, input.id);
    if (actor.kind !== 'system' && submission.senderId !== actor.agencyId)
      throw new Refusal('platform.not_found');
    const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
    const reasons = new Map<number, string[]>();
    for (const issue of await listIssues(tx, submission.id, {}, -1, MOST_ROWS))
      reasons.set(issue.row, [...(reasons.get(issue.row) ?? []), issueText(layout, issue)]);
    const rows = await listRows(tx, submission.id, 'bad', 0, MOST_ROWS);
    audit({
      subject: `submission:${submission.id}`,
      purpose: 'tải dòng lỗi để sửa',
      detail: { rows: rows.length },
    });
    return sheetAnswer(`dong-loi-${submission.periodKey}`, today, {
      ...rowsSheet(layout, rows, (row) => reasons.get(row)?.join(' ') ?? ''),
      title: `Dòng chưa nhận: ${layout.title}`,
      notes: [`Tệp ${submission.fileName}. Sửa theo cột “Lý do” rồi gửi lại tệp.`],
    });
  },
});

/** Answers the stated rows with who takes them out, when and why, in the sheet and in the audit log. */
export const exportRows = useCase({
  name: 'exchange.export-rows',
  access: 'exchange.read',
  input: inputOf(exportRowsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, now, today, input, audit }) => {
    const { submission, dataset } = await stated(tx, input.id);
    const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
    const mask = personalMask(layout, actor);
    const rows = await listRows(tx, submission.id, 'good', 0, MOST_ROWS);
    const name = await namesToday(
      tx,
      [submission.senderId, ...(actor.agencyId ? [actor.agencyId] : [])],
      today,
    );
    const who = await personName(tx, actor.id);
    const agency = actor.agencyId ? (name([actor.agencyId])[0]?.name ?? '') : 'hệ thống';
    audit({
      subject: `submission:${submission.id}`,
      purpose: input.purpose,
      detail: { rows: rows.length, clear: mask.clear, dataset: dataset.dataset },
    });
    const taken = `Người lấy: ${who} (${agency}), lúc ${vietnamTime(now)}. Mục đích: ${input.purpose}`;
    return sheetAnswer(`${dataset.dataset}-${submission.periodKey}`, today, {
      ...rowsSheet(
        layout,
        rows.map((row) => ({ ...row, values: mask.values(row.values) })),
      ),
      title: `${dataset.dataset} – ${dataset.title}, kỳ ${submission.periodKey}`,
      notes: [
        taken,
        `Nguồn: ${name([submission.senderId])[0]?.name ?? ''}, biên nhận ${submission.receiptNo ?? ''}, SHA-256 ${submission.sha256 ?? ''}`,
        `Chỉ dùng để: ${dataset.purpose}`,
        ...(rows.length === MOST_ROWS ? [`Chỉ gồm ${MOST_ROWS} dòng đầu.`] : []),
      ],
      mark: { by: `${who} (${agency})`, at: now, words: taken },
    });
  },
});

async function stated(tx: Tx, id: string): Promise<{ submission: StoredSubmission; dataset: StoredDataset }> {
  const submission = await openSubmission(tx, id);
  if (!STATED_STATES.includes(submission.state))
    throw new Refusal('exchange.not_in_state', { state: submission.state });
  const dataset = await findDataset(tx, submission.datasetId);
  if (!dataset) throw new Refusal('platform.not_found');
  return { submission, dataset };
}
