import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  handBackReportEndpoint,
  proposeReportEndpoint,
  reviseReportEndpoint,
} from '@ansinh/contract/reports/reports.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { takeBackByRecord } from '../../obligations/index.ts';
import { giveToApprover } from '../consolidation/give-to-approver.ts';
import { changeReport } from '../db/reports.repo.ts';
import { reportOnStep } from '../report-in-hand.ts';
import { tellStep } from '../tell-report.ts';

/** The drafter hands a report to the approver of the agency, who is told. */
export const proposeReport = useCase({
  name: 'reports.propose',
  access: 'reports.work',
  input: inputOf(proposeReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { report, stored, next } = await reportOnStep(context, 'propose');
    await giveToApprover(context.tx, report, stored.form, context.today);
    const version = await changeReport(context.tx, report.id, { state: next, reason: report.reason });
    await tellStep(context, [report.agencyId], { report, stored }, 'propose', version);
    context.audit({ subject: `report:${report.id}` });
    return { id: report.id, state: next, version, revision: report.revision };
  },
});

/** The approver gives a report back to the drafter with what is still missing. */
export const handBackReport = useCase({
  name: 'reports.hand-back',
  access: 'reports.approve',
  input: inputOf(handBackReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { reason } = context.input;
    const { report, stored, next } = await reportOnStep(context, 'hand-back');
    const version = await changeReport(context.tx, report.id, { state: next, reason });
    await tellStep(context, [report.agencyId], { report, stored }, 'hand-back', version, reason);
    context.audit({ subject: `report:${report.id}`, detail: { reason } });
    return { id: report.id, state: next, version, revision: report.revision };
  },
});

/** Begins the next revision of what was sent; the one before stays, and counts until the next is sent. Work not decided on yet is taken back. */
export const reviseReport = useCase({
  name: 'reports.revise',
  access: 'reports.work',
  input: inputOf(reviseReportEndpoint),
  audit: 'write',
  run: async (context) => {
    const { reason } = context.input;
    const { report, next, work } = await reportOnStep(context, 'revise');
    const version = await changeReport(context.tx, report.id, { state: next, reason });
    if (work && report.state === 'submitted') await takeBackByRecord(context, work.occurrenceId);
    context.audit({ subject: `report:${report.id}`, detail: { reason, revision: report.revision } });
    return { id: report.id, state: next, version, revision: report.revision };
  },
});
