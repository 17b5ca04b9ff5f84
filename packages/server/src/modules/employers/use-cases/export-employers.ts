import { exportEmployersEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { listEmployerRows } from '../db/employers.repo.ts';
import { employersSheet } from '../sheets/employers.sheet.ts';

const MOST = 20_000;

/** The filtered register as .xlsx, with who took it, when and why written on it. */
export const exportEmployers = useCase({
  name: 'employers.export',
  access: 'registers.read',
  input: inputOf(exportEmployersEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<FileAnswer> => {
    const rows = await listEmployerRows(tx, input.filter, { after: null, limit: MOST + 1 });
    if (rows.length > MOST)
      throw new Refusal('employers.too_many_to_export', { most: MOST.toLocaleString('vi') });
    audit({ purpose: input.purpose, detail: { rows: rows.length, ...input.filter } });
    const marks = [
      `Người xuất: ${await personName(tx, actor.id)}. Ngày ${formatDate(today)}. Mục đích: ${input.purpose}.`,
      'Chỉ dùng đúng mục đích đã ghi; việc xuất đã được ghi nhật ký.',
    ];
    return sheetAnswer('so-don-vi', today, employersSheet(rows, marks));
  },
});
