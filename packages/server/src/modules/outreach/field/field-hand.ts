import { Refusal } from '../../../platform/refusal.ts';
import type { UseCaseContext } from '../../../platform/use-case.ts';
import { findOwnMember, listOwnUnits, type NamedUnit, type OwnMember } from '../db/member.repo.ts';

/** Who asks from the field, and whose work is his: his own and that of those under him. */
export interface FieldHand {
  readonly me: OwnMember;
  readonly units: readonly NamedUnit[];
  readonly keys: readonly string[];
}

/** Returns who of the network asks; refuses anybody else. */
export async function fieldHand({
  tx,
  actor,
}: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>): Promise<FieldHand> {
  const me = actor.kind === 'person' ? await findOwnMember(tx, actor.id) : undefined;
  if (!me) throw new Refusal('outreach.not_in_network');
  const units = await listOwnUnits(tx);
  return { me, units, keys: units.map(({ key }) => key) };
}
