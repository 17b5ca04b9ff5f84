import { inputOf } from '@ansinh/contract/platform/endpoint';
import { confirmRuleEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { WAYS_OF } from '@ansinh/domain/reorganisations';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { confirmRuleRow } from '../db/rules.repo.ts';
import { loadSet } from '../loaded-set.ts';
import { mayReceive } from '../may-receive.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

/** A person says where a kind of open work goes, for all ending agencies or for one. The set is rehearsed again after it. */
export const confirmRule = useCase({
  name: 'reorganisations.confirm-rule',
  access: 'reorganisations.manage',
  input: inputOf(confirmRuleEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const { id, version, kind, agency, way } = input;
    const stored = await lockedFor(tx, id, version, 'change', today);
    const to = way === 'agency' ? input.to : null;
    if (!WAYS_OF[kind].includes(way) || (way === 'agency' && to === null))
      throw new Refusal('reorganisations.rule_not_for_kind');
    const set = await loadSet(tx, stored, false);
    const isClosing = (code: string): boolean =>
      set.changes.some((one) => one.code === code && one.act === 'close');
    const refuseUnknown = (code: string): never => {
      throw new Refusal('reorganisations.rule_agency_unknown', {
        agency: code,
        on: formatDate(stored.effective),
      });
    };
    if (to !== null && !mayReceive(set, stored.effective).has(to)) refuseUnknown(to);
    if (agency !== null && !isClosing(agency)) refuseUnknown(agency);
    await confirmRuleRow(tx, actor.tenantId, id, { kind, agency, way, to }, actor.id, now);
    await setState(tx, id, stored.next, { at: now, by: actor.id });
    audit({ subject: `reorganisation:${id}`, detail: { kind, agency, way, to } });
    return reorganisationAnswer(context, id);
  },
});
