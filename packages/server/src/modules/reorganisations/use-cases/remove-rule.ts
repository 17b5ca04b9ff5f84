import { inputOf } from '@ansinh/contract/platform/endpoint';
import { removeRuleEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { removeRuleRow } from '../db/rules.repo.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

/** A person takes back the rule of one agency: the general rule counts for it again. The set is rehearsed again after it. */
export const removeRule = useCase({
  name: 'reorganisations.remove-rule',
  access: 'reorganisations.manage',
  input: inputOf(removeRuleEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const { id, version, kind, agency } = input;
    const stored = await lockedFor(tx, id, version, 'change', today);
    if (!(await removeRuleRow(tx, id, kind, agency))) throw new Refusal('reorganisations.rule_not_found');
    await setState(tx, id, stored.next, { at: now, by: actor.id });
    audit({ subject: `reorganisation:${id}`, detail: { kind, agency, removed: true } });
    return reorganisationAnswer(context, id);
  },
});
