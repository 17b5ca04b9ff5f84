export { countOpenEntries, type OpenEntryCount } from './db/count-open-entries.repo.ts';
export { takeEntries, type TakenEntry } from './db/take-entries.repo.ts';
