import { mayChange, mayChangeDuty } from '@ansinh/domain/regulations';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { personNames } from '../access/index.ts';
import { findDuties, lockDuties } from './db/duties.repo.ts';
import type { DutyRow } from './db/duty-row.ts';
import { findRegulation, lockRegulation } from './db/regulations.repo.ts';
import type { RegulationRow } from './regulation-row.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor'>;

/** Returns a regulation the actor sees; refuses any other. */
export async function getRegulation(tx: Tx, id: string): Promise<RegulationRow> {
  const row = await findRegulation(tx, id);
  if (row === undefined) throw new Refusal('platform.not_found');
  return row;
}

/** Locks a regulation for a change; refuses what is not seen, not the actor's to change, or changed meanwhile. */
export async function openRegulation(
  { tx, actor }: Context,
  id: string,
  version?: number,
): Promise<RegulationRow> {
  await getRegulation(tx, id);
  const locked = await lockRegulation(tx, id);
  if (locked === undefined || !mayChange(actor, locked)) throw new Refusal('platform.forbidden');
  if (version !== undefined && locked.version !== version)
    throw new Refusal('platform.stale', { version: locked.version });
  return locked;
}

/** Duties of one regulation, locked for a change. */
export interface OpenDuties {
  readonly regulation: RegulationRow;
  readonly duties: readonly DutyRow[];
}

/** Locks duties of one regulation for a change; refuses what is not seen or not the actor's to change. */
export async function openDuties({ tx, actor }: Context, ids: readonly string[]): Promise<OpenDuties> {
  const seen = await findDuties(tx, ids);
  const [first] = seen;
  if (first === undefined || seen.length < new Set(ids).size) throw new Refusal('platform.not_found');
  const regulation = await getRegulation(tx, first.regulationId);
  const locked = await lockDuties(tx, ids);
  const duties = await findDuties(tx, ids);
  const allowed = duties.every((duty) => locked.has(duty.id) && mayChangeDuty(actor, regulation, duty.state));
  if (!allowed) throw new Refusal('platform.forbidden');
  return { regulation, duties };
}

/** Locks one duty for a change of the version the person saw; a later one is refused with who made it and when. */
export async function openDuty(
  context: Context,
  id: string,
  version: number,
): Promise<{ readonly regulation: RegulationRow; readonly duty: DutyRow }> {
  const { regulation, duties } = await openDuties(context, [id]);
  const [duty] = duties;
  if (duty === undefined) throw new Refusal('platform.not_found');
  if (duty.state === 'replaced') throw new Refusal('regulations.duty_replaced', { code: duty.code });
  if (duty.version !== version) throw await staleDuty(context.tx, duty);
  return { regulation, duty };
}

async function staleDuty(tx: Tx, duty: DutyRow): Promise<Refusal> {
  const changedByName = (await personNames(tx, [duty.changedBy])).get(duty.changedBy) ?? null;
  const { version, changedBy, changedAt } = duty;
  return new Refusal('platform.stale', { version, changedBy, changedByName, changedAt });
}
