import type { DeviceDatabase, Lock } from './device-database.ts';
import { makeKeyBox } from './key-box.ts';
import { seal, unseal } from './seal.ts';

/** Values by name; undefined takes the record away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The unlocked store: everything in it is encrypted before it reaches the disk. */
export interface Vault {
  readAll(): Promise<ReadonlyMap<string, unknown>>;
  read(name: string): Promise<unknown>;
  /** Writes all or nothing. */
  write(changes: Changes): Promise<void>;
  /** Closes everything again under a new password. */
  rekey(secret: string): Promise<void>;
}

/** Returns the vault of a database for the key that opens it. `isLarge` names records that are read one by one, when they are needed. */
export function vaultOf(
  database: DeviceDatabase,
  opened: CryptoKey,
  isLarge: (name: string) => boolean,
): Vault {
  let key = opened;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: nothing is written with a key that is being replaced.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const readOf = async (wanted: (name: string) => boolean): Promise<Map<string, unknown>> => {
    const records = await database.readRecords(wanted);
    return new Map(
      await Promise.all(
        records.map(async ([name, sealed]) => [name, await unseal(key, name, sealed)] as const),
      ),
    );
  };
  return {
    readAll: () => inTurn(() => readOf((name) => !isLarge(name))),
    read: (name) => inTurn(async () => (await readOf((one) => one === name)).get(name)),
    write: (changes) =>
      inTurn(async () => {
        const entries = Object.entries(changes);
        const put = await Promise.all(
          entries
            .filter(([, value]) => value !== undefined)
            .map(async ([name, value]) => [name, await seal(key, name, value)] as const),
        );
        const remove = entries.filter(([, value]) => value === undefined).map(([name]) => name);
        await database.change({ put, remove });
      }),
    rekey: (secret) =>
      inTurn(async () => {
        const { box, key: next } = await makeKeyBox(secret);
        const values = await readOf(() => true);
        const put = await Promise.all(
          [...values].map(async ([name, value]) => [name, await seal(next, name, value)] as const),
        );
        const lock: Lock = { box, attempts: { wrong: 0, at: 0 } };
        await database.change({ put, remove: [] }, lock);
        key = next;
      }),
  };
}
