export { joinedByReceipt } from './joined-by-receipt.ts';
export { fieldSync } from './use-cases/field-sync.ts';
export { planWeek } from './use-cases/plan-week.ts';
export { proposeSharing } from './use-cases/propose-sharing.ts';
export { reassignTasks } from './use-cases/move-tasks.ts';
export { shareOut } from './use-cases/share-out.ts';
