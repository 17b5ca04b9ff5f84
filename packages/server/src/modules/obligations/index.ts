export { dutiesInHand } from './db/passed-work.repo.ts';
export { readAcceptedToo } from './db/accepted-work.repo.ts';
export { passWork } from './pass-work.ts';
export { exemptOccurrence, extendOccurrence } from './use-cases/move-occurrence.ts';
export { planObligations } from './use-cases/plan-obligations.ts';
export { settlePastForDemo } from './use-cases/settle-past.ts';
export { sweepObligations } from './use-cases/sweep-obligations.ts';
export {
  decideBySubmission,
  periodsOwed,
  proveByFile,
  proveByRecord,
  proveBySubmission,
  reopenByRecord,
  takeBackByRecord,
  type SubmittedList,
} from './submission-evidence.ts';
export type { DutyPeriod } from './db/duty-periods.repo.ts';
export { confirmedDuties, type ConfirmedDutyRef } from './db/confirmed-duties.repo.ts';
export { tellAgencies } from './tell-agencies.ts';
export { agencyNamer } from './agency-names.ts';
