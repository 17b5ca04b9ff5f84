import { inputOf } from '@ansinh/contract/platform/endpoint';
import { openReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { formsOfDuties } from '../db/forms.repo.ts';
import { askedWork } from '../db/occurrence-of.repo.ts';
import { insertParts } from '../db/parts.repo.ts';
import { insertReport, reportInRound, type StoredReport } from '../db/reports.repo.ts';
import { formFor } from '../form-for.ts';
import { dataDayOf, reportingPeriod } from '../reporting-period.ts';
import { closedBecause } from '../round-closed.ts';
import { fillIn } from '../sources/fill-in.ts';

/** Begins the report that work asks for, filled in from what is known; answers the one there is. @law KT25 Đ24.1 */
export const openReport = useCase({
  name: 'reports.open',
  access: 'reports.work',
  input: inputOf(openReportEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit, nothingChanged }) => {
    const work = await askedWork(tx, input.occurrenceId);
    if (!work) throw new Refusal('platform.not_found');
    if (work.agencyId !== actor.agencyId) throw new Refusal('platform.forbidden');
    const begun = await reportInRound(tx, work.roundId, work.agencyId, 'unit');
    if (begun) {
      nothingChanged();
      return movedOf(begun);
    }
    const stored = formFor(await formsOfDuties(tx, [work.dutyId]), work.agencyKind);
    if (!stored) throw new Refusal('reports.no_form');
    const why = await closedBecause(tx, work, false);
    if (why !== null) throw new Refusal('reports.round_closed', { period: work.periodLabel, why });
    const period = reportingPeriod(work.periodKey, work.dueOn, today);
    const days = dataDayOf(period, work.dataAsOf, today);
    const id = await insertReport(tx, actor.tenantId, {
      kind: 'unit',
      regulationId: work.regulationId,
      formCode: stored.form.code,
      roundId: work.roundId,
      occurrenceId: work.occurrenceId,
      agencyId: work.agencyId,
      recipientIds: work.recipientIds,
      ...days,
      draftedBy: actor.id,
    });
    // Somebody of the agency began it in the same moment.
    if (id === undefined) {
      const other = await reportInRound(tx, work.roundId, work.agencyId, 'unit');
      if (!other) throw new Refusal('platform.not_found');
      return movedOf(other);
    }
    const parts = await fillIn(tx, stored.form, { ...work, kind: 'unit', dataAsOf: days.dataAsOf }, today);
    await insertParts(tx, actor.tenantId, id, parts);
    audit({ subject: `report:${id}`, detail: { form: stored.form.code, period: work.periodKey } });
    return { id, state: 'draft' as const, version: 1, revision: 0 };
  },
});

function movedOf({
  id,
  state,
  version,
  revision,
}: StoredReport): Pick<StoredReport, 'id' | 'state' | 'version' | 'revision'> {
  return { id, state, version, revision };
}
