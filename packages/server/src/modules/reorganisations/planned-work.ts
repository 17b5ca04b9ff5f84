import {
  destinationOf,
  holdersAfter,
  WORK_KINDS,
  type Destination,
  type WorkKind,
  type WorkRule,
} from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import type { WorkInHand } from '../../platform/work-in-hand.ts';
import { usersInHand } from '../access/index.ts';
import { listsInHand } from '../exchange/index.ts';
import { targetsInHand } from '../indicators/index.ts';
import { inquiriesInHand } from '../inquiries/index.ts';
import { dutiesInHand } from '../obligations/index.ts';
import { findingsInHand } from '../reconciliation/index.ts';
import { reportsInHand } from '../reports/index.ts';
import type { LoadedSet } from './loaded-set.ts';
import { mayReceive } from './may-receive.ts';

/** What an ending agency has in hand of one kind and where it would go. */
export interface PlannedWork {
  readonly kind: WorkKind;
  readonly agency: string;
  readonly inHand: WorkInHand;
  readonly destination: Destination;
}

const NOBODY: Destination = { to: null, why: 'no-successor' };

type Count = (tx: Tx, agencyIds: readonly string[]) => Promise<WorkInHand[]>;

const COUNTS: Readonly<Record<WorkKind, Count>> = {
  users: usersInHand,
  duties: dutiesInHand,
  lists: listsInHand,
  findings: findingsInHand,
  targets: targetsInHand,
  reports: reportsInHand,
  inquiries: inquiriesInHand,
};

/**
 * Returns all work in the hands of agencies that end by the set, with its destination by the rules. A rule confirmed before the set
 * changed may name an agency that is no longer there: then the work has no destination. Changes nothing.
 */
export async function planWork(
  tx: Tx,
  set: LoadedSet,
  rules: readonly WorkRule[],
  effective: string,
): Promise<PlannedWork[]> {
  const codes = new Map(set.agencies.map(({ id, code }) => [id, code]));
  const ids = new Map(set.agencies.map(({ id, code }) => [code, id]));
  const closing = set.changes.filter(({ act }) => act === 'close').map(({ code }) => code);
  const holders = holdersAfter(set.successions);
  const receivers = mayReceive(set, effective);
  const asked = closing.flatMap((code) => ids.get(code) ?? []);
  const planned: PlannedWork[] = [];
  for (const kind of WORK_KINDS)
    for (const inHand of await COUNTS[kind](tx, asked)) {
      const agency = codes.get(inHand.agencyId) ?? '';
      const destination = destinationOf(kind, agency, holders.get(agency) ?? [], rules);
      const isThere = destination.to?.every((code) => receivers.has(code)) ?? true;
      planned.push({ kind, agency, inHand, destination: isThere ? destination : NOBODY });
    }
  return planned;
}
