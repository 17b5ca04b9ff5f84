import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertDuties, newDutyIds, nextDutyNumber } from '../db/duties.repo.ts';
import type { NewDuty } from '../db/duty-row.ts';
import { replaceParties } from '../db/duty-parties.repo.ts';
import { quotableWords } from '../duty-answer.ts';
import { oneDuty } from '../one-duty.ts';
import { openRegulation } from '../open-for-work.ts';
import { resolveParties } from '../party-resolution.ts';

/** Adds a duty that the reading missed, from words a person selected. It begins as a draft. */
export const addDuty = useCase({
  name: 'regulations.add-duty',
  access: 'regulations.edit',
  input: inputOf(addDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const { id: regulationId, provisionId } = input;
    const regulation = await openRegulation(context, regulationId);
    const quote = collapseSpaces(toNfc(input.quote));
    const words = collapseSpaces(toNfc((await quotableWords(tx, regulationId))(provisionId)));
    if (words === '') throw new Refusal('regulations.provision_unknown', { provision: provisionId });
    if (quote === '') throw new Refusal('regulations.quote_missing');
    if (!words.includes(quote)) throw new Refusal('regulations.quote_not_in_provision', { quote });
    const { number, ord } = await nextDutyNumber(tx, regulationId, provisionId);
    const [id = ''] = await newDutyIds(tx, 1);
    const duty: NewDuty = {
      id,
      provisionId,
      code: `${provisionId}#${number}`,
      ord,
      state: 'draft',
      lead: input.lead ?? [],
      coordinating: input.coordinating ?? [],
      recipient: input.recipient ?? [],
      executor: input.executor ?? [],
      action: input.action ?? quote,
      quote,
      schemes: input.schemes ?? [],
      recurrence: input.recurrence ?? 'none',
      deadline: input.deadline ?? null,
      deliverable: input.deliverable ?? null,
      binding: input.binding ?? 'order',
      note: input.note ?? null,
      confidence: 1,
      why: ['Nhập tay'],
      schedulePolicy: {},
      sameAs: null,
    };
    await insertDuties(tx, actor.tenantId, actor.id, regulationId, [duty]);
    await replaceParties(tx, actor.tenantId, [id], await resolveParties(tx, regulation, [duty], today));
    audit({ subject: `duty:${id}`, detail: { code: duty.code, quote } });
    return oneDuty(context, id);
  },
});
