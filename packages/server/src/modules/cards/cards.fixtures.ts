import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import type { NewCardRequest } from './new-card-request.ts';

/** A province with its parameters, a school that asks for cards and the insurer that issues them. */
export interface CardProvince {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  readonly school: Actor;
  readonly insurer: Actor;
}

/** Loads it into a database of its own. */
export async function cardProvince(): Promise<CardProvince> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  await loadParameterFiles(database.services, province.system, join(ROOT, 'db/reference'));
  return {
    database,
    province,
    school: province.person('thpt-kon-tum', 'focal-point'),
    insurer: province.person('bhxh-tinh', 'operator'),
  };
}

/** Returns a pupil's request for a card as a school sends it. */
export function pupilRequest(
  school: Actor,
  more: Partial<NewCardRequest> & { readonly fullName: string },
): NewCardRequest {
  return {
    kind: 'card',
    source: 'school',
    birthDate: '2010-03-04',
    commune: '2025:23293',
    group: 'HS',
    requestedBy: school.agencyId ?? '',
    requestedOn: '2026-11-20',
    ...more,
  };
}
