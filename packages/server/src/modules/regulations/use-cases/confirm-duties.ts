import { errorSentence } from '@ansinh/contract/all';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { confirmDutiesEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { worksOn } from '@ansinh/domain/regulations';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { decideConfirmation } from '../confirmation.ts';
import { dutiesOf, lockDuties, moveDuties } from '../db/duties.repo.ts';
import { quotableWords } from '../duty-answer.ts';
import { getRegulation } from '../open-for-work.ts';
import { planAgain } from '../plan-again.ts';

/** Confirms many drafts at once; those that may not be confirmed stay drafts and say why. */
export const confirmDuties = useCase({
  name: 'regulations.confirm-duties',
  access: 'regulations.confirm',
  input: inputOf(confirmDutiesEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, request, audit } = context;
    const regulation = await getRegulation(tx, input.id);
    if (!worksOn(actor, regulation)) throw new Refusal('platform.forbidden');
    const language = request.language ?? 'vi';
    const all = await dutiesOf(tx, regulation.id, 'draft');
    await lockDuties(
      tx,
      all.map(({ id }) => id),
    );
    const wanted = input.ids === undefined ? null : new Set(input.ids);
    const chosen = (await dutiesOf(tx, regulation.id, 'draft')).filter(
      ({ id, confidence }) => (wanted?.has(id) ?? true) && confidence >= (input.minConfidence ?? 0),
    );
    const words = await quotableWords(tx, regulation.id);
    const confirmed: string[] = [];
    const refused = [];
    for (const duty of chosen) {
      const { id, code, citation, provisionId } = duty;
      const decision = decideConfirmation(duty, words(provisionId), regulation.schedulePolicy, language);
      if (decision.ok) confirmed.push(id);
      else {
        const message = errorSentence(decision.code, decision.params, language);
        refused.push({ id, code, citation, reason: decision.code, message });
      }
    }
    await moveDuties(tx, actor.id, confirmed, 'confirmed');
    if (confirmed.length > 0) await planAgain(context, regulation);
    audit({
      subject: `regulation:${regulation.id}`,
      detail: { confirmed: confirmed.length, refused: refused.length },
    });
    return { confirmed, refused };
  },
});
