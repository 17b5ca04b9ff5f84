import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listSheetEndpoint } from '@ansinh/contract/statefunded/lists.endpoints';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { exporterName } from '../../people/index.ts';
import { findList } from '../db/lists.repo.ts';
import { membersOfList } from '../db/members.repo.ts';
import { groupOn } from '../group-facts.ts';
import { agencyName } from '../list-in-hand.ts';
import { listSheet, type SheetLine } from '../sheets/list.sheet.ts';

/** The list as .xlsx with numbers; who took it out and what for is kept. */
export const exportList = useCase({
  name: 'statefunded.list-sheet',
  access: 'registers.read-personal',
  input: inputOf(listSheetEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, now, today, input, audit }): Promise<FileAnswer> => {
    const { listId, purpose } = input;
    audit({ subject: `statefunded-list:${listId}`, purpose });
    const list = await findList(tx, listId);
    if (!list) throw new Refusal('platform.not_found');
    const group = await groupOn(tx, list.group, list.dueOn);
    const members = await membersOfList(tx, list.id);
    const lines: SheetLine[] = [
      ...members.filter((one) => one.listId === list.id).map((member) => ({ member, side: 'in' as const })),
      ...members
        .filter((one) => one.outListId === list.id)
        .map((member) => ({ member, side: 'out' as const })),
    ].map((line, at) => ({ ...line, order: at + 1 }));
    const month = `${list.month.slice(5)}/${list.month.slice(0, 4)}`;
    return sheetAnswer(
      `bhyt-${list.group}-${list.commune.replace(':', '-')}`,
      list.month,
      listSheet(
        `Danh sách BHYT: ${group.name}, ${list.communeName}, tháng ${month}`,
        [
          `Lập: ${await agencyName(tx, list.agencyId, today)}. Rà soát: ${group.managerName}. Ngày xuất: ${formatDate(today)}.`,
          `Mục đích sử dụng: ${purpose}.`,
        ],
        lines,
        { by: await exporterName(tx, actor.id), at: now, words: purpose },
      ),
    );
  },
});
