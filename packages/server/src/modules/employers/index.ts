export { feedEmployers } from './feed/feed-employers.ts';
export { SOURCE_NAMES, STATUS_NAMES } from './status-names.ts';
