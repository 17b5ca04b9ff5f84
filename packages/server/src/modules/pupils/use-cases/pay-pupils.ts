import { inputOf } from '@ansinh/contract/platform/endpoint';
import { payPupilsEndpoint, voidPaymentEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { decidePayment, pupilCardValidity, pupilContribution } from '@ansinh/domain/pupils';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { parameterOn } from '../../parameters/index.ts';
import { lockPupils, type StoredPupil } from '../db/pupils.repo.ts';
import { addPayments, voidPayments, type NewPayment } from '../db/pupil-writes.repo.ts';
import { ownGroupOf } from '../own-group.ts';
import { ownRoster } from '../own-roster.ts';
import { tariffOn } from '../pupil-tariff.ts';
import { settleRoster } from '../settle-roster.ts';

/** What pupils paid for a term. All or none: a list with one who cannot pay is corrected first. */
export const payPupils = useCase({
  name: 'pupils.pay',
  access: 'pupils.work',
  input: inputOf(payPupilsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { pupilIds, months, paidOn } = input;
    const roster = await ownRoster(tx, actor, input.rosterId);
    const pupils = await lockPupils(tx, [...new Set(pupilIds)]);
    if (pupils.some(({ rosterId }) => rosterId !== roster.id) || pupils.length < new Set(pupilIds).size)
      throw new Refusal('platform.not_found');
    for (const pupil of pupils) refuseUnlessPayable(pupil, paidOn, today);
    const { pupil: amount, state, province } = pupilContribution(await tariffOn(tx, paidOn), months);
    const waits = await waitsOn(tx, paidOn);
    const payments = pupils.map((pupil): NewPayment => {
      const until = pupil.paidUntil ?? pupil.insuredUntil ?? pupil.coverUntil;
      const { grade, enrolledOn } = pupil;
      const facts = { schoolYear: roster.schoolYear, grade, enrolledOn, paidOn, months, until, ...waits };
      const { from, to } = pupilCardValidity(facts);
      return {
        pupilId: pupil.id,
        paidOn,
        months,
        amount,
        stateAmount: state,
        provinceAmount: province,
        validFrom: from,
        validTo: to,
      };
    });
    await addPayments(tx, payments);
    await settleRoster(tx, roster.id, today);
    const whole = {
      pupils: pupils.length,
      amount: amount * pupils.length,
      stateSupport: state * pupils.length,
    };
    audit({ subject: `roster:${roster.id}`, detail: { ...whole, months, paidOn } });
    return whole;
  },
});

/** A payment taken back, while no card was asked for. */
export const voidPayment = useCase({
  name: 'pupils.void-payment',
  access: 'pupils.work',
  input: inputOf(voidPaymentEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const [pupil] = await lockPupils(tx, [input.pupilId]);
    if (!pupil || pupil.schoolId !== actor.agencyId) throw new Refusal('platform.not_found');
    if (pupil.version !== input.version) throw new Refusal('platform.stale');
    if (pupil.cardRequestId !== null) throw new Refusal('pupils.card_asked', { name: pupil.fullName });
    const taken = await voidPayments(tx, pupil.id, input.reason);
    if (taken === 0) throw new Refusal('pupils.nothing_paid', { name: pupil.fullName });
    await settleRoster(tx, pupil.rosterId, today);
    audit({ subject: `pupil:${pupil.id}`, detail: { reason: input.reason, amount: pupil.paid } });
    return { pupilId: pupil.id };
  },
});

function refuseUnlessPayable(pupil: StoredPupil, paidOn: string, today: string): void {
  const decision = decidePayment({
    state: pupil.state,
    group: pupil.insuredGroup,
    ownGroup: ownGroupOf(pupil.grade),
    until: pupil.insuredUntil,
    left: pupil.leftOn !== null,
    paidOn,
    today,
    paidUntil: pupil.paidUntil,
  });
  if (decision.ok) return;
  const { until, day } = decision.params as { until?: string; day?: string };
  throw new Refusal(decision.code, {
    ...decision.params,
    name: pupil.fullName,
    ...(until === undefined ? {} : { until: formatDate(until) }),
    ...(day === undefined ? {} : { day: formatDate(day) }),
  });
}

async function waitsOn(tx: Tx, day: string): Promise<{ gapDays: number; waitDays: number }> {
  const gap = await parameterOn(tx, 'bhyt_gap_days', day);
  const wait = await parameterOn(tx, 'bhyt_wait_days', day);
  return { gapDays: Number(gap.value), waitDays: Number(wait.value) };
}
