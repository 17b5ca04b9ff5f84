export { planObligations } from './use-cases/plan-obligations.ts';
export { settlePastForDemo } from './use-cases/settle-past.ts';
export { sweepObligations } from './use-cases/sweep-obligations.ts';
