import type { FastifyInstance } from 'fastify';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHttpServer } from '../../platform/http/http-server.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { REGULATION_TEXT, uploadText } from './regulations.fixtures.ts';
import { regulationsModule } from './regulations.module.ts';

const NEWER = REGULATION_TEXT.replace('77/2024', '12/2025')
  .replace('15 tháng 3 năm 2024', '10 tháng 2 năm 2025')
  .replace('01 tháng 4 năm 2024', '01 tháng 3 năm 2025')
  .replace('trước ngày 10 của tháng đầu quý sau', 'trước ngày 15 của tháng đầu quý sau')
  .replace('2. Hằng tháng, cung cấp cho Bảo hiểm xã hội tỉnh danh sách trẻ em mới sinh.\n', '');

describe('Thư viện văn bản qua HTTP, câu trả lời đúng hợp đồng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let server: FastifyInstance;
  let actor: Actor;
  let oldId: string;
  let newId: string;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    actor = province.person('bhxh-tinh', 'focal-point');
    server = await buildHttpServer({
      services: database.services,
      modules: [regulationsModule],
      authenticate: () => Promise.resolve({ actor }),
      checkAnswers: true,
      requestsPerMinute: 100_000,
    });
    oldId = (await uploadText(database, actor)).id;
    newId = (await uploadText(database, actor, NEWER)).id;
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const ask = async <T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<T> => {
    const answer = await server.inject({ method, url: `/api${path}`, ...(body ? { payload: body } : {}) });
    expect([path, answer.statusCode, answer.statusCode >= 400 ? answer.body : '']).toEqual([
      path,
      answer.statusCode < 300 ? answer.statusCode : 200,
      '',
    ]);
    return (answer.body === '' ? {} : answer.json()) as T;
  };

  it('mọi địa chỉ đọc đều trả đúng dạng đã hứa', async () => {
    for (const path of [
      '',
      '/provisions',
      '/duties',
      '/source',
      '/annexes',
      '/unresolved',
      '/effects',
      '/provisions/d2.1',
    ])
      await ask('GET', `/regulations/${oldId}${path}`);
    const sheet = await server.inject({ method: 'GET', url: `/api/regulations/${oldId}/duties.xlsx` });
    expect([sheet.statusCode, sheet.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('tải tệp lên bằng biểu mẫu', async () => {
    const payload = [
      '--x',
      'content-disposition: form-data; name="code"',
      '',
      'MAU',
      '--x',
      'content-disposition: form-data; name="file"; filename="mau.md"',
      '',
      REGULATION_TEXT,
      '--x--',
      '',
    ].join('\r\n');
    const answer = await server.inject({
      method: 'POST',
      url: '/api/regulations',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload,
    });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([200, 'MAU']);
    const { id } = answer.json<{ id: string }>();
    await ask('DELETE', `/regulations/${id}`);
    const gone = await server.inject({ method: 'GET', url: `/api/regulations/${id}` });
    expect(gone.statusCode).toBe(404);
  });

  it('tìm không dấu trong trích yếu, điều khoản và nhiệm vụ; mọi từ phải có mặt', async () => {
    const found = async (q: string): Promise<string[]> => {
      const { items } = await ask<{ items: { code: string }[] }>(
        'GET',
        `/regulations?q=${encodeURIComponent(q)}`,
      );
      return items.map(({ code }) => code);
    };
    expect(await found('tre em moi sinh')).toEqual(['77/2024/QĐ-UBND']);
    expect(await found('CHI PHÍ tang cao')).toEqual(['12/2025/QĐ-UBND', '77/2024/QĐ-UBND']);
    expect(await found('"ngày 15 của tháng"')).toEqual(['12/2025/QĐ-UBND']);
    expect(await found('77/2024')).toEqual(['77/2024/QĐ-UBND']);
    expect(await found('trẻ em vũ trụ')).toEqual([]);
    expect(await found('100%')).toEqual([]);
    const { items } = await ask<{ items: { citation: string; excerpt: string }[] }>(
      'GET',
      '/search/provisions?q=tre%20em%20moi%20sinh',
    );
    expect(items.map(({ citation }) => citation)).toEqual(['Đ3.2']);
    expect(items[0]?.excerpt).toContain('trẻ em mới sinh');
  });

  it('danh sách phân trang theo khóa, mới nhất trước', async () => {
    const first = await ask<{ items: { id: string }[]; next: string }>('GET', '/regulations?limit=1');
    const second = await ask<{ items: { id: string }[]; next: null }>(
      'GET',
      `/regulations?limit=1&after=${first.next}`,
    );
    expect([first.items[0]?.id, second.items[0]?.id, second.next]).toEqual([newId, oldId, null]);
  });

  it('so sánh hai văn bản: điều nào thay điều nào, khác từng chữ, và điều người dùng quyết định', async () => {
    interface Compared {
      counts: Record<string, number>;
      items: {
        old: { id: string } | null;
        fresh: { id: string } | null;
        relation: string;
        decided: string | null;
        diff: { kind: string; text: string }[];
      }[];
    }
    const path = `/regulations/${newId}/compare/${oldId}`;
    const compared = await ask<Compared>('GET', path);
    const of = (id: string): Compared['items'][number] | undefined =>
      compared.items.find(({ old }) => old?.id === id);
    expect(of('d3.2')?.relation).toBe('dropped');
    expect(of('d2.2')?.relation).toBe('equal');
    expect(of('d2.1')?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '10' },
      { kind: 'added', text: '15' },
    ]);
    await ask('POST', '/provision-relations', {
      newRegulationId: newId,
      newProvisionId: 'd2.1',
      oldRegulationId: oldId,
      oldProvisionId: 'd2.1',
      relation: 'overlapping',
    });
    const again = await ask<Compared>('GET', `${path}?relation=overlapping`);
    expect(again.items.map(({ fresh, decided }) => [fresh?.id, decided])).toContainEqual([
      'd2.1',
      'overlapping',
    ]);
    expect(again.counts['decided']).toBe(1);
  });

  it('văn bản mới thay văn bản cũ từ một ngày: hiệu lực đọc theo ngày', async () => {
    await ask('POST', `/regulations/${newId}/effects`, {
      targetRegulationId: oldId,
      effect: 'replaces',
      onDate: '2025-03-01',
      basis: 'QĐ Đ2',
    });
    const validity = async (id: string, on: string): Promise<unknown> =>
      (await ask('GET', `/regulations/${id}?on=${on}`))['validity'];
    expect(await validity(oldId, '2024-03-20')).toBe('not-yet-effective');
    expect(await validity(oldId, '2025-02-28')).toBe('in-force');
    expect(await validity(oldId, '2025-03-01')).toBe('repealed');
    const inForce = await ask<{ items: { id: string }[] }>('GET', '/regulations?inForceOn=2025-06-01');
    expect(inForce.items.map(({ id }) => id)).toEqual([newId]);
    await ask(
      'DELETE',
      `/regulations/${newId}/effects?targetRegulationId=${oldId}&effect=replaces&onDate=2025-03-01`,
    );
    expect(await validity(oldId, '2025-03-01')).toBe('in-force');
  });

  it('chỉ quản trị tỉnh ghi nhớ cách viết mới vào danh bạ', async () => {
    const body = { printed: 'Sở Hải dương', agencyId: province.agencyId('so-noi-vu'), remember: true };
    const refused = await server.inject({
      method: 'POST',
      url: `/api/regulations/${oldId}/map-name`,
      payload: body,
    });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      403,
      'regulations.remember_needs_directory',
    ]);
    const officer = actor;
    actor = province.person('ubnd-tinh', 'province-admin');
    const mapped = await ask<{ mapped: number; unresolved: number }>(
      'POST',
      `/regulations/${oldId}/map-name`,
      body,
    );
    actor = officer;
    expect(mapped.mapped).toBe(2);
    const third = await uploadText(database, actor);
    expect(third.unresolved).toBe(0);
  });
});
