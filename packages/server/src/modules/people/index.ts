export { exporterName } from './db/exporter.repo.ts';
export { participates } from './db/participates.ts';
export { feedPeople } from './feed/feed-people.ts';
export { comparePeopleSources } from './findings/compare-people-sources.ts';
export { checkIdentities } from './use-cases/verify-identities.ts';
export { cardGroups } from './card-groups.ts';
export { enterPerson, findKnownPerson, type NewPerson } from './enter-person.ts';
export { seesMasked } from './visible-person.ts';
