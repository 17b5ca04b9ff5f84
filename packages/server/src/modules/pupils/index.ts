export { feedPupils } from './feed/feed-pupils.ts';
export { matchRoster } from './matching/match-roster.ts';
export { keepFundEntry, reviewSchool } from './use-cases/keep-fund.ts';
export { openRoster } from './use-cases/keep-roster.ts';
export { listRosterPupils } from './use-cases/list-pupils.ts';
export { payPupils } from './use-cases/pay-pupils.ts';
export { requestPupilCards } from './use-cases/request-pupil-cards.ts';
