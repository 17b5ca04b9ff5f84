import { exportSubmissionsEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listSubmissions } from '../db/submissions.repo.ts';
import { submissionsSheet } from '../sheets/submissions.sheet.ts';
import { submissionLines } from '../submission-answer.ts';

const MOST_ROWS = 5_000;

/** The filtered list of submissions as a workbook; it says when it is cut. */
export const exportSubmissions = useCase({
  name: 'exchange.export-submissions',
  access: 'exchange.read',
  input: inputOf(exportSubmissionsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const stored = await listSubmissions(tx, actor.agencyId, input, MOST_ROWS);
    const rows = await submissionLines(tx, stored, today);
    audit({ detail: { rows: rows.length } });
    return sheetAnswer('ban-gui', today, {
      ...submissionsSheet(rows),
      notes: [
        `Số liệu đến ngày ${formatDate(today)}`,
        ...(rows.length === MOST_ROWS ? [`Chỉ gồm ${MOST_ROWS} dòng đầu; hãy lọc hẹp hơn`] : []),
      ],
    });
  },
});
