import { inputOf } from '@ansinh/contract/platform/endpoint';
import { refreshReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { refreshCollected } from '../consolidation/refresh-collected.ts';
import { refillParts } from '../db/parts.repo.ts';
import { changeDataAsOf } from '../db/reports.repo.ts';
import { reportOnStep } from '../report-in-hand.ts';
import { dataDayOf, reportingPeriod } from '../reporting-period.ts';
import { fillIn } from '../sources/fill-in.ts';

/** Reads the figures again from where they come from; what a person stated stays. */
export const refreshReport = useCase({
  name: 'reports.refresh',
  access: 'reports.work',
  input: inputOf(refreshReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, today, input, audit } = context;
    const { report, stored } = await reportOnStep({ ...context, input: { ...input, reason: '' } }, 'save');
    const period = reportingPeriod(report.periodKey, report.dueOn, today);
    const { dataAsOf, estimated } = dataDayOf(period, report.roundDataAsOf, today);
    const parts = await fillIn(tx, stored.form, { ...report, dataAsOf }, today);
    const changed = await refillParts(tx, actor.tenantId, report.id, parts);
    changed.push(...(await refreshCollected(tx, report, stored.form, today)));
    const version = await changeDataAsOf(tx, report.id, dataAsOf, estimated);
    audit({ subject: `report:${report.id}`, detail: { changed: changed.length } });
    return { changed, version };
  },
});
