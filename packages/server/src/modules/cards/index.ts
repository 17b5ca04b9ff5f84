export { cardRequestsOf } from './card-requests-of.ts';
export { type BriefCardRequest } from './db/card-requests.repo.ts';
export { type NewCardRequest } from './new-card-request.ts';
export { openCardRequests } from './open-card-requests.ts';
export { issueCard } from './use-cases/issue-card.ts';
