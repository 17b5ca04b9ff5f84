import { inputOf } from '@ansinh/contract/platform/endpoint';
import { rosterSheetEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { exporterName } from '../../people/index.ts';
import { listPupils } from '../db/pupils.repo.ts';
import { findRoster } from '../db/rosters.repo.ts';
import { pupilsForCards } from '../pupils-for-cards.ts';
import { rosterSheet } from '../sheets/roster.sheet.ts';

const TITLES = {
  'form-3': 'Danh sách học sinh, sinh viên đề nghị cấp thẻ BHYT (lập theo mẫu số 3 của NĐ 188/2025/NĐ-CP)',
  class: 'Danh sách học sinh, sinh viên và tình trạng tham gia BHYT',
} as const;

/** Pupils taken out as a sheet; who, when and why is written on it and kept. */
export const exportRoster = useCase({
  name: 'pupils.sheet',
  access: 'pupils.work',
  input: inputOf(rosterSheetEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, now, input, audit }): Promise<FileAnswer> => {
    const { rosterId, of, class: className, purpose } = input;
    if (!mayUse(actor.roles, 'registers.read-personal')) throw new Refusal('platform.forbidden');
    const roster = await findRoster(tx, rosterId);
    if (!roster) throw new Refusal('platform.not_found');
    const rows =
      of === 'form-3'
        ? await pupilsForCards(tx, rosterId, className)
        : await listPupils(tx, rosterId, { className });
    audit({ subject: `roster:${rosterId}`, purpose, detail: { of, rows: rows.length, class: className } });
    const names = await agencyNamesOn(tx, [roster.schoolId], today);
    const school = names.get(roster.schoolId)?.name ?? '';
    const who = await exporterName(tx, actor.id);
    const words = `Người xuất: ${who}. Ngày ${formatDate(today)}. Mục đích: ${purpose}.`;
    const sheet = rosterSheet(rows, {
      title: TITLES[of],
      notes: [
        [school, `năm học ${roster.schoolYear}`, className && `lớp ${className}`].filter(Boolean).join(', '),
        words,
        'Dữ liệu cá nhân: chỉ dùng đúng mục đích đã ghi; việc xuất đã được ghi nhật ký.',
      ],
      money: of === 'form-3',
    });
    return sheetAnswer(of === 'form-3' ? 'mau-03-hoc-sinh' : 'danh-sach-lop', today, {
      ...sheet,
      mark: { by: who, at: now, words },
    });
  },
});
