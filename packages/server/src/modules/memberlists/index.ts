export { countOpenEntries, type OpenEntryCount } from './db/count-open-entries.repo.ts';
export { takeEntries, type TakenEntry } from './db/take-entries.repo.ts';
export { deliverLists } from './deliver-lists.ts';
export { makeLists } from './use-cases/make-lists.ts';
export { sendLists } from './use-cases/send-lists.ts';
export { monthsMade } from './db/list-counts.repo.ts';
