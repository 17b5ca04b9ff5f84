import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgencyProgram } from '../e2e/agency-program.ts';
import { startProduct } from '../e2e/process.ts';
import { percentile, type Bench } from './bench.ts';
import { importRows, IMPORT_COLUMNS } from './import-rows.ts';

const ROWS = 200_000;
const PASSWORD = 'AnSinh@2026';
const PATIENCE_MS = 15 * 60_000;
/** What others look at meanwhile. */
const PAGES = ['/desk', '/occurrences?limit=50', '/findings?limit=50', '/regulations'] as const;
const IDLE_CALLS = 300;
/** Pauses between calls, as people make; more often than the limit of requests allows would measure refusals. */
const PAUSE_MS = 150;
const POLL_MS = 5000;

/**
 * How long other users wait while a list of people is imported, taken into the register and searched for duplicates (linkage) in the same
 * server, against how long they wait when it is idle.
 */
export const bench: Bench = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ansinh-latency-'));
  const product = startProduct({ ANSINH_DATA_DIR: dataDir, ANSINH_PORT: '0' });
  try {
    const address = await product.up;
    const reader = await signIn(address, 'bhxh.canbo');
    await waits(reader, () => false, IDLE_CALLS / 4);
    const idle = await waits(reader, () => false, IDLE_CALLS);
    const program = await ownProgram(address);
    let isDone = false;
    const work = importAndLink(address, program).finally(() => (isDone = true));
    const busy = await waits(reader, () => isDone, Number.POSITIVE_INFINITY);
    const took = await work;
    return [0.5, 0.99].map((share) => ({
      name: `others wait, p${share * 100}, while ${ROWS} people come in and are linked`,
      ms: percentile(busy, share),
      floorName: 'idle server',
      floorMs: percentile(idle, share),
      note: `${busy.length} calls in ${(took / 1000).toFixed(0)} s`,
    }));
  } finally {
    product.child.kill('SIGTERM');
    await product.end;
    await rm(dataDir, { recursive: true, force: true });
  }
};

type Ask = (path: string, body?: unknown) => Promise<unknown>;

/** Returns a way to ask as one person. */
async function signIn(address: string, username: string): Promise<Ask> {
  const own = { 'x-requested-with': 'ansinh', 'content-type': 'application/json' };
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!answer.ok) throw new Error(`sign-in of ${username}: ${answer.status}`);
  return async (path, body) => {
    const told = await fetch(`${address}/api${path}`, {
      headers: { ...own, cookie },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!told.ok) throw new Error(`${path}: ${told.status} ${await told.text()}`);
    return told.json();
  };
}

/** Returns the sorted times in ms of calls one after another, until `isDone` or so many were made. */
async function waits(ask: Ask, isDone: () => boolean, most: number): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < most && !isDone(); call += 1) {
    const from = performance.now();
    await ask(PAGES[call % PAGES.length] ?? PAGES[0]);
    times.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return times.sort((a, b) => a - b);
}

async function ownProgram(address: string): Promise<AgencyProgram> {
  const admin = await signIn(address, 'bhxh.quantri');
  const made = (await admin('/api-clients', {
    name: 'Đo tốc độ',
    scopes: ['exchange.read', 'exchange.submit'],
  })) as { clientId: string; clientSecret: string };
  return AgencyProgram.signIn(address, made.clientId, made.clientSecret, PATIENCE_MS);
}

/** Sends the list and waits until it is in the register and searched for duplicates; returns how long it took, ms. */
async function importAndLink(address: string, program: AgencyProgram): Promise<number> {
  const from = performance.now();
  const lines = [IMPORT_COLUMNS.map(([, header]) => header), ...importRows(ROWS)].map((cells) =>
    cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','),
  );
  await program.send({
    dataset: 'KT25/D15:insured-people',
    period: '2026-Q4',
    name: 'nguoi dang tham gia.csv',
    text: `${lines.join('\n')}\n`,
    onlyGood: true,
  });
  const officer = await signIn(address, 'bhxh.canbo');
  const sentAt = new Date().toISOString();
  for (;;) {
    const { lastRun } = (await officer('/people/pairs/quality')) as {
      lastRun: { at: string; counts: Record<string, number> } | null;
    };
    if (lastRun !== null && lastRun.at > sentAt) return performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
