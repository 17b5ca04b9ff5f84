import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '@ansinh/domain/kernel';
import { networkKey } from '../packages/server/src/modules/indicators/index.ts';
import { outreachModule } from '../packages/server/src/modules/outreach/outreach.module.ts';
import { loadOutreachProvince } from '../packages/server/src/modules/outreach/outreach.fixtures.ts';
import { shareOut } from '../packages/server/src/modules/outreach/index.ts';
import { buildHttpServer } from '../packages/server/src/platform/http/http-server.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import type { TestDatabase } from '../packages/server/src/testing/test-database.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { percentile, times, type Bench } from './bench.ts';
import { openSlowLine } from './slow-line.ts';

const PEOPLE = 500;
const VISITS = 60;
const COMMUNE = '2025:23293';
const LINE = { bitsPerSecond: 1_000_000, roundTripMs: 150 } as const;
const ROUNDS = 7;

interface Got {
  readonly bytes: number;
  readonly text: () => string;
}

/**
 * A collector of 500 people on a line of 1 Mbit/s with a round trip of 150 ms: the whole list on a new phone, a day's visits sent, and
 * what changed since. The floor is the same line carrying as many bytes from a server that does nothing.
 */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  const collector = await collectorWithPeople(database);
  const server = await buildHttpServer({
    services: database.services,
    modules: [outreachModule],
    authenticate: () => Promise.resolve({ actor: collector, sessionId: crypto.randomUUID() }),
    requestsPerMinute: 1_000_000,
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const own = (server.server.address() as AddressInfo).port;
  const slow = await openSlowLine(own, LINE);
  try {
    const whole = await ask(own, 'GET', '/api/outreach/field/work');
    const { cursor, tariff, tasks } = await workOf(database, collector);
    const query = `?since=${encodeURIComponent(cursor)}&tariff=${tariff.key}`;
    const visits = (): string =>
      JSON.stringify({
        deviceId: 'may-do',
        sentAt: '2026-11-24T03:00:00Z',
        visits: tasks.slice(0, VISITS).map(({ id, version }) => ({
          id: crypto.randomUUID(),
          taskId: id,
          taskVersion: version,
          happenedAt: '2026-11-24T01:00:00Z',
          outcome: 'unreachable',
          channel: 'door',
        })),
      });
    return [
      await measured(`list of ${PEOPLE} people on a new phone`, slow.port, own, whole.bytes, (port) =>
        ask(port, 'GET', '/api/outreach/field/work'),
      ),
      await measured(`${VISITS} visits sent`, slow.port, own, undefined, (port) =>
        ask(port, 'POST', '/api/outreach/field/sync', visits()),
      ),
      await measured('what changed since', slow.port, own, undefined, (port) =>
        ask(port, 'GET', `/api/outreach/field/work${query}`),
      ),
    ];
  } finally {
    await slow.close();
    await server.close();
    await database.close();
  }
};

async function measured(
  name: string,
  slowPort: number,
  ownPort: number,
  bytes: number | undefined,
  work: (port: number) => Promise<Got>,
): Promise<Awaited<ReturnType<Bench>>[number]> {
  const answer = await work(ownPort);
  const size = bytes ?? answer.bytes;
  const near = percentile(await times(ROUNDS, () => work(ownPort)), 0.5);
  const far = percentile(await times(ROUNDS, () => work(slowPort), 1), 0.5);
  const floor = await bareLine(size);
  return {
    name,
    ms: far,
    floorName: 'bare line, same bytes',
    floorMs: floor,
    note: `${(size / 1000).toFixed(1)} kB compressed; server ${near.toFixed(0)} ms; ${far < 1000 ? 'under' : 'OVER'} 1 s`,
  };
}

/** Returns how long the same line takes for so many bytes from a server that has them ready. */
async function bareLine(bytes: number): Promise<number> {
  const ready = Buffer.alloc(bytes, 1);
  const server = createServer((_, answer) => answer.end(ready));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const slow = await openSlowLine((server.address() as AddressInfo).port, LINE);
  const taken = percentile(await times(ROUNDS, () => ask(slow.port, 'GET', '/'), 1), 0.5);
  await slow.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return taken;
}

/** Asks on a connection of its own, as a phone does that was asleep; counts the bytes of the body as they came. */
function ask(port: number, method: string, path: string, body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        method,
        path,
        agent: false,
        host: '127.0.0.1',
        headers: {
          'accept-encoding': 'br',
          'x-requested-with': 'ansinh',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const all = Buffer.concat(parts);
          if (answer.statusCode === 200) resolve({ bytes: all.byteLength, text: () => all.toString() });
          else reject(new Error(`${path}: ${String(answer.statusCode)} ${all.toString().slice(0, 200)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function workOf(
  database: BenchDatabase,
  collector: Actor,
): Promise<{ cursor: string; tariff: { key: string }; tasks: { id: string; version: number }[] }> {
  const { fieldWork } = await import('../packages/server/src/modules/outreach/use-cases/field-work.ts');
  return run(database.services, fieldWork, collector, {});
}

/** Returns a collector with people of a commune, households of three, in the names of the country. */
async function collectorWithPeople(database: BenchDatabase): Promise<Actor> {
  const { services, owner } = database;
  const outreach = await loadOutreachProvince({
    ...database,
    pool: services.pool,
  } as unknown as TestDatabase);
  await owner.query(
    `insert into people (tenant_id, full_name, name_key, birth_date, commune, household, phone, address)
     select $1, name, app.fold(name), date '1950-01-01' + (at * 37) % 20000, $2, 'HO-' || lpad((at / 3)::text, 5, '0'),
       '09' || lpad(((at * 7919) % 100000000)::text, 8, '0'),
       'Số ' || 1 + (at * 13) % 300 || ', đường ' || (array['Hùng Vương', 'Lê Lợi', 'Trần Phú', 'Quang Trung'])[1 + at % 4]
     from (select at, (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Bùi', 'Rơ Châm', 'Siu'])[1 + at * 7 % 9] || ' '
         || (array['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Kim'])[1 + at * 5 % 7] || ' '
         || (array['An', 'Bình', 'Cường', 'Dung', 'Hà', 'Hùng', 'Lan', 'Mai', 'Nam', 'Phúc', 'Sơn', 'Vy'])[1 + at * 11 % 12] as name
       from generate_series(0, $3::int - 1) as at) named`,
    [outreach.province.tenantId, COMMUNE, PEOPLE],
  );
  const { rows } = await owner.query<{ id: string }>(
    `insert into list_entries (tenant_id, kind, scheme, person_id, commune, village_key, household, first_month, last_month, reasons, due_on)
     select tenant_id, 'due', 'BHYT', id, commune, $1, household, '2026-11-01', '2026-11-01', '{"until":"2026-12-05"}', '2026-12-05'
     from people returning id`,
    [networkKey('thon-23293-1')],
  );
  await run(services, shareOut, outreach.province.person('ubnd-xa-23293', 'operator'), {
    commune: COMMUNE,
    shares: [{ hand: networkKey('tcdvt-an-tam-nv-11'), ids: rows.map(({ id }) => id) }],
  });
  return outreach.collector('nvthu.at11', 'tcdvt-an-tam');
}
