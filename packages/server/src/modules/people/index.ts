export { participates } from './db/participates.ts';
export { feedPeople } from './feed/feed-people.ts';
export { comparePeopleSources } from './findings/compare-people-sources.ts';
export { checkIdentities } from './use-cases/verify-identities.ts';
