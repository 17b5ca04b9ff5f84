export {
  decideInquiryStep,
  INQUIRY_ENDED,
  INQUIRY_STATES,
  INQUIRY_STEPS,
  inquirySteps,
  type InquirySide,
  type InquiryStanding,
  type InquiryState,
  type InquiryStep,
} from './inquiry.transitions.ts';
export {
  decideChosenDue,
  inquiryDaysTaken,
  inquiryDueOn,
  inquiryTimeliness,
  waitsForAnswer,
  type InquiryTimeliness,
} from './inquiry-time.rules.ts';
export { decideAnswer, type InquiryAnswer } from './inquiry-answer.policy.ts';
