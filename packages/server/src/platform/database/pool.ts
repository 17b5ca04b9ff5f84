import pg from 'pg';

// Dates stay 'YYYY-MM-DD' (a JS Date at local midnight would shift them); big integers become numbers while exact.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 ${value} does not fit a number`);
  return number;
});
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString());

export type Pool = pg.Pool;

/** Where a database is: a URL (production) or the parts of an embedded server's address. */
export type DatabaseAddress =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** In a session the day of an instant (`at::date`, a comparison with a day, `current_date`) is the day on an official's calendar. */
const VIETNAMESE_DAYS = '-c timezone=Asia/Ho_Chi_Minh';

/** Returns a connection pool. An idle connection that breaks is dropped quietly; the next query opens another. */
export function openPool(address: DatabaseAddress, max = 16): Pool {
  const pool = new pg.Pool({
    ...('url' in address ? { connectionString: address.url } : address),
    max,
    application_name: 'ansinh',
    options: VIETNAMESE_DAYS,
    idleTimeoutMillis: 30_000,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
