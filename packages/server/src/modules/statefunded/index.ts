export { readMoney } from './read-money.ts';
export { loadStateFundedGroups } from './load-groups.ts';
export { addToList } from './use-cases/add-to-list.ts';
export { importBirths, listBirths, sendBirth } from './use-cases/births.ts';
export { checkLine, decrease, removeLine } from './use-cases/change-lines.ts';
export { proposeList } from './use-cases/fill-list.ts';
export { approveList, nilList, returnList, sendList, submitList } from './use-cases/move-list.ts';
export { openList } from './use-cases/open-list.ts';
export { getList, listStanding } from './use-cases/read-list.ts';
