import { inputOf } from '@ansinh/contract/platform/endpoint';
import { changeDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { decideConfirmation } from '../confirmation.ts';
import { findDuties, updateDuty } from '../db/duties.repo.ts';
import type { DutyRow } from '../db/duty-row.ts';
import { replaceParties } from '../db/duty-parties.repo.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { quotableWords } from '../duty-answer.ts';
import { oneDuty } from '../one-duty.ts';
import { openDuty } from '../open-for-work.ts';
import { resolveParties } from '../party-resolution.ts';
import { planAgain } from '../plan-again.ts';

/** Corrects a duty. One that is confirmed must stay confirmable. */
export const changeDuty = useCase({
  name: 'regulations.change-duty',
  access: 'regulations.edit',
  input: inputOf(changeDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit, request } = context;
    const { id, version, ...wanted } = input;
    const { regulation, duty } = await openDuty(context, id, version);
    if (duty.state === 'rejected') throw new Refusal('regulations.duty_not_draft', { code: duty.code });
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const merged: DutyRow = { ...duty, ...given };
    const after = { ...merged, quote: collapseSpaces(toNfc(merged.quote)) };
    if (!(await provisionsOf(tx, regulation.id)).some((provision) => provision.id === after.provisionId))
      throw new Refusal('regulations.provision_unknown', { provision: after.provisionId });
    if (after.sameAs !== null && (after.sameAs === id || (await findDuties(tx, [after.sameAs])).length === 0))
      throw new Refusal('platform.not_found');
    if (duty.state === 'confirmed') {
      const words = (await quotableWords(tx, regulation.id))(after.provisionId);
      orRefuse(decideConfirmation(after, words, regulation.schedulePolicy, request.language ?? 'vi'));
    }
    await updateDuty(tx, actor.id, after);
    await replaceParties(tx, actor.tenantId, [id], await resolveParties(tx, regulation, [after], today));
    if (duty.state === 'confirmed') await planAgain(context, regulation);
    audit({ subject: `duty:${id}`, detail: given });
    return oneDuty(context, id);
  },
});
