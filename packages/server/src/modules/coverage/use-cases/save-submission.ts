import type { SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import { saveSubmissionEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { checkCells } from '../check-cells.ts';
import { unitsBelowIn } from '../db/stated-units.repo.ts';
import { writeDraft } from '../write-draft.ts';

/** A month's figures typed in. */
export const saveSubmission = useCase({
  name: 'coverage.save-submission',
  access: 'figures.work',
  input: inputOf(saveSubmissionEndpoint),
  audit: 'write',
  run: async (context): Promise<SubmissionMoved> => {
    const { tx, input, actor } = context;
    const { unit, month, cells, confirmed } = input;
    const [own] = await unitsBelowIn(tx, unit, `${month}-01`);
    if (own?.key !== unit) throw new Refusal('platform.not_found');
    const [issue] = await checkCells(tx, unit, month, cells, confirmed);
    if (issue) throw new Refusal(issue.code, issue.params);
    const source = input.estimated ? 'estimate' : 'typed';
    const provenance = { 'cach-lay': 'Nhập tay', 'nguoi-nhap': actor.id };
    return writeDraft(context, { ...input, source, provenance });
  },
});
