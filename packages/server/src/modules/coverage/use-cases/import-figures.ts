import { errorSentence } from '@ansinh/contract/all';
import { importFiguresEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { FigureCellSchema, type SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import { storeFile } from '../../../platform/files/stored-file.repo.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { checkCells } from '../check-cells.ts';
import { unitsBelowIn } from '../db/stated-units.repo.ts';
import { readForm } from '../read-form.ts';
import { writeDraft } from '../write-draft.ts';

const LARGEST_MIB = 10;

/** A month's figures from the filled-in form. With one wrong row nothing is taken, and every wrong row is named. */
export const importFigures = useCase({
  name: 'coverage.import',
  access: 'figures.work',
  input: inputOf(importFiguresEndpoint).and(WithFile),
  audit: 'write',
  run: async (
    context,
  ): Promise<{
    submission: SubmissionMoved | null;
    issues: { row: number; code: string; message: string }[];
  }> => {
    const { tx, input, actor, request } = context;
    const { file, unit, month, confirmed } = input;
    refuseLarger(file, LARGEST_MIB);
    const [own] = await unitsBelowIn(tx, unit, `${month}-01`);
    if (own?.key !== unit) throw new Refusal('platform.not_found');
    const language = request.language ?? 'vi';
    const issueOf = (row: number, code: string, params: Readonly<Record<string, string | number>>) => ({
      row,
      code,
      message: errorSentence(code, params, language),
    });
    const written = await readForm(file.bytes);
    const read = written.map((one) => ({
      ...one,
      value: FigureCellSchema.shape.value.safeParse(parseVietnameseNumber(one.written)),
    }));
    const odd = read.filter(({ value }) => !value.success);
    if (odd.length > 0)
      return {
        submission: null,
        issues: odd.map(({ row, unit: of, series, written: text }) =>
          issueOf(row, 'coverage.not_a_count', { unit: of, series, written: text }),
        ),
      };
    const cells = read.map(({ unit: of, series, value }) => ({ unit: of, series, value: value.data ?? 0 }));
    const issues = await checkCells(tx, unit, month, cells, confirmed);
    if (issues.length > 0)
      return {
        submission: null,
        issues: issues.map(({ at, code, params }) => issueOf(written[at]?.row ?? 0, code, params)),
      };
    const stored = await storeFile(tx, actor, file);
    const provenance = {
      'cach-lay': 'Nạp tệp',
      'ten-tep': stored.name,
      sha256: stored.sha256,
      'so-o': cells.length,
    };
    const submission = await writeDraft(context, {
      ...input,
      source: 'import',
      provenance,
      cells,
      rowVersion: null,
    });
    return { submission, issues: [] };
  },
});
