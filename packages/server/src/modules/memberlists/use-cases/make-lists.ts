import { makeListsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import type { ListRun } from '@ansinh/contract/memberlists/memberlists.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { makeMonth } from '../make-month.ts';
import { runAnswer } from '../run-answer.ts';

/** Makes the lists of a month from the registers. @law BD Đ8.1 g5 */
export const makeLists = useCase({
  name: 'memberlists.make',
  access: 'memberlists.manage',
  input: inputOf(makeListsEndpoint),
  audit: 'write',
  run: async (context): Promise<ListRun> => {
    const { input, audit } = context;
    const run = await makeMonth(context, input.month, input.commune);
    audit({ subject: `member-lists:${input.month}`, detail: { commune: input.commune, counts: run.counts } });
    return runAnswer(run);
  },
});
