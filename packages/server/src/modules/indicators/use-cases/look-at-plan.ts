import {
  checkPlanEndpoint,
  listPlansEndpoint,
  ownTargetsEndpoint,
  planEndpoint,
  targetsEndpoint,
} from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { acknowledgementsOf } from '../db/acknowledgements.repo.ts';
import { unitsOfAgency } from '../db/assigning.repo.ts';
import { paceCurves } from '../db/pace-curves.repo.ts';
import { partKindOf, planLines, plansById } from '../db/plan-lines.repo.ts';
import { targetsInForce } from '../db/target-cells.repo.ts';
import { ownTargets } from '../own-targets.ts';
import { planAnswer } from '../plan-answer.ts';
import { planFacts } from '../plan-facts.ts';
import { lookAtPlan } from '../plan-rows.ts';

/** Plans the caller may see, with the courses a year may take. */
export const listPlans = useCase({
  name: 'indicators.plans',
  access: 'indicators.read',
  input: inputOf(listPlansEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => ({
    items: await planLines(tx, input),
    curves: await paceCurves(tx),
    abilities: mayUse(actor.roles, 'targets.manage') ? ['save', 'propose', 'import', 'adopt'] : [],
  }),
});

/** One plan. */
export const showPlan = useCase({
  name: 'indicators.plan',
  access: 'indicators.read',
  input: inputOf(planEndpoint),
  audit: 'read',
  run: ({ tx, actor, input }) => planAnswer(tx, actor, input.id),
});

/** The check of figures that are being written. */
export const checkPlanFigures = useCase({
  name: 'indicators.check',
  access: 'indicators.read',
  input: inputOf(checkPlanEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const { whole, cells, ...scope } = input;
    const facts = await planFacts(
      tx,
      scope,
      cells.map(({ unitKey }) => unitKey),
    );
    const own = whole === null ? [] : [{ unitKey: scope.parent, value: whole }];
    const { indicative: _, ...looked } = lookAtPlan(facts, [...own, ...cells]);
    return looked;
  },
});

/** Targets in force of a unit and of its parts. */
export const listTargets = useCase({
  name: 'indicators.targets',
  access: 'indicators.read',
  input: inputOf(targetsEndpoint),
  audit: 'read',
  run: async ({ tx, input: { unit, indicator, year } }) => {
    const partKind = await partKindOf(tx, unit, indicator, year);
    const facts = await planFacts(tx, { parent: unit, partKind, indicator, year });
    const keys = [unit, ...facts.parts.map(({ key }) => key)];
    const cells = await targetsInForce(tx, keys, [indicator], year);
    const planIds = [...new Set(cells.map(({ planId }) => planId))];
    const looked = lookAtPlan(facts, cells, await acknowledgementsOf(tx, planIds));
    const { key, name, kind } = facts.parent;
    return { unit: { key, name, kind }, ...looked, plans: await plansById(tx, planIds) };
  },
});

/** Targets of the units the caller answers for. */
export const listOwnTargets = useCase({
  name: 'indicators.own-targets',
  access: 'indicators.read',
  input: inputOf(ownTargetsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { year } }) => {
    const units = actor.agencyId === null ? [] : await unitsOfAgency(tx, actor.agencyId);
    return { items: await ownTargets(tx, units, year, mayUse(actor.roles, 'targets.manage')) };
  },
});
