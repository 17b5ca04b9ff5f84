import {
  approvePayRunEndpoint,
  checkPayRunEndpoint,
  confirmPayRunEndpoint,
  payPayRunEndpoint,
  reopenPayRunEndpoint,
} from '@ansinh/contract/commission/commission.endpoints';
import { FEE_KIND_NAMES } from '@ansinh/contract/commission/commission.words';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  decidePayRunStep,
  type PayRunFacts,
  type PayRunState,
  type PayRunStep,
} from '@ansinh/domain/commission';
import { formatNumber } from '@ansinh/vietnamese/number-format';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { isInsurance } from '../../collection/index.ts';
import { findRun, moveRun, type RunNote, type StoredRun } from '../db/runs.repo.ts';
import { factsOfRun } from '../db/statements.repo.ts';
import { feeChecks } from '../fee-checks.ts';

type Context = Pick<UseCaseContext<{ runId: string; version: number }>, 'tx' | 'actor' | 'input' | 'audit'>;
interface Moved {
  id: string;
  state: PayRunState;
  version: number;
}

/** The organisation has looked through a run. */
export const checkPayRun = useCase({
  name: 'commission.check',
  access: 'commission.manage',
  input: inputOf(checkPayRunEndpoint),
  audit: 'write',
  run: (context) => ownStep(context, 'check', { kind: 'checked', by: context.actor.id, at: context.now }),
});

/** A checked run is reckoned again. */
export const reopenPayRun = useCase({
  name: 'commission.reopen',
  access: 'commission.manage',
  input: inputOf(reopenPayRunEndpoint),
  audit: 'write',
  run: (context) => ownStep(context, 'reopen', { kind: 'reopened' }),
});

/** The organisation's decision to pay. */
export const approvePayRun = useCase({
  name: 'commission.approve',
  access: 'commission.manage',
  input: inputOf(approvePayRunEndpoint),
  audit: 'write',
  run: (context) => ownStep(context, 'approve', { kind: 'approved', by: context.actor.id, at: context.now }),
});

/** A run that was paid. */
export const payPayRun = useCase({
  name: 'commission.pay',
  access: 'commission.manage',
  input: inputOf(payPayRunEndpoint),
  audit: 'write',
  run: (context) => {
    const { paidOn, bankReference } = context.input;
    if (paidOn > context.today) throw new Refusal('commission.paid_in_future', { day: formatDate(paidOn) });
    return ownStep(context, 'pay', { kind: 'paid', on: paidOn, reference: bankReference });
  },
});

/** Social Insurance confirms the work of a month. @law TT 116/2025/TT-BTC */
export const confirmPayRun = useCase({
  name: 'commission.confirm',
  access: 'commission.manage',
  input: inputOf(confirmPayRunEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today } = context;
    const run = await findRun(tx, input.runId);
    if (!run) throw new Refusal('platform.not_found');
    if (!(await isInsurance(tx))) throw new Refusal('commission.not_insurance');
    if (run.state !== 'checked' || run.confirmedOn !== null) throw new Refusal('commission.not_checked');
    return move(context, run, 'checked', { kind: 'confirmed', by: actor.id, on: today });
  },
});

async function ownStep(context: Context, step: PayRunStep, note: RunNote): Promise<Moved> {
  const { tx, actor, input } = context;
  const run = await findRun(tx, input.runId);
  if (run?.agencyId !== actor.agencyId) throw new Refusal('platform.not_found');
  return move(context, run, orRefuse(decidePayRunStep(run.state, step, await factsFor(context, run))), note);
}

async function factsFor({ tx }: Context, run: StoredRun): Promise<PayRunFacts> {
  const { withoutRule, voidedSince } = await factsOfRun(tx, run.id);
  const above = (await feeChecks(tx, run)).find(({ kept }) => !kept);
  const aboveCeiling =
    above === undefined
      ? null
      : {
          kind: FEE_KIND_NAMES[above.kind].vi,
          average: `${formatNumber((above.average ?? 0) * 100)} %`,
          ceiling: `${formatNumber((above.ceiling ?? 0) * 100)} %`,
        };
  return { confirmed: run.confirmedOn !== null, withoutRule, voidedSince, aboveCeiling };
}

async function move(
  { tx, input, audit }: Context,
  run: StoredRun,
  state: PayRunState,
  note: RunNote,
): Promise<Moved> {
  const version = await moveRun(tx, run.id, input.version, state, note);
  if (version === undefined) throw new Refusal('commission.changed_meanwhile');
  audit({ subject: run.id, detail: { month: run.month, from: run.state, to: state } });
  return { id: run.id, state, version };
}
