import { get } from 'node:http';
import type { Page } from 'playwright-core';

/** What a phone still holds of somebody. */
interface Leftovers {
  readonly databases: readonly string[];
  readonly cached: readonly string[];
  /** Status of asking who is signed in. */
  readonly session: number;
}

// Scripts of the page stand as text: tests are compiled for Node and know no document.
const READ_EVERYTHING = `(async () => {
  const letters = [];
  const read = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      for (const byte of new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer))
        letters.push(String.fromCharCode(byte));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(read);
    else for (const byte of new TextEncoder().encode(String(value))) letters.push(String.fromCharCode(byte));
  };
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answer(all.getAllKeys()), answer(all.getAll())]);
      [...keys, ...values].forEach(read);
    }
    database.close();
  }
  read(JSON.stringify(localStorage));
  return letters.join('');
})()`;

const LOOK_FOR_LEFTOVERS = `(async () => ({
  databases: (await indexedDB.databases()).map(({ name }) => name),
  cached: (await Promise.all((await caches.keys()).map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
  session: (await fetch('/api/session')).status,
}))()`;

const LIST_FILES = `(async () => {
  await document.fonts.ready;
  return performance.getEntriesByType('resource').map(({ name }) => name);
})()`;

const DRAW_NOISE = `(() => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2000, 1500];
  const painter = canvas.getContext('2d');
  const picture = painter.createImageData(canvas.width, canvas.height);
  for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = Math.imul(at, 2654435761) >>> 24;
  painter.putImageData(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** Returns everything the page's databases and its local storage hold, one letter a byte. */
export const storedBytes = (page: Page): Promise<string> => page.evaluate<string>(READ_EVERYTHING);

/** Returns what is left on the phone. */
export const leftoversOf = (page: Page): Promise<Leftovers> => page.evaluate<Leftovers>(LOOK_FOR_LEFTOVERS);

/** Returns a picture as large as a camera's and hard to compress. */
export async function noisyPicture(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate<string>(DRAW_NOISE), 'base64');
}

/** Returns the files the page fetched to stand there, itself included, with their bytes on the line. */
export async function firstPageFiles(
  page: Page,
): Promise<readonly (readonly [file: string, bytes: number])[]> {
  const files = [page.url(), ...(await page.evaluate<string[]>(LIST_FILES))];
  const own = [...new Set(files)].filter((file) => !file.includes('/api/') && !file.endsWith('/sw.js'));
  return Promise.all(own.map(async (file) => [file, await bytesOnTheLine(file)] as const));
}

function bytesOnTheLine(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
