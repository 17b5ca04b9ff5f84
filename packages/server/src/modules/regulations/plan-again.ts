import type { UseCaseContext } from '../../platform/use-case.ts';
import type { RegulationRow } from './regulation-row.ts';

/** Asks for the calendar of a regulation in work to be laid out anew once this transaction is kept. Drafts have none. */
export async function planAgain(
  { enqueue, actor }: Pick<UseCaseContext<unknown>, 'enqueue' | 'actor'>,
  regulation: Pick<RegulationRow, 'id' | 'state'>,
): Promise<void> {
  if (regulation.state !== 'confirmed') return;
  await enqueue(
    'obligations.plan',
    { tenantId: actor.tenantId, regulationId: regulation.id },
    { key: `obligations.plan:${regulation.id}` },
  );
}
