export { inquiriesInHand } from './db/passed-inquiries.repo.ts';
export { passInquiries } from './pass-inquiries.ts';
export { answerInquiry } from './use-cases/answer-inquiry.ts';
export { askInquiry } from './use-cases/ask-inquiry.ts';
export { receiveInquiry } from './use-cases/move-inquiry.ts';
export { inquiryForm } from './use-cases/read-inquiries.ts';
