import type { Actor } from '@ansinh/domain/kernel';
import { run, type Services } from '../../platform/use-case.ts';
import { decidePlan, savePlanLine } from './use-cases/change-plan.ts';

/** Proposes people for a village, and lets somebody give it to an organisation where there is an answer: for loading a past. */
export async function planVillage(
  services: Services,
  actor: Actor,
  line: object,
  answer: { readonly by: Actor; readonly agencyId: string } | null,
): Promise<void> {
  const { id, version } = await run(services, savePlanLine, actor, line);
  if (answer !== null)
    await run(services, decidePlan, answer.by, { id, version, answer: 'agree', agencyId: answer.agencyId });
}
