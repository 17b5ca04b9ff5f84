import { exportOccurrencesEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listOccurrences } from '../db/occurrences.repo.ts';
import { occurrenceLines } from '../occurrence-lines.ts';
import { occurrencesSheet } from '../sheets/occurrences.sheet.ts';

const MOST_ROWS = 20_000;

/** The filtered list as a workbook; it says when it is cut. */
export const exportOccurrences = useCase({
  name: 'obligations.export',
  access: 'obligations.read',
  input: inputOf(exportOccurrencesEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const stored = await listOccurrences(tx, actor.tenantId, input, actor.agencyId, MOST_ROWS);
    const rows = await occurrenceLines(tx, actor, today, stored);
    const notes = [
      ...(input.dueFrom || input.dueTo
        ? [
            `Hạn ${input.dueFrom ? `từ ${formatDate(input.dueFrom)} ` : ''}${input.dueTo ? `đến ${formatDate(input.dueTo)}` : ''}`,
          ]
        : []),
      ...(input.q ? [`Tìm: ${input.q}`] : []),
      ...(rows.length === MOST_ROWS ? [`Chỉ gồm ${MOST_ROWS} dòng đầu; hãy lọc hẹp hơn`] : []),
    ];
    audit({ detail: { rows: rows.length } });
    return sheetAnswer('nhiem-vu', today, occurrencesSheet(rows, today, notes));
  },
});
