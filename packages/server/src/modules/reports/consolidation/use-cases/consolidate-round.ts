import { inputOf } from '@ansinh/contract/platform/endpoint';
import { consolidateRoundEndpoint } from '@ansinh/contract/reports/rounds.endpoints';
import { actingAgency } from '../../../../platform/acting-agency.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { useCase } from '../../../../platform/use-case.ts';
import { formsOfDuties, type StoredForm } from '../../db/forms.repo.ts';
import { insertParts } from '../../db/parts.repo.ts';
import { insertReport, reportInRound, type StoredReport } from '../../db/reports.repo.ts';
import { findRound } from '../../db/rounds.repo.ts';
import { dataDayOf, reportingPeriod } from '../../reporting-period.ts';
import { fillIn } from '../../sources/fill-in.ts';
import { addressees } from '../addressees.ts';
import { agencyKind, owedFor, receivesRound } from '../db/round-parties.repo.ts';
import { sentHeads } from '../db/sent-reports.repo.ts';
import { gatheredBeside } from '../gathered-beside.ts';
import { refreshCollected } from '../refresh-collected.ts';

/** The recipient of a round's reports begins the report that consolidates them; once begun it is answered as it is. */
export const consolidateRound = useCase({
  name: 'reports.consolidate',
  access: 'reports.work',
  input: inputOf(consolidateRoundEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input: { roundId }, audit }) => {
    const by = actingAgency(actor);
    const round = await findRound(tx, roundId);
    if (!round) throw new Refusal('platform.not_found');
    if (!(await receivesRound(tx, roundId, by.agencyId))) throw new Refusal('reports.not_consolidator');
    const begun = await reportInRound(tx, roundId, by.agencyId, 'consolidated');
    if (begun) return moved(begun);
    const stored = await consolidatedForm(tx, round.dutyId, by.agencyId);
    if (!stored) throw new Refusal('reports.no_form');
    if ((await sentHeads(tx, roundId)).length === 0)
      throw new Refusal('reports.nothing_to_consolidate', { period: round.periodLabel });
    const { form, regulationId, fulfilsDutyId } = stored;
    const owed = fulfilsDutyId && (await owedFor(tx, fulfilsDutyId, round.periodKey, by.agencyId));
    const recipients = owed ? owed.recipientIds : await addressees(tx, form, today);
    const period = reportingPeriod(round.periodKey, round.dueOn, today);
    await insertReport(tx, by.tenantId, {
      kind: 'consolidated',
      regulationId,
      formCode: form.code,
      roundId,
      occurrenceId: owed ? owed.id : null,
      agencyId: by.agencyId,
      recipientIds: recipients.filter((id) => id !== by.agencyId),
      ...dataDayOf(period, round.dataAsOf, today),
      draftedBy: by.id,
    });
    const report = await reportInRound(tx, roundId, by.agencyId, 'consolidated');
    if (!report) throw new Error('the report that was just begun is not there');
    const filled = await fillIn(tx, form, report, today);
    const gathered = await gatheredBeside(tx, form, report, today);
    await insertParts(tx, by.tenantId, report.id, [...filled, ...gathered]);
    await refreshCollected(tx, report, form, today);
    audit({ subject: `report:${report.id}`, detail: { form: form.code, period: round.periodLabel } });
    return moved(report);
  },
});

/** The form for the agency's own kind goes before the one for all. */
async function consolidatedForm(tx: Tx, dutyId: string, agencyId: string): Promise<StoredForm | undefined> {
  const forms = (await formsOfDuties(tx, [dutyId])).filter(({ form }) => form.kind === 'consolidated');
  const kind = await agencyKind(tx, agencyId);
  return forms.find(({ form }) => form.for.includes(kind)) ?? forms.find(({ form }) => form.for.length === 0);
}

function moved({ id, state, version, revision }: StoredReport) {
  return { id, state, version, revision };
}
