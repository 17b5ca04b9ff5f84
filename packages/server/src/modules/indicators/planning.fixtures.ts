import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import type { Refusal } from '../../platform/refusal.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from './load-indicators.ts';

/** Health insurance of the year, from the province to its communes. */
export const SCOPE = {
  parent: '2025:51',
  partKind: 'commune',
  indicator: 'bhyt-dan-so',
  year: 2026,
} as const;
export const KON_TUM = '2025:23293';

/** A province with its indicators, and the head of its People's Committee, who assigns targets. */
export interface PlanningProvince {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  readonly head: Actor;
  /** Runs a use case as somebody. */
  as<Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: unknown): Promise<Output>;
}

/** Loads it into a database of its own. */
export async function planningProvince(): Promise<PlanningProvince> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
  return {
    database,
    province,
    head: province.person('ubnd-tinh', 'approver'),
    as: (actor, useCase, input) => run(database.services, useCase, actor, input),
  };
}

/** Returns the code a piece of work is refused with, "được" where it is not. */
export function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'được',
    (error: Refusal) => error.code,
  );
}
