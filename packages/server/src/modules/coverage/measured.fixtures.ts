import { join } from 'node:path';
import type { Role } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from '../indicators/index.ts';

/** A commune, the agency that states its figures, the province above it, and a figure. */
export const COMMUNE = '2025:23284';
export const OWN = 'ubnd-xa-23284';
export const PROVINCE = '2025:51';
export const SERIES = 'bhyt-nguoi';

/** A province with its measured units and indicators, and no figures yet. */
export interface MeasuredProvince {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  /** Runs a use case as somebody of an agency. */
  as<Input, Output>(
    agency: string,
    role: Role,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output>;
}

/** Loads it into a database of its own. */
export async function measuredProvince(): Promise<MeasuredProvince> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
  return {
    database,
    province,
    as: (agency, role, useCase, input) =>
      run(database.services, useCase, province.person(agency, role), input),
  };
}
