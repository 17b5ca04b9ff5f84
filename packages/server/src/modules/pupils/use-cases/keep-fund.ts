import { inputOf } from '@ansinh/contract/platform/endpoint';
import { fundEntryEndpoint, reviewSchoolEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { decideFundEntry, meetsCriterion } from '@ansinh/domain/pupils';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { classesOf } from '../db/classes.repo.ts';
import { addFundEntry, addReview, fundEntriesOf } from '../db/fund.repo.ts';
import { findRoster, schoolSide } from '../db/rosters.repo.ts';
import { healthFund, pupilCounts } from '../pupil-counts.ts';
import { tariffOn } from '../pupil-tariff.ts';

/** The school's primary health care fund: allotted and settled by Social Insurance, used by the school. @law KT25 Đ10.4 */
export const keepFundEntry = useCase({
  name: 'pupils.fund-entry',
  access: 'pupils.work',
  input: inputOf(fundEntryEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { rosterId, kind, on, amount, note } = input;
    const roster = await findRoster(tx, rosterId);
    if (!roster || actor.agencyId === null) throw new Refusal('platform.not_found');
    const { insures } = await schoolSide(tx);
    if (!(kind === 'use' ? roster.schoolId === actor.agencyId : insures))
      throw new Refusal('pupils.fund_not_yours');
    if (amount === 0 && kind !== 'settle') throw new Refusal('pupils.amount_needed');
    if (on > today) throw new Refusal('pupils.paid_in_future', { day: on });
    const entries = await fundEntriesOf(tx, [rosterId]);
    orRefuse(decideFundEntry(entries, { kind, amount }));
    await addFundEntry(tx, { rosterId, kind, on, amount, note, agencyId: actor.agencyId });
    audit({ subject: `roster:${rosterId}`, detail: { kind, on, amount } });
    const tariff = await tariffOn(tx, today);
    const { insured } = pupilCounts(await classesOf(tx, [rosterId]), tariff);
    return healthFund([...entries, { kind, amount }], insured, tariff);
  },
});

/** The yearly review of a school's result, with whether the emulation criterion is met. @law KT25 Đ10.3; KT210 III.3 */
export const reviewSchool = useCase({
  name: 'pupils.review',
  access: 'pupils.work',
  input: inputOf(reviewSchoolEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { rosterId, proposal, note } = input;
    if (!(await findRoster(tx, rosterId))) throw new Refusal('platform.not_found');
    if (!(await schoolSide(tx)).supervises || actor.agencyId === null)
      throw new Refusal('pupils.review_not_yours');
    const { pupils, insured } = pupilCounts(await classesOf(tx, [rosterId]), await tariffOn(tx, today));
    if (pupils === 0) throw new Refusal('pupils.nothing_to_review');
    const met = meetsCriterion({ pupils, insured });
    await addReview(tx, {
      rosterId,
      on: today,
      agencyId: actor.agencyId,
      pupils,
      insured,
      met,
      proposal,
      note,
    });
    audit({ subject: `roster:${rosterId}`, detail: { pupils, insured, met, proposal } });
    return { met };
  },
});
