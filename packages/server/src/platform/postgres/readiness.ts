import pg from 'pg';

/** How to reach a PostgreSQL server. `host` is a folder of a unix socket or a host name. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Resolves when the server answers a query; rejects after 60 s, or at once when `exited` says it ended. */
export async function waitUntilReady(
  address: PostgresAddress,
  exited?: () => string | undefined,
): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const ended = exited?.();
    if (ended !== undefined) throw new Error(`tiến trình kết thúc với ${ended}`);
    const client = new pg.Client({ ...address, database: 'postgres', connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
