import { formSheetEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { lastDayOf } from '@ansinh/domain/coverage';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { figureOrigins } from '../db/figure-years.repo.ts';
import { unitsBelowIn } from '../db/stated-units.repo.ts';
import { formSheet } from '../sheets/form.sheet.ts';
import { statedSeries } from '../stated-series.ts';

/** The form of a month to fill in, with what is known already. */
export const figureFormSheet = useCase({
  name: 'coverage.form-sheet',
  access: 'figures.work',
  input: inputOf(formSheetEndpoint),
  audit: 'read',
  run: async ({ tx, input }): Promise<FileAnswer> => {
    const { unit, month } = input;
    const units = await unitsBelowIn(tx, unit, lastDayOf(month));
    const [own] = units;
    if (own?.key !== unit) throw new Refusal('platform.not_found');
    const series = await statedSeries(tx);
    const codes = series.map(({ code }) => code);
    const keys = units.map(({ key }) => key);
    const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    const known = Map.groupBy(await figureOrigins(tx, keys, codes, year, ofYear), ({ unitKey }) => unitKey);
    const rows = units.map(({ key, name }) => ({
      key,
      name,
      values: new Map(
        (known.get(key) ?? []).flatMap((one) => (one.own === null ? [] : [[one.series, one.own] as const])),
      ),
    }));
    return sheetAnswer('bieu-so-lieu', month, formSheet(`Số liệu tháng ${month}: ${own.name}`, series, rows));
  },
});
