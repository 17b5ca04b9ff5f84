import {
  addCommissionRuleEndpoint,
  endCommissionRuleEndpoint,
  listCommissionRulesEndpoint,
} from '@ansinh/contract/commission/commission.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { decideRule, feeCeiling, feeKindOf } from '@ansinh/domain/commission';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { storedParameters } from '../../parameters/index.ts';
import { addRule, endRule, findRules } from '../db/rules.repo.ts';

/** Rules of pay with the legal ceiling of each. */
export const listCommissionRules = useCase({
  name: 'commission.rules',
  access: 'commission.read',
  input: inputOf(listCommissionRulesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const rules = await findRules(tx, input);
    const parameters = await storedParameters(tx);
    const names = await agencyNamesOn(tx, [...new Set(rules.map(({ agencyId }) => agencyId))], today);
    const manages = mayUse(actor.roles, 'commission.manage');
    return {
      items: rules.map(({ agencyId, ...rule }) => {
        const kind = feeKindOf(rule.scheme, rule.group);
        const ceiling = feeCeiling(parameters, kind, rule.from);
        const open = rule.to === null || rule.to >= today;
        return {
          ...rule,
          agency: { id: agencyId, name: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '' },
          ceiling: ceiling === undefined ? null : Number(ceiling.value),
          ceilingBasis: ceiling?.basis ?? '',
          ceilingIsAverage: kind === 'voluntary_bhxh',
          abilities: manages && agencyId === actor.agencyId && open ? ['end'] : [],
        };
      }),
      abilities: manages ? ['add'] : [],
    };
  },
});

/** A rule of the caller's organisation, within the ceilings of the law. */
export const addCommissionRule = useCase({
  name: 'commission.add-rule',
  access: 'commission.manage',
  input: inputOf(addCommissionRuleEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const by = actingAgency(actor);
    orRefuse(decideRule(await storedParameters(tx), input));
    const id = await addRule(tx, by, input);
    if (id === undefined) throw new Refusal('commission.rule_overlaps');
    audit({ subject: id, detail: input });
    return { id };
  },
});

/** The end of a rule. */
export const endCommissionRule = useCase({
  name: 'commission.end-rule',
  access: 'commission.manage',
  input: inputOf(endCommissionRuleEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const version = await endRule(tx, input.ruleId, input.version, actor.agencyId ?? '', input.to);
    if (version === undefined) throw new Refusal('commission.changed_meanwhile');
    audit({ subject: input.ruleId, detail: { to: input.to } });
    return { id: input.ruleId, version };
  },
});
