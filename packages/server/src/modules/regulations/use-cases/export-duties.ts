import { inputOf } from '@ansinh/contract/platform/endpoint';
import { exportDutiesEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { dutiesOf } from '../db/duties.repo.ts';
import { dutyAnswers } from '../duty-answer.ts';
import { getRegulation } from '../open-for-work.ts';
import { dutiesSheet } from '../sheets/duties.sheet.ts';

/** Duties of a regulation as a spreadsheet. */
export const exportDuties = useCase({
  name: 'regulations.export-duties',
  access: 'regulations.read',
  input: inputOf(exportDutiesEndpoint),
  audit: 'read',
  run: async (context) => {
    const { tx, input, today } = context;
    const regulation = await getRegulation(tx, input.id);
    const rows = await dutyAnswers(context, regulation, await dutiesOf(tx, regulation.id));
    const name = `nhiem-vu-${regulation.code.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
    return sheetAnswer(name, today, dutiesSheet(regulation, rows, today));
  },
});
