export { approvePayRun, checkPayRun, confirmPayRun, payPayRun } from './use-cases/move-pay-run.ts';
export { reckonPayRun } from './use-cases/reckon-pay-run.ts';
export { addCommissionRule } from './use-cases/rules.ts';
