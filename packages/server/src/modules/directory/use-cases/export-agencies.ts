import { exportAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listAgenciesOn } from '../db/agencies.repo.ts';
import { agenciesSheet } from '../sheets/agencies.sheet.ts';

/** Beyond the largest province: every commune with its offices, schools and stations. */
const MOST_ROWS = 50_000;

/** The list of agencies as a spreadsheet. */
export const exportAgencies = useCase({
  name: 'directory.export-agencies',
  access: 'directory.read',
  input: inputOf(exportAgenciesEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const on = input.on ?? today;
    const { items } = await listAgenciesOn(tx, on, input, { after: null, limit: MOST_ROWS });
    return sheetAnswer('danh-ba-co-quan', on, agenciesSheet(items, on, input));
  },
});
