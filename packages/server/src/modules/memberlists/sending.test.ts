import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadListedProvince, type ListedProvince } from '../../testing/stated-lists.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run } from '../../platform/use-case.ts';
import { planObligations } from '../obligations/index.ts';
import { deliverLists } from './deliver-lists.ts';
import { enterPeople } from './memberlists.fixtures.ts';
import { listSendings } from './use-cases/list-sendings.ts';
import { makeLists } from './use-cases/make-lists.ts';
import { sendLists } from './use-cases/send-lists.ts';

const PURPOSE = 'Vận động đóng tiếp';

describe('Gửi danh sách hằng tháng cho phường', () => {
  let listed: ListedProvince;
  let bhxh: Actor;
  beforeAll(async () => {
    listed = await loadListedProvince('binhdinh-3ben-2024');
    const { database, province } = listed;
    // The regulation of another province applies here.
    await database.owner.query(
      `update regulations set scope_territory_structure = '2024', scope_territory_code = '62'`,
    );
    await database.owner.query(
      `update dataset_parties set agency_id = $1, group_code = null where role = 'sender' and dataset_id in (select id from datasets where layout_id = 'participants-monthly')`,
      [province.agencyId('bhxh-tinh')],
    );
    await run(database.services, planObligations, province.system, {});
    bhxh = province.person('bhxh-tinh', 'focal-point');
    const child = { birth: '2018-01-01' };
    await enterPeople(database, province, [
      { ...child, name: 'Người Kon Tum' },
      { ...child, name: 'Người Đăk Cấm', commune: '2025:23284' },
    ]);
    await run(database.services, makeLists, bhxh, { month: '2026-11' });
  }, 120_000);
  afterAll(() => listed.database.close());

  it('mỗi phường nhận đúng người của mình, có biên nhận và mục đích; sổ không nạp lại chính nó', async () => {
    const { database, province } = listed;
    expect(await run(database.services, sendLists, bhxh, { month: '2026-11', purpose: PURPOSE })).toEqual({
      waiting: 2,
    });
    expect(await deliverLists(database.services, province.system)).toBe(2);
    const { items } = await run(database.services, listSendings, bhxh, { month: '2026-11' });
    expect(
      items.map(({ commune, state, people, purpose, failure }) => [commune, state, people, purpose, failure]),
    ).toEqual([
      ['2025:23293', 'sent', 1, PURPOSE, null],
      ['2025:23284', 'sent', 1, PURPOSE, null],
    ]);
    const { rows } = await database.owner.query<{
      part: string;
      names: string;
      door: string;
      recipients: number;
    }>(
      `select s.part, s.door, cardinality(s.recipient_ids) as recipients, (select string_agg(r.values[3], ',') from submission_rows r where r.submission_id = s.id) as names
       from submissions s order by s.part`,
    );
    expect(rows).toEqual([
      { part: '2025:23284', names: 'Người Đăk Cấm', door: 'register', recipients: 2 },
      { part: '2025:23293', names: 'Người Kon Tum', door: 'register', recipients: 2 },
    ]);
    const own = await run(database.services, listSendings, province.person('ubnd-xa-23293', 'operator'), {});
    expect(own.items.map(({ commune }) => commune)).toEqual(['2025:23293']);
    const other = await run(
      database.services,
      listSendings,
      province.person('ubnd-xa-23500', 'operator'),
      {},
    );
    expect(other.items).toEqual([]);
  }, 120_000);

  it('gửi rồi mà sổ không đổi thì không gửi lại; ghi nhật ký mục đích', async () => {
    const { database } = listed;
    const again = await run(database.services, sendLists, bhxh, { month: '2026-11', purpose: PURPOSE }).catch(
      (error: unknown) => error,
    );
    expect(again instanceof Refusal && again.code).toBe('memberlists.nothing_to_send');
    const { rows } = await database.owner.query<{ purpose: string }>(
      `select purpose from audit_log where action = 'memberlists.send'`,
    );
    expect(rows).toEqual([{ purpose: PURPOSE }]);
  });

  it('phường không tự gửi', async () => {
    const ward = listed.province.person('ubnd-xa-23293', 'focal-point');
    const refused = await run(listed.database.services, sendLists, ward, {
      month: '2026-11',
      purpose: PURPOSE,
    }).catch((error: unknown) => error);
    expect(refused instanceof Refusal && refused.code).toBe('memberlists.not_the_keeper');
  });
});
