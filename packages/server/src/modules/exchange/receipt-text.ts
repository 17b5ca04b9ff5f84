import type { AgencyRef } from '../directory/index.ts';
import type { StoredDataset } from './db/datasets.repo.ts';
import type { StoredSubmission } from './db/submission-row.ts';

const VIETNAM_TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Returns an instant as a clock in Vietnam shows it. */
export function vietnamTime(at: Date): string {
  return VIETNAM_TIME.format(at);
}

const STANDING = { on_time: 'đúng hạn', late: 'quá hạn', none: 'không có hạn' } as const;

/** Returns the receipt of a stated list as text that prints as it stands. */
export function receiptText(
  submission: StoredSubmission,
  dataset: Pick<StoredDataset, 'dataset' | 'title'>,
  bases: readonly Pick<StoredDataset, 'regulationCode' | 'citation'>[],
  {
    sender,
    recipients,
  }: { readonly sender: AgencyRef | undefined; readonly recipients: readonly AgencyRef[] },
): string {
  const at = submission.confirmedAt === null ? '' : vietnamTime(new Date(submission.confirmedAt));
  const due = submission.due === null ? '' : `, hạn ${submission.due.split('-').toReversed().join('/')}`;
  return [
    'BIÊN NHẬN DỮ LIỆU',
    `Số biên nhận: ${submission.receiptNo ?? ''}`,
    `Bộ dữ liệu: ${dataset.dataset} – ${dataset.title}`,
    `Căn cứ: ${bases.map(({ regulationCode, citation }) => `${regulationCode}, ${citation}`).join('; ')}`,
    `Kỳ: ${submission.periodKey}, bản thứ ${submission.revision}`,
    `Bên gửi: ${sender?.name ?? ''}`,
    `Bên nhận: ${recipients.map(({ name }) => name).join('; ') || '—'}`,
    `Tệp: ${submission.fileName} (${submission.sizeBytes} byte)`,
    `SHA-256: ${submission.sha256 ?? ''}`,
    `Số dòng nhận: ${submission.rowsGood ?? 0}; không nhận: ${submission.rowsBad ?? 0}`,
    `Thời điểm: ${at}${due} (${STANDING[submission.timeliness]})`,
    '',
  ].join('\r\n');
}
