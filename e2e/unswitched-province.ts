import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDirectoryBefore } from '../packages/server/src/testing/directory-before.ts';
import { ansinh, startProduct } from './process.ts';

/** A signed-in person who speaks to the interface as a program would; answers are JSON, refusals are errors. */
export interface Caller {
  readonly username: string;
  readonly cookie: string;
  get<Answer>(path: string): Promise<Answer>;
  send<Answer>(method: 'POST' | 'PUT', path: string, body: object): Promise<Answer>;
}

/** A province of its own that has not yet carried out the changes of 1 July 2025. */
export interface UnswitchedProvince {
  readonly address: string;
  readonly admin: Caller;
  agencyId(name: string, code: string): Promise<string>;
  /** Makes a login at an agency and signs it in. */
  person(username: string, agencyName: string, agencyCode: string): Promise<Caller>;
  stop(): Promise<void>;
}

const PASSWORD = 'Chuyen-giao-2025';

/** Installs the product with such a province, adopts the packs with their targets, and starts it. */
export async function openUnswitchedProvince(packs: readonly string[]): Promise<UnswitchedProvince> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-unswitched-'));
  await chmod(folder, 0o755);
  const env = { ANSINH_DATA_DIR: join(folder, 'data'), ANSINH_PORT: '0', ANSINH_DEMO: 'off' };
  const product = startProduct(env);
  const address = await product.up;
  const cli = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await ansinh(args, env);
    if (code !== 0) throw new Error(`ansinh ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const directory = join(folder, 'province');
  await writeDirectoryBefore(directory);
  await cli('province', 'create', directory);
  for (const pack of packs) {
    await cli('pack', 'adopt', pack);
    await cli('indicators', 'adopt', '--pack', pack);
  }
  const made = await cli('access', 'create-admin', '--username', 'quan-tri', '--agency', 'so-noi-vu');
  const admin = await firstSignIn(address, 'quan-tri', /: (\S+)\n/.exec(made)?.[1] ?? '');
  const agencyId = async (name: string, wanted: string): Promise<string> => {
    const { items } = await admin.get<{ items: { id: string; code: string }[] }>(
      `/agencies?limit=200&q=${encodeURIComponent(name)}`,
    );
    const found = items.find(({ code }) => code === wanted);
    if (!found) throw new Error(`no agency ${wanted} among those called ${name}`);
    return found.id;
  };
  return {
    address,
    admin,
    agencyId,
    person: async (username, agencyName, agencyCode) => {
      const { oneTimePassword } = await admin.send<{ oneTimePassword: string }>('POST', '/users', {
        username,
        name: `Người dùng ${username}`,
        agencyId: await agencyId(agencyName, agencyCode),
        roles: ['operator', 'approver', 'agency-admin'],
      });
      return firstSignIn(address, username, oneTimePassword);
    },
    stop: async () => {
      product.child.kill('SIGTERM');
      await product.end;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function firstSignIn(address: string, username: string, once: string): Promise<Caller> {
  const first = await signIn(address, username, once);
  await first.send('POST', '/account/password', { current: once, next: PASSWORD });
  return signIn(address, username, PASSWORD);
}

async function signIn(address: string, username: string, password: string): Promise<Caller> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'ansinh' };
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`sign-in of ${username}: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const call = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const told = await fetch(`${address}/api${path}`, {
      method,
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!told.ok) throw new Error(`${username} ${method} ${path}: ${told.status} ${await told.text()}`);
    const text = await told.text();
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  return {
    username,
    cookie,
    get: (path) => call('GET', path),
    send: (method, path, body) => call(method, path, body),
  };
}
