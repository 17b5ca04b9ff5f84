import type { UnitRefSchema } from '@ansinh/contract/coverage/figures.schemas';
import type { z } from 'zod';
import type { BoardUnit } from '../db/board-units.repo.ts';

/** Returns a unit as answers name it. */
export function unitRef({
  key,
  name,
  kind,
}: Pick<BoardUnit, 'key' | 'name' | 'kind'>): z.output<typeof UnitRefSchema> {
  return { key, name, kind, territoryCode: key.startsWith('u:') ? null : key.slice(key.indexOf(':') + 1) };
}
