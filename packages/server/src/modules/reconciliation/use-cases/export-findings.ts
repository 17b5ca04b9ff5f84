import { inputOf } from '@ansinh/contract/platform/endpoint';
import { exportFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { listFindingRows } from '../db/findings.repo.ts';
import { findingLines } from '../finding-lines.ts';
import { findingsSheet } from '../sheets/findings.sheet.ts';

const MOST = 20_000;

/** The filtered worklist as .xlsx, with who took it, when and why written on it. */
export const exportFindings = useCase({
  name: 'reconciliation.export',
  access: 'findings.work',
  input: inputOf(exportFindingsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<FileAnswer> => {
    const stored = await listFindingRows(tx, input.filter, actor, {
      order: input.order,
      after: null,
      limit: MOST + 1,
    });
    if (stored.length > MOST)
      throw new Refusal('reconciliation.too_many_to_export', { most: MOST.toLocaleString('vi') });
    audit({ purpose: input.purpose, detail: { rows: stored.length, ...input.filter } });
    const marks = [
      `Người xuất: ${await personName(tx, actor.id)}. Ngày ${formatDate(today)}. Mục đích: ${input.purpose}.`,
      'Số tiền là ước tính theo mức đóng hiện hành của kỳ, không phải số phải thu. Việc xuất đã được ghi nhật ký.',
    ];
    return sheetAnswer(
      'phat-hien',
      today,
      findingsSheet(await findingLines(tx, actor, today, stored), marks),
    );
  },
});
