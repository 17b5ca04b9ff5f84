import { inputOf } from '@ansinh/contract/platform/endpoint';
import { removeDraftEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteDraft } from '../db/regulations.repo.ts';
import { openRegulation } from '../open-for-work.ts';

/** Throws a draft away. Its file stays: it was handed in. */
export const removeDraft = useCase({
  name: 'regulations.remove-draft',
  access: 'regulations.edit',
  input: inputOf(removeDraftEndpoint),
  audit: 'write',
  run: async (context): Promise<void> => {
    const { tx, input, audit } = context;
    const row = await openRegulation(context, input.id);
    if (row.state !== 'draft' || !(await deleteDraft(tx, row.id))) throw new Refusal('regulations.not_draft');
    audit({ subject: `regulation:${row.id}`, detail: { code: row.code, title: row.title } });
  },
});
