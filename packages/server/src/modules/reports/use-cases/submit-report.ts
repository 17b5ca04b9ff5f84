import { createHash } from 'node:crypto';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { submitReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { checkRules, reportContent } from '@ansinh/domain/reports';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { proveByRecord } from '../../obligations/index.ts';
import { CONTENT_KEY } from '../consolidation/content-key.ts';
import { settleRemarks } from '../db/remarks.repo.ts';
import { changeReport } from '../db/reports.repo.ts';
import { insertRevision } from '../db/revisions.repo.ts';
import type { FrozenPart } from '../frozen-part.ts';
import { partTitles } from '../part-titles.ts';
import { reportOnStep } from '../report-in-hand.ts';
import { figuresOf, writtenReport } from '../report-parts.ts';
import { reportingPeriod } from '../reporting-period.ts';
import { routeIssues } from '../route-issues.ts';
import { tellStep } from '../tell-report.ts';

const TITLES_SHOWN = 5;

/**
 * The approver signs and sends a report: what is required must be said, strict rules must hold. Its content is frozen as a revision with its
 * hash and proves the work, its difficulties go to whom the regulation names. After the term it is accepted all the same, and stands as late.
 * @law KT25 Đ24.1
 */
export const submitReport = useCase({
  name: 'reports.submit',
  access: 'reports.approve',
  input: inputOf(submitReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, request, audit } = context;
    const { report, stored, next, work } = await reportOnStep(context, 'submit');
    const { form } = stored;
    const { parts, content } = await writtenReport(tx, report, form);
    const { filled, required, missing } = reportContent(form, parts);
    if (missing.length > 0) {
      const titles = partTitles(form);
      const named = missing.slice(0, TITLES_SHOWN).map((key) => titles.get(key) ?? key);
      const shown = named.join(', ') + (missing.length > TITLES_SHOWN ? ', …' : '');
      throw new Refusal('reports.parts_missing', { count: missing.length, parts: shown });
    }
    const broken = checkRules(form, figuresOf(parts, 'value'), figuresOf(parts, 'before')).filter(
      ({ strict }) => strict,
    );
    if (broken.length > 0)
      throw new Refusal('reports.rule_broken', {
        text: broken.map((one) => (request.language === 'en' ? one.messageEn : one.message)).join(' '),
      });
    const { to } = reportingPeriod(report.periodKey, report.dueOn, today);
    const revision = report.revision + 1;
    const beside = content ? [{ key: CONTENT_KEY, kind: 'content', body: content }] : [];
    const frozen = [...parts.map(frozenOf), ...beside];
    const sha256 = createHash('sha256')
      .update(JSON.stringify({ report: report.id, revision, parts: frozen }))
      .digest('hex');
    await insertRevision(tx, actor.tenantId, {
      reportId: report.id,
      revision,
      parts: frozen,
      filled,
      required,
      sha256,
      reason: report.reason,
      approvedBy: actor.id,
      submittedAt: now,
    });
    const recipientIds = work?.recipientIds ?? report.recipientIds;
    const version = await changeReport(tx, report.id, {
      state: next,
      reason: '',
      revision,
      estimated: report.dataAsOf < to || today < to,
      recipientIds,
      approvedBy: actor.id,
      submittedAt: now,
      acceptedBy: null,
      acceptedAt: null,
    });
    await settleRemarks(tx, report.id, revision);
    await routeIssues(context, { report, stored, revision }, parts);
    if (work)
      await proveByRecord(context, [work.occurrenceId], {
        linkKind: 'report',
        linkId: report.id,
        title: `${form.title}, ${report.periodLabel}${revision > 1 ? `, bản ${revision}` : ''}`,
        sha256,
      });
    else await tellStep(context, recipientIds, { report, stored }, 'submit', version);
    audit({ subject: `report:${report.id}`, detail: { revision, sha256 } });
    return { id: report.id, state: next, version, revision };
  },
});

function frozenOf({ differs: _differs, version: _version, ...part }: ReportPart): FrozenPart {
  return part;
}
