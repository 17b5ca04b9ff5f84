import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanLine } from '@ansinh/contract/network/plan.schemas';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { loadDatasets, readPackDatasets } from '../exchange/index.ts';
import { run } from '../../platform/use-case.ts';
import { loadNetworkProvince, type NetworkProvince } from './network.fixtures.ts';
import { decidePlan, savePlanLine } from './use-cases/change-plan.ts';
import { networkPlan } from './use-cases/plan.ts';
import { publishedNetwork } from './use-cases/published.ts';
import { saveMember } from './use-cases/save-person.ts';
import { sendNetworkList } from './use-cases/send-network.ts';

describe('Kế hoạch mở rộng và công khai mạng lưới thu', () => {
  let n: NetworkProvince;
  let line: PlanLine;
  beforeAll(async () => {
    n = await loadNetworkProvince();
  });
  afterAll(() => n.database.close());

  const propose = (agency: string, more: object = {}): Promise<PlanLine> =>
    run(n.database.services, savePlanLine, n.person(agency, 'focal-point'), {
      village: n.key('thon-23293-3'),
      people: 1,
      dueOn: '2026-12-31',
      candidate: 'Chi hội trưởng phụ nữ tổ 3',
      ...more,
    });

  it('Ban Chỉ đạo phường giới thiệu người cho tổ dân phố của mình; nơi khác thì không', async () => {
    line = await propose('bcd-xa-23293');
    expect(line).toMatchObject({ standing: 'proposed', abilities: ['edit'] });
    await expect(propose('bcd-xa-23284')).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it('tổ chức không được nêu tên thì không quyết định; BHXH tỉnh giao cho một tổ chức', async () => {
    const decide = (agency: string, more: object): Promise<PlanLine> =>
      run(n.database.services, decidePlan, n.person(agency, 'focal-point'), {
        id: line.id,
        version: line.version,
        answer: 'agree',
        ...more,
      });
    await expect(decide('tcdvt-an-tam', {})).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(decide('bhxh-tinh', {})).rejects.toMatchObject({ code: 'network.plan_needs_organisation' });
    const agreed = await decide('bhxh-tinh', { agencyId: n.province.agencyId('tcdvt-an-tam') });
    expect(agreed).toMatchObject({
      standing: 'on-time',
      agency: { id: n.province.agencyId('tcdvt-an-tam') },
    });
    await expect(decide('bhxh-tinh', {})).rejects.toMatchObject({ code: 'network.plan_already_decided' });
  });

  it('chưa có người thì còn thiếu, quá ngày thì quá hạn, có người phụ trách thì đạt', async () => {
    const look = async (on: string) =>
      run(n.database.services, networkPlan, n.insurer, { on, commune: '2025:23293' });
    expect((await look('2026-11-24')).totals).toMatchObject({ villages: 4, served: 0, planned: 1, late: 0 });
    expect((await look('2027-01-01')).totals).toMatchObject({ late: 1, reached: 0 });
    await run(n.database.services, saveMember, n.organisation, {
      kind: 'collaborator',
      name: 'Người Được Giới Thiệu',
      parent: n.key('tcdvt-an-tam-nv-11'),
      from: '2026-11-01',
      introducedByAgency: n.province.agencyId('bcd-xa-23293'),
      villages: [n.key('thon-23293-3')],
    });
    expect((await look('2026-11-24')).totals).toMatchObject({ served: 1, reached: 1, late: 0 });
    expect((await look('2026-10-31')).totals).toMatchObject({ served: 0, reached: 0 });
    const other = await run(n.database.services, networkPlan, n.person('tcdvt-buu-dien', 'operator'), {});
    const village = other.items.find((one) => one.village.key === n.key('thon-23293-3'));
    // Another organisation knows that somebody looks after the village, not who.
    expect(village).toMatchObject({ collaborators: 1, lines: [] });
  });

  it('danh sách công khai của phường chỉ có điều người dân được biết', async () => {
    const ward = n.person('ubnd-xa-23293', 'operator');
    const { items, abilities } = await run(n.database.services, publishedNetwork, ward, {
      commune: '2025:23293',
    });
    expect(items.length).toBe(7);
    expect(abilities).toEqual([]);
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(
      [
        'address',
        'certificate',
        'hours',
        'key',
        'kind',
        'name',
        'organisation',
        'phone',
        'point',
        'villages',
      ].toSorted(),
    );
    const shown = JSON.stringify(items);
    expect(shown).not.toContain('introduced');
    expect(shown).toContain('Người Được Giới Thiệu');
  });

  it('gửi danh sách cho phường và Ban Chỉ đạo (D17): chỉ BHXH tỉnh gửi', async () => {
    const read = await readPack(await packFolder('binhdinh-3ben-2024'));
    // The regulation of another province applies to the communes of the demo, as in the demo itself.
    const facts = { ...read.facts, scopeTerritory: { structure: '2024' as const, code: '62' } };
    await run(n.database.services, adoptPack, n.province.system, { pack: { ...read, facts } });
    await run(n.database.services, loadDatasets, n.province.system, {
      pack: await readPackDatasets('binhdinh-3ben-2024'),
    });
    const dataDir = join(tmpdir(), `ansinh-network-${process.pid}`);
    const services = { ...n.database.services, config: { ...n.database.services.config, dataDir } };
    try {
      await expect(run(services, sendNetworkList, n.organisation, {})).rejects.toMatchObject({
        code: 'network.only_insurance_sends',
      });
      const sent = await run(services, sendNetworkList, n.insurer, {});
      expect(sent).toMatchObject({ repeated: false, rows: 22 });
      expect(sent.recipients).toBeGreaterThan(1);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 120_000);
});
