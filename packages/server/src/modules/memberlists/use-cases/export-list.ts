import { exportListEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { monthsMade } from '../db/list-counts.repo.ts';
import { listEntryRows, listedPeople } from '../db/list-entries.repo.ts';
import { listSheet } from '../sheets/list.sheet.ts';

const MOST = 20_000;

/** The filtered list as .xlsx in the columns of participants-monthly, marked with who took it, when and for what. */
export const exportList = useCase({
  name: 'memberlists.export',
  access: 'registers.read-personal',
  input: inputOf(exportListEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, now, today, input, audit }): Promise<FileAnswer> => {
    const { purpose, month: asked, ...filter } = input;
    const month = asked ?? (await monthsMade(tx))[0];
    if (month === undefined) throw new Refusal('memberlists.month_not_made', { month: today.slice(0, 7) });
    const rows = await listEntryRows(tx, `${month}-01`, filter, { after: null, limit: MOST + 1 });
    if (rows.length > MOST)
      throw new Refusal('memberlists.too_many_to_export', { most: MOST.toLocaleString('vi') });
    const people = await listedPeople(
      tx,
      rows.map(({ id }) => id),
    );
    audit({ subject: `member-lists:${month}`, purpose, detail: { rows: rows.length, ...filter } });
    const who = await personName(tx, actor.id);
    const taken = `Người lấy: ${who}. Ngày ${formatDate(today)}. Mục đích: ${purpose}.`;
    return sheetAnswer(
      `danh-sach-${month}`,
      today,
      listSheet(
        rows.map((entry) => ({ entry, person: people.get(entry.id) })),
        `Danh sách tháng ${month.slice(5)}/${month.slice(0, 4)}: ${rows.length} dòng`,
        [
          taken,
          'Dữ liệu cá nhân: chỉ dùng để vận động tham gia, đóng tiếp; việc lấy ra đã được ghi nhật ký.',
        ],
        { by: who, at: now, words: taken },
      ),
    );
  },
});
