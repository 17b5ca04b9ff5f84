import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNetworkProvince, type NetworkProvince } from '../modules/network/network.fixtures.ts';
import { networkOverview } from '../modules/network/use-cases/overview.ts';
import { networkPlan } from '../modules/network/use-cases/plan.ts';
import { giftReport } from '../modules/donations/use-cases/report.ts';
import { run } from '../platform/use-case.ts';
import { giveDemoDonations } from './demo-donations.ts';
import { keepDemoNetwork } from './demo-network.ts';

describe('Mạng lưới thu và khoản ủng hộ minh họa', () => {
  let n: NetworkProvince;
  beforeAll(async () => {
    n = await loadNetworkProvince();
    expect(await keepDemoNetwork(n.database.services, n.province.system)).toBe(21);
    expect(await giveDemoDonations(n.database.services, n.province.system)).toBe(4);
  });
  afterAll(() => n.database.close());

  it('nạp lần sau không thêm gì', async () => {
    expect(await keepDemoNetwork(n.database.services, n.province.system)).toBe(0);
    expect(await giveDemoDonations(n.database.services, n.province.system)).toBe(0);
  });

  it('có một cảnh báo cho mỗi loại cần xử lý: hợp đồng sắp hết, điểm không người, chứng nhận hết hạn, …', async () => {
    const { flags, organisations } = await run(n.database.services, networkOverview, n.insurer, {});
    expect(organisations.map(({ contract }) => contract?.state).toSorted()).toEqual([
      'ending',
      'valid',
      'valid',
    ]);
    const count = Object.groupBy(flags, ({ code }) => code);
    expect(Object.fromEntries(Object.entries(count).map(([code, of]) => [code, of?.length]))).toEqual({
      'outside-contract': 1,
      'point-without-collector': 1,
      'certificate-expired': 1,
      'certificate-missing': 1,
      'contract-ending': 1,
      'collector-without-area': 4,
      'village-without-anybody': 3,
    });
  });

  it('kế hoạch mở rộng có việc đạt, còn hạn, quá hạn và chờ trả lời', async () => {
    const { totals } = await run(n.database.services, networkPlan, n.insurer, {});
    expect(totals).toMatchObject({ villages: 12, served: 9, planned: 3, reached: 1, late: 1, proposed: 1 });
  });

  it('không khoản ủng hộ nào chi quá', async () => {
    const { items, total } = await run(n.database.services, giftReport, n.insurer, {});
    expect(items).toHaveLength(3);
    expect(items.every(({ left }) => left >= 0)).toBe(true);
    expect(total.people).toBe(12);
  });
});
