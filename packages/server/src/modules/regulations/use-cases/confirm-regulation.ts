import { inputOf } from '@ansinh/contract/platform/endpoint';
import { confirmRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { countsOf } from '../db/library.repo.ts';
import { updateRegulation } from '../db/regulations.repo.ts';
import { openRegulation } from '../open-for-work.ts';
import { planAgain } from '../plan-again.ts';
import { regulationAnswer } from '../regulation-answer.ts';

/** Puts a draft into work: from now on everybody sees it and its duties make occurrences. */
export const confirmRegulation = useCase({
  name: 'regulations.confirm',
  access: 'regulations.confirm',
  input: inputOf(confirmRegulationEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, now, today, audit } = context;
    const row = await openRegulation(context, input.id, input.version);
    if (row.state !== 'draft') throw new Refusal('regulations.not_draft');
    const { draft = 0, confirmed = 0 } = (await countsOf(tx, [row.id])).get(row.id) ?? {};
    if (draft > 0) throw new Refusal('regulations.duties_undecided', { count: draft });
    const trackedFrom = input.trackedFrom ?? row.trackedFrom ?? today;
    const after = { ...row, state: 'confirmed' as const, confirmedAt: now.toISOString(), trackedFrom };
    await updateRegulation(tx, after);
    await planAgain(context, after);
    audit({ subject: `regulation:${row.id}`, detail: { code: row.code, duties: confirmed, trackedFrom } });
    return regulationAnswer(context, row.id);
  },
});
