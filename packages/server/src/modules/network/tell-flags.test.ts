import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { listNoticesOfAgency } from '../obligations/use-cases/read-notices.ts';
import { loadNetworkProvince, type NetworkProvince } from './network.fixtures.ts';
import { saveContract } from './use-cases/save-contract.ts';
import { tellFlags } from './use-cases/tell-flags.ts';

const ORGANISATION = 'tcdvt-an-tam';

describe('Việc cần xử lý của mạng lưới được báo một lần', () => {
  let n: NetworkProvince;
  beforeAll(async () => {
    n = await loadNetworkProvince();
  });
  afterAll(() => n.database.close());

  const sweep = (day: string): Promise<{ told: number; settled: number }> => {
    n.database.setNow(`${day}T03:00:00.000Z`);
    return run(n.database.services, tellFlags, n.province.system, {});
  };
  const read = async (agency: string, about: RegExp): Promise<string[]> => {
    const actor = n.person(agency, 'operator');
    const { items } = await run(n.database.services, listNoticesOfAgency, actor, { limit: 100 });
    return items
      .filter(({ kind, text }) => kind === 'network' && about.test(text.vi))
      .map(({ text, path }) => `${text.vi} ${path ?? ''}`)
      .toReversed();
  };
  const contract = (from: string, to: string): Promise<unknown> =>
    run(n.database.services, saveContract, n.insurer, {
      agencyId: n.province.agencyId(ORGANISATION),
      number: `HĐ-${from}`,
      signedOn: from,
      from,
      to,
      schemes: ['BHYT', 'BHXH-TN'],
      communes: [],
    });

  it('tổ chức và BHXH tỉnh đều biết tổ chức thu không có hợp đồng; chạy lại không báo lần hai; tổ chức khác không biết', async () => {
    expect((await sweep('2026-11-24')).told).toBeGreaterThan(0);
    const said = [
      'Dịch vụ thu An Tâm đang có người thu mà chưa có hợp đồng ủy quyền thu. Ký hợp đồng hoặc dừng việc thu. /mang-luoi',
    ];
    expect(await read(ORGANISATION, /An Tâm.*hợp đồng/u)).toEqual(said);
    expect(await read('bhxh-tinh', /An Tâm.*hợp đồng/u)).toEqual(said);
    expect(await read('tcdvt-buu-dien', /An Tâm/u)).toEqual([]);
    expect(await sweep('2026-11-24')).toEqual({ told: 0, settled: 0 });
    expect(await sweep('2026-11-25')).toEqual({ told: 0, settled: 0 });
    expect(await read(ORGANISATION, /An Tâm.*hợp đồng/u)).toHaveLength(1);
  });

  it('có hợp đồng thì thôi; sắp hết thì nhắc một lần; hết hạn thì báo lại với ngày hết', async () => {
    await contract('2026-11-26', '2027-01-31');
    expect(await sweep('2026-11-26')).toEqual({ told: 0, settled: 1 });
    expect(await sweep('2027-01-02')).toMatchObject({ told: 1 });
    expect(await sweep('2027-01-20')).toMatchObject({ told: 0 });
    expect(await sweep('2027-02-01')).toMatchObject({ told: 1, settled: 1 });
    for (const agency of [ORGANISATION, 'bhxh-tinh'])
      expect(await read(agency, /của Dịch vụ thu An Tâm/u)).toEqual([
        expect.stringContaining('hết ngày 31/01/2027. Ký hợp đồng tiếp theo'),
        expect.stringContaining('đã hết ngày 31/01/2027 mà vẫn có người thu'),
      ]);
  });

  it('chứng nhận hết hạn của nhiều người cùng ngày gộp một thông báo; cấp lại rồi hết lần nữa thì báo lần nữa', async () => {
    const own = `agency_id = '${n.province.agencyId(ORGANISATION)}'`;
    const expire = (day: string): Promise<unknown> =>
      n.database.owner.query(
        `update network_members set certificate_until = $1, certificate_on = '2024-01-01',
         certificate_number = coalesce(certificate_number, 'CN-' || unit_key) where ${own}`,
        [day],
      );
    await expire('2027-02-10');
    await sweep('2027-02-09');
    const { told } = await sweep('2027-02-11');
    expect(told).toBeGreaterThan(1);
    const once = await read(ORGANISATION, /chứng nhận thu đã hết hạn/u);
    expect(once).toHaveLength(1);
    expect(once[0]).toContain(`${told} chứng nhận`);
    await expire('2027-03-01');
    await sweep('2027-02-12');
    await sweep('2027-03-02');
    expect(await read('bhxh-tinh', /An Tâm: .*chứng nhận thu đã hết hạn/u)).toHaveLength(2);
  });
});
