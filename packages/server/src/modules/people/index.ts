export { cardGroups } from './card-groups.ts';
export { feedPeople } from './feed/feed-people.ts';
