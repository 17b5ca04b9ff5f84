import { inputOf } from '@ansinh/contract/platform/endpoint';
import { acceptReportEndpoint, returnReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { decideBySubmission, reopenByRecord } from '../../obligations/index.ts';
import { addRemarks } from '../db/remarks.repo.ts';
import { changeReport } from '../db/reports.repo.ts';
import { partTitles } from '../part-titles.ts';
import { reportOnStep } from '../report-in-hand.ts';
import { tellStep } from '../tell-report.ts';

/** The recipient accepts a report, and with it the work. */
export const acceptReport = useCase({
  name: 'reports.accept',
  access: 'reports.work',
  input: inputOf(acceptReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, audit } = context;
    const { report, stored, next, work } = await reportOnStep(context, 'accept');
    const version = await changeReport(tx, report.id, {
      state: next,
      reason: '',
      acceptedBy: actor.id,
      acceptedAt: now,
    });
    // Work that was handed over tells its agency itself; a report without such work has nobody else to say it.
    if (work) await decideBySubmission(context, work.occurrenceId, 'accept', null);
    else await tellStep(context, [report.agencyId], { report, stored }, 'accept', version);
    audit({ subject: `report:${report.id}`, detail: { revision: report.revision } });
    return { id: report.id, state: next, version, revision: report.revision };
  },
});

/** The recipient returns a report with what is wrong on the very figures and sections; the work goes back with it. */
export const returnReport = useCase({
  name: 'reports.return',
  access: 'reports.work',
  input: inputOf(returnReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { remarks } = input;
    const reason =
      input.reason === '' && remarks.length > 0 ? `Xem ${remarks.length} nhận xét` : input.reason;
    const { report, stored, next, work } = await reportOnStep(context, 'return', reason);
    const titles = partTitles(stored.form);
    const stranger = remarks.find(({ key }) => !titles.has(key));
    if (stranger) throw new Refusal('reports.remark_on_unknown', { part: stranger.key });
    const agencyId = actor.agencyId ?? '';
    if (remarks.length > 0 && !report.recipientIds.includes(agencyId))
      throw new Refusal('platform.forbidden');
    const { revision } = report;
    const by = { tenantId: actor.tenantId, actor: actor.id, agencyId };
    if (remarks.length > 0) await addRemarks(tx, by, { reportId: report.id, revision }, remarks);
    const version = await changeReport(tx, report.id, {
      state: next,
      reason,
      acceptedBy: null,
      acceptedAt: null,
    });
    if (!work) await tellStep(context, [report.agencyId], { report, stored }, 'return', version, reason);
    else if (!(await decideBySubmission(context, work.occurrenceId, 'return', reason)))
      await reopenByRecord(context, work.occurrenceId, reason);
    audit({ subject: `report:${report.id}`, detail: { reason, remarks: remarks.length, revision } });
    return { id: report.id, state: next, version, revision };
  },
});
