import { exportCardsEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { exporterName } from '../../people/index.ts';
import { listRequests } from '../db/card-requests.repo.ts';
import { cardsSheet } from '../sheets/cards.sheet.ts';

const MOST = 20_000;

/** The filtered requests as .xlsx, with who took them out, when and why written on it. */
export const exportCards = useCase({
  name: 'cards.export',
  access: 'cards.work',
  input: inputOf(exportCardsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, now, input, audit }): Promise<FileAnswer> => {
    const { purpose, ...filter } = input;
    const rows = await listRequests(tx, filter, { today, after: null, limit: MOST + 1 });
    if (rows.length > MOST)
      throw new Refusal('cards.too_many_to_export', { most: MOST.toLocaleString('vi') });
    audit({ purpose, detail: { rows: rows.length, ...filter } });
    const who = await exporterName(tx, actor.id);
    const words = `Người xuất: ${who}. Ngày ${formatDate(today)}. Mục đích: ${purpose}.`;
    const agencies = await agencyNamesOn(tx, [...new Set(rows.map((row) => row.requestedById))], today);
    return sheetAnswer('yeu-cau-cap-the-so', today, {
      ...cardsSheet(rows, agencies, [
        words,
        'Cơ quan BHXH điền cột "Số thẻ, sổ", "Giá trị từ", "Giá trị đến" rồi nạp lại tệp này để cấp hàng loạt.',
        'Dữ liệu cá nhân: chỉ dùng đúng mục đích đã ghi; việc xuất đã được ghi nhật ký.',
      ]),
      mark: { by: who, at: now, words },
    });
  },
});
