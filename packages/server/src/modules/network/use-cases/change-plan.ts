import { decidePlanLineEndpoint, savePlanLineEndpoint } from '@ansinh/contract/network/plan.endpoints';
import type { PlanLine } from '@ansinh/contract/network/plan.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Actor } from '@ansinh/domain/kernel';
import { decidePlanLine } from '@ansinh/domain/network';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { villagesOf } from '../db/areas.repo.ts';
import { leadsNetwork, servedVillages } from '../db/network-facts.repo.ts';
import { answerPlanLine, insertPlanLine, planRows, updatePlanLine } from '../db/plan.repo.ts';
import { planAnswer } from '../plan-answer.ts';

/** Proposes how many people a village is to have and whom: the board of a ward, an organisation or the Social Insurance. @law BD Đ6.2 g1, Đ8.2 g3 */
export const savePlanLine = useCase({
  name: 'network.save-plan-line',
  access: 'network.manage',
  input: inputOf(savePlanLineEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, today, audit }) => {
    const [village] = await villagesOf(tx, [input.village]);
    if (village === undefined) throw new Refusal('network.village_unknown');
    const seen = await servedVillages(tx, today, village.commune);
    if (!seen.some(({ key }) => key === village.key) || actor.agencyId === null)
      throw new Refusal('platform.forbidden');
    const line = { ...input, commune: village.commune };
    const { id: kept, version } = input;
    if (kept !== undefined && !(await updatePlanLine(tx, { id: kept, version }, line)))
      throw new Refusal('platform.stale', { version });
    const by = { tenantId: actor.tenantId, agencyId: actor.agencyId, id: actor.id, at: now };
    const id = kept ?? (await insertPlanLine(tx, by, line));
    audit({ subject: `network-plan:${id}`, detail: { village: village.name, people: input.people } });
    return lineAnswer(tx, actor, id, today);
  },
});

/** Takes a proposal on, or declines it. */
export const decidePlan = useCase({
  name: 'network.decide-plan-line',
  access: 'network.manage',
  input: inputOf(decidePlanLineEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, version, answer, agencyId, reason }, now, today, audit }) => {
    const [line] = await planRows(tx, today, { id });
    if (line === undefined) throw new Refusal('platform.not_found');
    const organisation = agencyId ?? line.agency?.id ?? null;
    orRefuse(
      decidePlanLine({
        state: line.state,
        answer,
        agencyId: organisation,
        reason,
        leads: await leadsNetwork(tx),
        actorAgencyId: actor.agencyId,
      }),
    );
    const state = answer === 'agree' ? 'agreed' : 'declined';
    const answered = { id, version, state, agencyId: organisation, reason, by: actor.id, at: now } as const;
    if (!(await answerPlanLine(tx, { ...answered, villageName: line.village.name })))
      throw new Refusal('platform.stale', { version: line.version });
    audit({ subject: `network-plan:${id}`, detail: { answer, agencyId: organisation, reason } });
    return lineAnswer(tx, actor, id, today);
  },
});

async function lineAnswer(tx: Tx, actor: Actor, id: string, day: string): Promise<PlanLine> {
  const [line] = await planRows(tx, day, { id });
  if (line === undefined) throw new Error('a plan line just stored is not seen by who stored it');
  const village = (await servedVillages(tx, day, line.commune.key)).find(
    ({ key }) => key === line.village.key,
  );
  const people = (village?.collectors ?? 0) + (village?.collaborators ?? 0);
  return planAnswer(line, people, day, actor, await leadsNetwork(tx));
}
