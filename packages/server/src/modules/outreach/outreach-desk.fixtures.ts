import type { Actor } from '@ansinh/domain/kernel';
import { run, type UseCase } from '../../platform/use-case.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { networkKey } from '../indicators/index.ts';
import { loadOutreachProvince, type OutreachProvince } from './outreach.fixtures.ts';
import { shareOut } from './use-cases/share-out.ts';

export const COMMUNE = '2025:23293';
export const AT11 = networkKey('tcdvt-an-tam-nv-11');
export const AT12 = networkKey('tcdvt-an-tam-nv-12');
export const BD11 = networkKey('tcdvt-buu-dien-nv-11');

/** The offices of a commune and its network, and what tests do with them again and again. */
export interface OutreachDesk {
  readonly outreach: OutreachProvince;
  readonly ward: Actor;
  /** A person of the provincial Social Insurance with an account: visits name who wrote them. */
  readonly office: Actor;
  readonly organisation: Actor;
  readonly rival: Actor;
  readonly collector: Actor;
  as<Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: object): Promise<Output>;
  share(hand: string, ...ids: string[]): Promise<{ shared: number; left: { sentence: string }[] }>;
  taskOf(entryId: string): Promise<string>;
  /** Puts somebody on a list and gives him to a hand; returns the task. */
  given(hand: string, name: string): Promise<string>;
}

/** Loads the province and returns its offices. */
export async function outreachDesk(database: TestDatabase): Promise<OutreachDesk> {
  const outreach = await loadOutreachProvince(database);
  const { person } = outreach.province;
  const ward = person('ubnd-xa-23293', 'operator');
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into users (tenant_id, agency_id, username, name, email) select tenant_id, id, 'bhxh.thu', 'Cán bộ BHXH', 'a@b.vn'
     from agencies where code = 'bhxh-tinh' returning id`,
  );
  const as: OutreachDesk['as'] = (actor, useCase, input) => run(database.services, useCase, actor, input);
  const share: OutreachDesk['share'] = (hand, ...ids) =>
    as(ward, shareOut, { commune: COMMUNE, shares: [{ hand, ids }] });
  const taskOf = async (entryId: string): Promise<string> => {
    const found = await database.owner.query<{ id: string }>(
      'select id from outreach_tasks where list_entry_id = $1 order by created_at desc',
      [entryId],
    );
    return found.rows[0]?.id ?? '';
  };
  return {
    outreach,
    ward,
    office: { ...person('bhxh-tinh', 'focal-point'), id: rows[0]?.id ?? '' },
    organisation: person('tcdvt-an-tam', 'operator'),
    rival: person('tcdvt-buu-dien', 'operator'),
    collector: await outreach.collector('nvthu.at11', 'tcdvt-an-tam'),
    as,
    share,
    taskOf,
    given: async (hand, name) => {
      const { entryId } = await outreach.addEntry({ name, commune: COMMUNE, village: 'thon-23293-2' });
      const { shared } = await share(hand, entryId);
      if (shared !== 1) throw new Error(`${name} was not given`);
      return taskOf(entryId);
    },
  };
}
