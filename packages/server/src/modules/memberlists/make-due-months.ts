import { run, type Services } from '../../platform/use-case.ts';
import { inEveryProvince } from '../directory/index.ts';
import { makeDueMonth } from './use-cases/make-due-month.ts';

/** Makes the lists of the month in every province; one that fails keeps no other waiting. */
export async function makeDueMonths(services: Services): Promise<void> {
  await inEveryProvince(services, { job: 'memberlists.monthly', machine: 'system:memberlists' }, (system) =>
    run(services, makeDueMonth, system, {}),
  );
}
