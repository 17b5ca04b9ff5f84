import type { KeyBox } from './key-box.ts';
import type { Attempts } from './attempt-pause.ts';
import type { Sealed } from './seal.ts';

/** Name of the one database of this phone; signing out deletes it. */
export const DATABASE_NAME = 'ansinh-dia-ban';
const LOCK = 'lock';
const RECORDS = 'records';

/** What may be read before the password: the closed box, whose it is, mistakes so far. No personal data of the people visited. */
export interface Lock {
  readonly box: KeyBox;
  readonly attempts: Attempts;
  /** The secret was chosen for this phone, it is no password of an account. */
  readonly isOwnSecret?: boolean;
}

/** Records to write and to remove, all or none of them. */
export interface StoredChange {
  readonly put: readonly (readonly [name: string, sealed: Sealed])[];
  readonly remove: readonly string[];
}

/** The phone's database: a lock, and encrypted records by name. */
export interface DeviceDatabase {
  readLock(): Promise<Lock | undefined>;
  writeLock(lock: Lock): Promise<void>;
  readRecords(
    wanted: (name: string) => boolean,
  ): Promise<readonly (readonly [name: string, sealed: Sealed])[]>;
  change(change: StoredChange, lock?: Lock): Promise<void>;
  recordNames(): Promise<readonly string[]>;
  destroy(): Promise<void>;
}

/** Opens the database, and makes it when the phone has none. */
export async function openDeviceDatabase(): Promise<DeviceDatabase> {
  const opening = indexedDB.open(DATABASE_NAME, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(LOCK);
    opening.result.createObjectStore(RECORDS);
  });
  const database = await answerOf(opening);
  // Strict: a visit that was shown as kept is on the disk, not in a buffer of a phone whose battery runs out.
  const transaction = (mode: IDBTransactionMode): IDBTransaction =>
    database.transaction([LOCK, RECORDS], mode, { durability: 'strict' });
  const read = <T>(store: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    answerOf(ask(transaction('readonly').objectStore(store)));
  const change: DeviceDatabase['change'] = (changed, lock) => {
    const writing = transaction('readwrite');
    const records = writing.objectStore(RECORDS);
    for (const [name, sealed] of changed.put) records.put(sealed, name);
    for (const name of changed.remove) records.delete(name);
    if (lock) writing.objectStore(LOCK).put(lock, LOCK);
    return endOf(writing);
  };
  return {
    readLock: () => read<Lock | undefined>(LOCK, (store) => store.get(LOCK)),
    writeLock: (lock) => change({ put: [], remove: [] }, lock),
    readRecords: async (wanted) => {
      const records = transaction('readonly').objectStore(RECORDS);
      const names = (await answerOf(records.getAllKeys())).map(String).filter((name) => wanted(name));
      return Promise.all(
        names.map(async (name) => [name, await answerOf<Sealed>(records.get(name))] as const),
      );
    },
    change,
    recordNames: async () => (await read(RECORDS, (store) => store.getAllKeys())).map(String),
    destroy: async () => {
      database.close();
      await answerOf(indexedDB.deleteDatabase(DATABASE_NAME));
    },
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB')));
  });
}
