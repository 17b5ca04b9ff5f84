import { paceCurvesEndpoint, savePaceCurveEndpoint } from '@ansinh/contract/indicators/pace-curves.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepCurve, keptCurves } from '../db/pace-curves.repo.ts';

/** The courses of a year that plans may follow. */
export const listPaceCurves = useCase({
  name: 'indicators.pace-curves',
  access: 'indicators.read',
  input: inputOf(paceCurvesEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => ({
    items: await keptCurves(tx),
    abilities: actor.roles.includes('province-admin') ? ['save'] : [],
  }),
});

/** Adds or corrects a course. What is issued does not move: a plan copies the weights it was issued with. */
export const savePaceCurve = useCase({
  name: 'indicators.save-pace-curve',
  access: 'targets.manage',
  input: inputOf(savePaceCurveEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { version, ...curve }, audit }) => {
    if (actor.kind !== 'system' && !actor.roles.includes('province-admin'))
      throw new Refusal('indicators.curve_not_yours');
    const one = async () => (await keptCurves(tx)).find(({ code }) => code === curve.code);
    const before = await one();
    if (!(await keepCurve(tx, actor.tenantId, curve, version))) {
      if (version === 0 && before !== undefined)
        throw new Refusal('indicators.curve_exists', { name: before.name });
      throw new Refusal('platform.stale', { version: before?.version ?? 0 });
    }
    audit({
      subject: `pace-curve:${curve.code}`,
      detail: { name: curve.name, weights: curve.weights, before: before?.weights },
    });
    const kept = await one();
    if (kept === undefined) throw new Refusal('platform.not_found');
    return kept;
  },
});
