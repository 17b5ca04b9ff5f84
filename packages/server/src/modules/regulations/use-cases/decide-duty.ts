import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  confirmDutyEndpoint,
  rejectDutyEndpoint,
  reopenDutyEndpoint,
} from '@ansinh/contract/regulations/duties.endpoints';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { decideConfirmation } from '../confirmation.ts';
import { moveDuties } from '../db/duties.repo.ts';
import type { DutyRow } from '../db/duty-row.ts';
import { quotableWords } from '../duty-answer.ts';
import { oneDuty } from '../one-duty.ts';
import { openDuty } from '../open-for-work.ts';
import { planAgain } from '../plan-again.ts';

function refuseUnlessDraft(duty: DutyRow): void {
  if (duty.state !== 'draft') throw new Refusal('regulations.duty_not_draft', { code: duty.code });
}

/** Confirms one duty. */
export const confirmDuty = useCase({
  name: 'regulations.confirm-duty',
  access: 'regulations.confirm',
  input: inputOf(confirmDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, request, audit } = context;
    const { regulation, duty } = await openDuty(context, input.id, input.version);
    refuseUnlessDraft(duty);
    const words = (await quotableWords(tx, regulation.id))(duty.provisionId);
    orRefuse(decideConfirmation(duty, words, regulation.schedulePolicy, request.language ?? 'vi'));
    await moveDuties(tx, actor.id, [duty.id], 'confirmed');
    await planAgain(context, regulation);
    audit({ subject: `duty:${duty.id}`, detail: { code: duty.code } });
    return oneDuty(context, duty.id);
  },
});

/** Says that a draft is no duty. */
export const rejectDuty = useCase({
  name: 'regulations.reject-duty',
  access: 'regulations.confirm',
  input: inputOf(rejectDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { duty } = await openDuty(context, input.id, input.version);
    refuseUnlessDraft(duty);
    await moveDuties(tx, actor.id, [duty.id], 'rejected', { why: [...duty.why, `Loại bỏ: ${input.reason}`] });
    audit({ subject: `duty:${duty.id}`, detail: { code: duty.code, reason: input.reason } });
    return oneDuty(context, duty.id);
  },
});

/** Makes a decided duty a draft again. */
export const reopenDuty = useCase({
  name: 'regulations.reopen-duty',
  access: 'regulations.confirm',
  input: inputOf(reopenDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { regulation, duty } = await openDuty(context, input.id, input.version);
    if (duty.state === 'draft') throw new Refusal('regulations.duty_not_decided', { code: duty.code });
    await moveDuties(tx, actor.id, [duty.id], 'draft');
    if (duty.state === 'confirmed') await planAgain(context, regulation);
    audit({ subject: `duty:${duty.id}`, detail: { code: duty.code, was: duty.state } });
    return oneDuty(context, duty.id);
  },
});
