import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { accessServer, makeTestProvince, type TestProvince } from './access.fixtures.ts';

/** People the identity provider knows, by the name they type there. */
const PEOPLE: Readonly<Record<string, object>> = {
  'qua-thu': { email: 'BHXH.Operator@ansinh.example', email_verified: true },
  'thu-chua-xac-minh': { email: 'bhxh.leader@ansinh.example', email_verified: false },
  'qua-ten': { preferred_username: 'thue.operator' },
  'nguoi-la': { email: 'nguoi.la@ansinh.example', email_verified: true },
  'da-nghi': { email: 'bhxh.auditor@ansinh.example', email_verified: true },
};

describe('Đăng nhập một lần qua OpenID Connect, với nhà cung cấp thật', () => {
  let database: TestDatabase;
  let province: TestProvince;
  let server: FastifyInstance;
  let issuer: Server;
  let product: string;

  beforeAll(async () => {
    const [issuerPort, productPort] = [await freePort(), await freePort()];
    product = `http://127.0.0.1:${productPort}`;
    issuer = await startProvider(issuerPort, `${product}/api/session/oidc/callback`);
    database = await createTestDatabase({
      publicUrl: product,
      oidc: {
        issuer: `http://127.0.0.1:${issuerPort}`,
        clientId: 'ansinh',
        clientSecret: 'bi-mat-cua-bai-thu',
      },
    });
    province = await makeTestProvince(database);
    server = await accessServer(database);
    await server.listen({ host: '127.0.0.1', port: productPort });
  });
  afterAll(async () => {
    await server.close();
    await new Promise((done) => {
      issuer.close(done);
      issuer.closeAllConnections();
    });
    await database.close();
  });

  const start = '/api/session/oidc/start';
  const session = async (browser: Browser): Promise<{ status: number; username: string | undefined }> => {
    const answer = await browser.get(`${product}/api/session`);
    const body = (await answer.json()) as { user?: { username: string } };
    return { status: answer.status, username: body.user?.username };
  };

  it('đi hết vòng: sang nhà cung cấp, đăng nhập ở đó, quay về đúng trang đang xem với phiên mới', async () => {
    const browser = new Browser();
    const end = await browser.signOn(`${product}${start}?returnTo=/nhiem-vu%3Ftab%3D1`, 'qua-thu');
    expect(end).toBe(`${product}/nhiem-vu?tab=1`);
    expect(await session(browser)).toEqual({ status: 200, username: 'bhxh.operator' });
    const { rows } = await database.owner.query(
      'select i.user_id, s.method from oidc_identities i join sessions s on s.user_id = i.user_id',
    );
    expect(rows).toEqual([{ user_id: await province.idOf('bhxh.operator'), method: 'sso' }]);
  });

  it('lần sau nhận ra bằng mã của nhà cung cấp, dù địa chỉ thư ở đây đã đổi', async () => {
    await database.owner.query(
      "update users set email = 'khac@ansinh.example' where username = 'bhxh.operator'",
    );
    const browser = new Browser();
    await browser.signOn(product + start, 'qua-thu');
    expect((await session(browser)).username).toBe('bhxh.operator');
  });

  it('không có thư thì nhận ra bằng tên đăng nhập', async () => {
    const browser = new Browser();
    await browser.signOn(product + start, 'qua-ten');
    expect((await session(browser)).username).toBe('thue.operator');
  });

  it.each([
    ['nguoi-la', 'access.sso_unknown_person'],
    ['thu-chua-xac-minh', 'access.sso_unknown_person'],
    ['da-nghi', 'access.sso_unknown_person'],
  ])('%s không vào được: về trang đăng nhập với lý do %s', async (login, code) => {
    await database.owner.query("update users set disabled_at = now() where username = 'bhxh.auditor'");
    const browser = new Browser();
    expect(await browser.signOn(product + start, login)).toBe(`${product}/dang-nhap?error=${code}`);
    expect((await session(browser)).status).toBe(401);
  });

  it('người đã nối mà tài khoản đã ngừng thì không vào được', async () => {
    await database.owner.query("update users set disabled_at = now() where username = 'thue.operator'");
    const end = await new Browser().signOn(product + start, 'qua-ten');
    expect(end).toBe(`${product}/dang-nhap?error=access.disabled`);
  });

  it('đường về chỉ dùng được một lần và chỉ ở trình duyệt đã bắt đầu', async () => {
    const [owner, thief] = [new Browser(), new Browser()];
    const callback = await owner.signOn(product + start, 'qua-thu', '/api/session/oidc/callback');
    const failed = `${product}/dang-nhap?error=access.sso_failed`;
    expect(await thief.follow(callback)).toBe(failed);
    expect(await owner.follow(callback)).toBe(`${product}/`);
    expect(await owner.follow(callback)).toBe(failed);
    expect((await session(thief)).status).toBe(401);
  });

  it('mã giả, hoặc người dùng từ chối ở nhà cung cấp, đều không thành phiên', async () => {
    for (const tampered of ['code=gia', 'error=access_denied']) {
      const browser = new Browser();
      const callback = new URL(
        await browser.signOn(product + start, 'qua-thu', '/api/session/oidc/callback'),
      );
      callback.searchParams.delete('code');
      const [name = '', value = ''] = tampered.split('=');
      callback.searchParams.set(name, value);
      expect(await browser.follow(callback.href)).toBe(`${product}/dang-nhap?error=access.sso_failed`);
    }
  });

  it.each(['https://ke-xau.example/', '//ke-xau.example', '/\\ke-xau.example', 'nhiem-vu'])(
    'địa chỉ quay về “%s” không phải trang của An Sinh thì về trang đầu',
    async (returnTo) => {
      const browser = new Browser();
      const end = await browser.signOn(
        `${product}${start}?returnTo=${encodeURIComponent(returnTo)}`,
        'qua-thu',
      );
      expect(end).toBe(`${product}/`);
    },
  );

  it('chưa nối nhà cung cấp thì nói rõ, nhà cung cấp không trả lời thì mời dùng mật khẩu', async () => {
    for (const [oidc, expected] of [
      [undefined, 'access.sso_off'],
      [
        { issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'x', clientSecret: 'y' },
        'access.sso_unavailable',
      ],
    ] as const) {
      const other = {
        ...database,
        services: { ...database.services, config: { ...database.services.config, oidc } },
      };
      const lone = await accessServer(other);
      const answer = await lone.inject({ url: start });
      expect(answer.json<{ code: string }>().code).toBe(expected);
      await lone.close();
    }
  });
});

async function startProvider(port: number, redirectUri: string): Promise<Server> {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: 'ansinh',
        client_secret: 'bi-mat-cua-bai-thu',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
    pkce: { required: () => true },
    cookies: { keys: ['một khóa'] },
  });
  const listening = createServer(provider.callback());
  await new Promise<void>((done) => {
    listening.listen(port, '127.0.0.1', done);
  });
  return listening;
}

/** Follows redirects and fills in the provider's forms, as a person's browser would; cookies by host and path are kept. */
class Browser {
  readonly #cookies = new Map<string, string>();

  get(url: string): Promise<Response> {
    return this.#send(url);
  }

  /** Walks from `url` through login and consent; returns the first address back at a page, or one whose path is `stopAt`. */
  async signOn(url: string, login: string, stopAt?: string): Promise<string> {
    let next = url;
    for (let step = 0; step < 20; step += 1) {
      if (stopAt !== undefined && new URL(next).pathname === stopAt) return next;
      const answer = await this.#send(next);
      const location = answer.headers.get('location');
      if (location) {
        next = new URL(location, next).href;
        continue;
      }
      const form = await answer.text();
      const action = /<form[^>]* action="([^"]+)"/.exec(form)?.[1];
      if (!action) return next;
      const prompt = /name="prompt" value="(\w+)"/.exec(form)?.[1] ?? '';
      const submitted = await this.#send(action, new URLSearchParams({ prompt, login, password: 'x' }));
      next = new URL(submitted.headers.get('location') ?? '', action).href;
    }
    throw new Error(`sign-on never ended: ${next}`);
  }

  /** Asks once and returns where the answer sends the browser. */
  async follow(url: string): Promise<string> {
    return new URL((await this.#send(url)).headers.get('location') ?? '', url).href;
  }

  async #send(url: string, form?: URLSearchParams): Promise<Response> {
    const { host } = new URL(url);
    const mine = [...this.#cookies].filter(([name]) => name.startsWith(`${host} `));
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: mine.map(([name, value]) => `${name.split(' ')[1]}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(`${host} ${name}`);
      else this.#cookies.set(`${host} ${name}`, value.join('='));
    }
    return answer;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => {
    probe.listen(0, '127.0.0.1', done);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => {
    probe.close(done);
  });
  return port;
}
