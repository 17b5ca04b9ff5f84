export { feedPeople } from './feed/feed-people.ts';
