import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request, type APIRequestContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AgencyProgram, until, type SentList } from './agency-program.ts';
import { DEMO_PASSWORD } from './browser.ts';
import { quarterly } from './quarterly-lists.ts';

const HEADERS = { 'x-requested-with': 'ansinh' };
const NEW_EMPLOYER = { code: '6100009906', name: 'Công ty TNHH Chế biến dược liệu Ngọc Linh Xanh' };

interface ToldFinding {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly code: string | null;
}

async function signedIn(username: string): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: inject('address'), extraHTTPHeaders: HEADERS });
  const answer = await context.post('/api/session', { data: { username, password: DEMO_PASSWORD } });
  if (!answer.ok()) throw new Error(`sign-in of ${username}: ${answer.status()}`);
  return context;
}

describe('Danh sách quý gửi bằng phần mềm và thư mục chờ, không qua trình duyệt', () => {
  let officer: APIRequestContext;
  const programs = new Map<string, AgencyProgram>();

  /** The finding about the new employer, once it is in that state. */
  const finding = (state: string): Promise<ToldFinding> =>
    until(`a finding of ${NEW_EMPLOYER.code} that is ${state}`, async () => {
      const answer = await officer.get(`/api/findings?q=${NEW_EMPLOYER.code}&state=all`);
      const { items } = (await answer.json()) as { items: ToldFinding[] };
      return items.find((one) => one.rule === 'employer.insures-nobody' && one.state === state);
    });
  const send = (agency: string, list: SentList) => {
    const program = programs.get(agency);
    if (program === undefined) throw new Error(`${agency} has no program`);
    return program.send(list);
  };

  beforeAll(async () => {
    officer = await signedIn('bhxh.canbo');
    const admin = await signedIn('quantri.tinh');
    const { items: agencies } = (await (await admin.get('/api/agencies?limit=200')).json()) as {
      items: { id: string; code: string }[];
    };
    for (const code of ['so-tai-chinh', 'so-noi-vu', 'bhxh-tinh']) {
      const agencyId = agencies.find((one) => one.code === code)?.id;
      const made = await admin.post('/api/api-clients', {
        data: { name: `Phần mềm của ${code}`, agencyId, scopes: ['exchange.read', 'exchange.submit'] },
      });
      if (!made.ok()) throw new Error(`a program for ${code}: ${made.status()} ${await made.text()}`);
      const { clientId, clientSecret } = (await made.json()) as { clientId: string; clientSecret: string };
      programs.set(code, await AgencyProgram.signIn(inject('address'), clientId, clientSecret));
    }
    await admin.dispose();
  });
  afterAll(() => officer.dispose());

  it('ba cơ quan gửi ba danh sách quý IV: đơn vị mới trả lương mà chưa đóng cho ai thành một phát hiện', async () => {
    const { code, name } = NEW_EMPLOYER;
    const opened = `${code},${name},Công ty trách nhiệm hữu hạn một thành viên,14 Phan Đình Phùng,Phường Kon Tum,Y Hà,0905000111,05/10/2026,3000000000,Chế biến dược liệu,12`;
    const works = `${code},${name},Công ty trách nhiệm hữu hạn một thành viên,14 Phan Đình Phùng,Phường Kon Tum,2026-Q4,12,7,11,198000000,Không`;
    const sent = [
      await send('so-tai-chinh', {
        dataset: 'KT25/D1:employers-registered',
        period: '2026-Q4',
        name: 'dn moi quy 4.csv',
        text: await quarterly('D1.csv', '2026-Q4', opened),
      }),
      await send('so-noi-vu', {
        dataset: 'KT25/D12:labour-use',
        period: '2026-Q4',
        name: 'lao dong quy 4.csv',
        text: await quarterly('D12.csv', '2026-Q4', works),
      }),
      await send('bhxh-tinh', {
        dataset: 'KT25/D15:insured-units',
        period: '2026-Q4',
        name: 'dang tham gia quy 4.csv',
        text: await quarterly('D15.csv', '2026-Q4'),
      }),
    ];
    expect(sent.map(({ state, rowsBad }) => [state, rowsBad])).toEqual([
      ['confirmed', 0],
      ['confirmed', 0],
      ['confirmed', 0],
    ]);
    expect(new Set(sent.map(({ receiptNo }) => receiptNo)).size).toBe(3);
    expect(await finding('open')).toMatchObject({ code });
  });

  it('tệp quý sau thả vào thư mục chờ có đơn vị ấy: phát hiện tự đóng, tệp để lại biên nhận', async () => {
    const { code, name } = NEW_EMPLOYER;
    const insured = `TZ1999,${code},${name},14 Phan Đình Phùng,Phường Kon Tum,2027-Q1,11,198000000,0,Đang tham gia`;
    const home = join(inject('exchangeDir'), 'bhxh-tinh');
    const place = join(home, 'KT25-D15.insured-units', '2027-Q1');
    await mkdir(place, { recursive: true });
    // Written elsewhere and moved in: what lies in the folder is always whole.
    const beside = join(home, '..', '.dang-ghi.csv');
    await writeFile(beside, await quarterly('D15.csv', '2027-Q1', insured));
    await rename(beside, join(place, 'dang tham gia.csv'));
    await until('the folder is looked at', async () =>
      (await readdir(place)).length === 0 ? true : undefined,
    );
    const taken = await readdir(join(home, 'da-nhan')).catch(() => []);
    const refused = await readdir(join(home, 'tu-choi')).catch(() => []);
    expect({ taken: taken.filter((one) => one.endsWith('.bien-nhan.txt')).length, refused }).toEqual({
      taken: 1,
      refused: [],
    });
    const { id } = await finding('gone');
    const told = (await (await officer.get(`/api/findings/${id}`)).json()) as {
      events: { kind: string }[];
    };
    expect(told.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['found', 'gone']));
  });
});
