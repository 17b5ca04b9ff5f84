import { inputOf } from '@ansinh/contract/platform/endpoint';
import { reportDocumentEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { Refusal } from '../../../../platform/refusal.ts';
import { useCase } from '../../../../platform/use-case.ts';
import { draftDocument } from '../../../documents/index.ts';
import { reportInHand } from '../../report-in-hand.ts';
import { keepDocument } from '../db/report-document.repo.ts';
import { draftedReport } from '../drafted-report.ts';

/** An approved report written as the draft of an official document: review, signature, number and sending are those of any document. */
export const reportDocument = useCase({
  name: 'reports.document',
  access: 'documents.work',
  input: inputOf(reportDocumentEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { report } = await reportInHand(context, input.reportId, 'change');
    if (report.agencyId !== actor.agencyId) throw new Refusal('platform.forbidden');
    if (report.documentId !== null) throw new Refusal('reports.document_written');
    if (report.version !== input.version) throw new Refusal('platform.stale', { version: report.version });
    if (report.state !== 'submitted' && report.state !== 'accepted')
      throw new Refusal('reports.step_not_allowed', { state: report.state, step: 'document' });
    const { draft } = await draftedReport(context, report.id);
    const documentId = await draftDocument(context, draft, { kind: 'report', id: report.id });
    await keepDocument(tx, report.id, documentId);
    audit({ subject: `report:${report.id}`, detail: { document: documentId } });
    return { documentId };
  },
});
