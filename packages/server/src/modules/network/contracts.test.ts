import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { contractOn } from './contract-on.ts';
import { loadNetworkProvince, type NetworkProvince } from './network.fixtures.ts';
import { endContract } from './use-cases/end-contract.ts';
import { listContracts } from './use-cases/list-contracts.ts';
import { networkOverview } from './use-cases/overview.ts';
import { saveContract } from './use-cases/save-contract.ts';

describe('Hợp đồng ủy quyền thu', () => {
  let n: NetworkProvince;
  let agencyId: string;
  beforeAll(async () => {
    n = await loadNetworkProvince();
    agencyId = n.province.agencyId('tcdvt-an-tam');
  });
  afterAll(() => n.database.close());

  const contract = (more: object = {}): object => ({
    agencyId,
    number: '01/HĐ-2025',
    signedOn: '2025-06-25',
    from: '2025-07-01',
    to: '2026-12-15',
    schemes: ['BHYT', 'BHXH-TN'],
    communes: [],
    ...more,
  });
  const flags = async (on: string): Promise<string[]> =>
    (await run(n.database.services, networkOverview, n.organisation, { on, agency: agencyId })).flags
      .filter(({ about }) => about === agencyId)
      .map(({ code }) => code);

  it('chưa có hợp đồng mà đang có người làm thì bị nêu ra', async () => {
    expect(await flags('2026-11-24')).toEqual(['works-without-contract']);
  });

  it('chỉ BHXH tỉnh ghi; ngày phải hợp lý; cơ quan phải là tổ chức thu; xã phải tồn tại vào ngày đó', async () => {
    const save = (actor = n.insurer, more = {}): Promise<unknown> =>
      run(n.database.services, saveContract, actor, contract(more));
    await expect(save(n.organisation)).rejects.toMatchObject({ code: 'network.contracts_not_yours' });
    await expect(save(n.insurer, { to: '2025-06-30' })).rejects.toMatchObject({
      code: 'network.contract_days_reversed',
    });
    await expect(save(n.insurer, { signedOn: '2025-07-02' })).rejects.toMatchObject({
      code: 'network.contract_signed_later',
    });
    await expect(save(n.insurer, { agencyId: n.province.agencyId('so-y-te') })).rejects.toMatchObject({
      code: 'network.not_an_organisation',
      params: { agency: 'Sở Y tế' },
    });
    await expect(save(n.insurer, { communes: ['2024:23293'] })).rejects.toMatchObject({
      code: 'network.commune_unknown',
    });
  });

  it('còn 30 ngày trở xuống thì nhắc; hai hợp đồng không chồng ngày; số không dùng hai lần', async () => {
    const saved = await run(n.database.services, saveContract, n.insurer, contract());
    expect(saved).toMatchObject({ state: 'ending', daysLeft: 21, communes: [], version: 1 });
    expect(await flags('2026-11-24')).toEqual(['contract-ending']);
    await expect(
      run(n.database.services, saveContract, n.insurer, contract({ number: '02', to: '2027-06-30' })),
    ).rejects.toMatchObject({ code: 'network.contract_overlaps' });
    const next = { from: '2026-12-16', to: '2028-12-15' };
    await expect(run(n.database.services, saveContract, n.insurer, contract(next))).rejects.toMatchObject({
      code: 'network.contract_number_taken',
    });
    await run(n.database.services, saveContract, n.insurer, contract({ ...next, number: '02/HĐ-2026' }));
    expect(await flags('2026-11-24')).toEqual([]);
  });

  it('chấm dứt trước hạn phải có lý do; sau ngày đó tổ chức làm mà không có hợp đồng', async () => {
    const { items } = await run(n.database.services, listContracts, n.insurer, { agency: agencyId });
    const first = items.find(({ number }) => number === '01/HĐ-2025');
    const end = { id: first?.id, version: first?.version, because: 'Tổ chức xin thôi thu' };
    await expect(
      run(n.database.services, endContract, n.insurer, { ...end, on: '2026-12-15' }),
    ).rejects.toMatchObject({ code: 'network.contract_ends_outside' });
    await expect(
      run(n.database.services, endContract, n.insurer, { ...end, version: 9, on: '2026-11-20' }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
    const ended = await run(n.database.services, endContract, n.insurer, { ...end, on: '2026-11-20' });
    expect(ended).toMatchObject({ state: 'ended', to: '2026-11-20', agreedUntil: '2026-12-15' });
    expect(await flags('2026-11-24')).toEqual(['works-without-contract']);
    await expect(
      run(n.database.services, endContract, n.insurer, { ...end, version: 2, on: '2026-11-10' }),
    ).rejects.toMatchObject({ code: 'network.contract_already_ended' });
    const holds = (day: string): Promise<unknown> =>
      inTransactionAs(n.database.pool, n.organisation, (tx) => contractOn(tx, agencyId, day));
    expect(await holds('2026-11-20')).toMatchObject({ number: '01/HĐ-2025' });
    expect(await holds('2026-11-21')).toBeUndefined();
  });

  it('tên gọi trong câu trả lời theo ngày đang xem', async () => {
    const on = async (day: string): Promise<string> =>
      (await run(n.database.services, listContracts, n.insurer, { on: day })).wording.code;
    expect(await on('2025-06-30')).toBe('collection-service');
    expect(await on('2025-07-01')).toBe('participant-development');
  });
});
