export { feedPupils } from './feed/feed-pupils.ts';
export { matchRoster } from './matching/match-roster.ts';
