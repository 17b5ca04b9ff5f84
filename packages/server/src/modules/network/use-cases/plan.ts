import { networkPlanEndpoint } from '@ansinh/contract/network/plan.endpoints';
import type { PlannedVillage } from '@ansinh/contract/network/plan.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { clausesOf } from '../../regulations/index.ts';
import { leadsNetwork, organisationRows, servedVillages } from '../db/network-facts.repo.ts';
import { planRows } from '../db/plan.repo.ts';
import { planAnswer } from '../plan-answer.ts';

const BASES = {
  'binhdinh-3ben-2024': ['d6.3.g8', 'd6.2.g1', 'd8.2.g3'],
  'kontum-210-2023': ['r3.3.a.g2.p5'],
} as const;

/** Villages with who looks after them, and the plan to bring the network to each. @law BD Đ6.3 g8; KT210 III.3 BHXH+5 */
export const networkPlan = useCase({
  name: 'network.plan',
  access: 'network.read',
  input: inputOf(networkPlanEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { on: asked, commune, only } }) => {
    const on = asked ?? today;
    const leads = await leadsNetwork(tx);
    const lines = await planRows(tx, on, { commune });
    const all = await servedVillages(tx, on);
    const villages = all
      .filter((one) => commune === undefined || one.commune.key === commune)
      .map(({ key, name, commune: at, collectors, collaborators }): PlannedVillage => {
        const own = lines
          .filter(({ village }) => village.key === key)
          .map((line) => planAnswer(line, collectors + collaborators, on, actor, leads));
        const last = own
          .filter(({ standing }) => standing !== 'proposed' && standing !== 'declined')
          .toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1))
          .at(0);
        const planned = last === undefined ? null : { people: last.people, dueOn: last.dueOn };
        return {
          village: { key, name },
          commune: at,
          collectors,
          collaborators,
          planned: planned?.people ?? null,
          dueOn: planned?.dueOn ?? null,
          lines: own,
        };
      });
    const has = (village: PlannedVillage, ...standings: string[]): boolean =>
      village.lines.some(({ standing }) => standings.includes(standing));
    const isServed = (one: PlannedVillage): boolean => one.collectors + one.collaborators > 0;
    const wanted = {
      all: () => true,
      without: (one: PlannedVillage) => !isServed(one),
      planned: (one: PlannedVillage) => one.lines.length > 0,
      late: (one: PlannedVillage) => has(one, 'late'),
    }[only];
    return {
      on,
      items: villages.filter(wanted),
      totals: {
        villages: villages.length,
        served: villages.filter(isServed).length,
        planned: villages.filter(({ planned }) => planned !== null).length,
        reached: villages.filter((one) => has(one, 'reached')).length,
        late: villages.filter((one) => has(one, 'late')).length,
        proposed: villages.filter((one) => has(one, 'proposed')).length,
      },
      communes: [...new Map(all.map((one) => [one.commune.key, one.commune])).values()],
      organisations: (await organisationRows(tx, on)).map(({ id, name }) => ({ id, name })),
      bases: await clausesOf(tx, BASES),
      abilities: mayUse(actor.roles, 'network.manage') ? (['propose'] as const) : [],
    };
  },
});
