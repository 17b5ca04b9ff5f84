export { gradeOf } from './grade.rules.ts';
export {
  decideFundEntry,
  fundEstimate,
  fundStanding,
  type FundEntry,
  type FundStanding,
} from './health-fund.rules.ts';
export {
  plannedMonths,
  pupilContribution,
  PUPIL_TERMS,
  type PupilContribution,
  type PupilTariff,
  type PupilTerm,
} from './pupil-contribution.rules.ts';
export { decidePayment, type PaymentFacts } from './pupil-payment.policy.ts';
export {
  PUPIL_REASONS,
  PUPIL_STATES,
  pupilStanding,
  type PupilFacts,
  type PupilReason,
  type PupilStanding,
  type PupilState,
} from './pupil-standing.rules.ts';
export { pupilCardValidity, type CardValidity } from './pupil-validity.rules.ts';
export { insuredShare, meetsCriterion, shownPercent } from './school-result.rules.ts';
export { firstYearOf, schoolYearOn } from './school-year.rules.ts';
