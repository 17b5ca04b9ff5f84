import { exportPeopleEndpoint } from '@ansinh/contract/people/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listPersonRows } from '../db/people.repo.ts';
import { exporterName } from '../db/exporter.repo.ts';
import { peopleSheet } from '../sheets/people.sheet.ts';

const MOST = 20_000;

/** The filtered register as .xlsx, with who took it, when and why written on it. */
export const exportPeople = useCase({
  name: 'people.export',
  access: 'registers.read-personal',
  input: inputOf(exportPeopleEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<FileAnswer> => {
    const { purpose, ...filter } = input;
    const rows = await listPersonRows(tx, filter, { day: today, after: null, limit: MOST + 1 });
    if (rows.length > MOST)
      throw new Refusal('people.too_many_to_export', { most: MOST.toLocaleString('vi') });
    audit({ purpose, detail: { rows: rows.length, ...filter } });
    const who = await exporterName(tx, actor.id);
    return sheetAnswer(
      'so-nguoi-tham-gia',
      today,
      peopleSheet(rows, [
        `Người xuất: ${who}. Ngày ${formatDate(today)}. Mục đích: ${purpose}.`,
        'Dữ liệu cá nhân: chỉ dùng đúng mục đích đã ghi; việc xuất đã được ghi nhật ký.',
      ]),
    );
  },
});
