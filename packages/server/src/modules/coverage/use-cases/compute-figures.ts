import type { SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import { computeFiguresEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { lastDayOf } from '@ansinh/domain/coverage';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { registerCounts } from '../db/register-counts.repo.ts';
import { unitsBelowIn } from '../db/stated-units.repo.ts';
import { writeDraft } from '../write-draft.ts';

/** A month's figures counted from the registers: a draft that a person looks at before it is sent. */
export const computeFigures = useCase({
  name: 'coverage.compute',
  access: 'figures.work',
  input: inputOf(computeFiguresEndpoint),
  audit: 'write',
  run: async (context): Promise<SubmissionMoved> => {
    const { tx, input } = context;
    const { unit, month } = input;
    const on = lastDayOf(month);
    const units = await unitsBelowIn(tx, unit, on);
    if (units[0]?.key !== unit) throw new Refusal('platform.not_found');
    const communes = units.filter(({ kind }) => kind === 'commune').map(({ key }) => key);
    const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
    const counts = await registerCounts(tx, communes, on, quarter);
    if (counts.length === 0) throw new Refusal('coverage.no_register_figures', { month });
    const from = (register: string): number => counts.filter((one) => one.register === register).length;
    const provenance = {
      'cach-lay': 'Đếm từ sổ đăng ký',
      'tinh-den-ngay': on,
      'so-o-tu-so-nguoi-tham-gia': from('people'),
      'so-o-tu-so-don-vi-su-dung-lao-dong': from('employers'),
      'ky-don-vi-su-dung-lao-dong': quarter,
    };
    const cells = counts.map(({ unit: key, series, value }) => ({ unit: key, series, value }));
    return writeDraft(context, {
      ...input,
      estimated: false,
      source: 'register',
      provenance,
      cells,
      rowVersion: null,
    });
  },
});
