export { giftsAreKept } from './db/gifts.repo.ts';
export { saveDonor } from './use-cases/donors.ts';
export { saveGift } from './use-cases/gifts.ts';
export { addHelp } from './use-cases/helps.ts';
