import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { presentHoldersOn } from '../directory/index.ts';
import type { StoredForm } from './db/forms.repo.ts';
import { renewIssues } from './db/issues.repo.ts';
import type { StoredReport } from './db/reports.repo.ts';
import { tellOfReports } from './tell-report.ts';

/** A report that is being sent. */
interface SentNow {
  readonly report: StoredReport;
  readonly stored: StoredForm;
  readonly revision: number;
}

/**
 * Takes the difficulties of a report that is sent on their way to whom its regulation names, by date to who holds that work now. Those of the
 * revision before that nobody answered yet are replaced; what was answered or forwarded stays. Who has to answer is told.
 * @law KT25 Đ25.2, KT210 IV.3, HP Đ21.2, BD Đ11.2
 */
export async function routeIssues(
  context: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'services' | 'enqueue'>,
  { report, stored, revision }: SentNow,
  parts: readonly ReportPart[],
): Promise<void> {
  const { tx, actor, today } = context;
  const items = parts.flatMap(({ issues }) => issues);
  const routedTo: string[] = [];
  for (const id of items.length === 0 ? [] : stored.issueAgencyIds)
    for (const { agencyId, primary } of await presentHoldersOn(tx, id, today))
      if (primary && !routedTo.includes(agencyId)) routedTo.push(agencyId);
  // One of several that is named does not answer itself; who alone is named may still forward it.
  if (routedTo.length > 1 && routedTo.includes(report.agencyId))
    routedTo.splice(routedTo.indexOf(report.agencyId), 1);
  const count = await renewIssues(
    tx,
    actor.tenantId,
    {
      reportId: report.id,
      revision,
      agencyId: report.agencyId,
      routedTo,
      regulationId: report.regulationId,
      periodLabel: report.periodLabel,
      provisions: { named: stored.form.issuesTo?.provision ?? null, ofDuty: report.provisionId },
    },
    items,
  );
  if (count === 0) return;
  const { title, titleEn } = stored.form;
  await tellOfReports(context, routedTo, {
    step: 'issues',
    by: report.agencyId,
    count,
    subject: `${title}, ${report.periodLabel}`,
    subjectEn: `${titleEn}, ${report.periodLabel}`,
    path: '/bao-cao/vuong-mac?hands=to-me',
    cause: `${report.id}:${revision}`,
  });
}
