import { decideFindingStep, type FindingOutcome, type FindingState } from '@ansinh/domain/reconciliation';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addEvents, moveFinding } from './db/finding-writes.repo.ts';
import { findFinding, lockFinding } from './db/findings.repo.ts';

/** A step a person takes on one finding. */
interface TakenStep {
  readonly findingId: string;
  /** Absent: the step changes nothing that another could have changed meanwhile. */
  readonly version?: number;
  readonly step: 'start' | 'notify' | 'settle' | 'reopen' | 'note';
  readonly outcome?: FindingOutcome;
  readonly note?: string;
  /** More for the time line. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

const EVENTS = {
  start: 'started',
  notify: 'notified',
  settle: 'settled',
  reopen: 'reopened',
  note: 'note',
} as const;

/** Takes a step on a finding the actor may work on, and keeps it on the time line. Returns where it stands now. */
export async function stepFinding(
  { tx, actor, now, audit }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'audit'>,
  taken: TakenStep,
): Promise<{ state: FindingState; version: number }> {
  const { findingId, version, step, outcome = null, note = null, detail = {} } = taken;
  await lockFinding(tx, findingId);
  const finding = await findFinding(tx, findingId);
  if (!finding) throw new Refusal('platform.not_found');
  audit({ subject: `finding:${findingId}`, detail: { step, outcome } });
  if (!finding.workable) throw new Refusal('platform.forbidden');
  if (version !== undefined && finding.version !== version)
    throw new Refusal('platform.stale', { version: finding.version });
  const state = orRefuse(decideFindingStep(finding.state, step));
  await addEvents(tx, actor.tenantId, [findingId], {
    kind: EVENTS[step],
    actor: actor.id,
    userId: actor.kind === 'person' ? actor.id : null,
    agencyId: actor.agencyId,
    at: now,
    note,
    detail: {
      ...detail,
      ...(outcome ? { outcome } : {}),
      ...(step === 'reopen' ? { outcome: finding.outcome } : {}),
    },
  });
  if (step === 'note') return { state, version: finding.version };
  return {
    state,
    version: await moveFinding(tx, findingId, { state, outcome, note, by: actor.id, at: now }),
  };
}
