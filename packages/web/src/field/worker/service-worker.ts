/**
 * Keeps the phone application itself, and nothing else: pages and their files by hash. Answers of the API never pass through a cache, so no
 * personal data lies outside the encrypted store.
 */

/** As much of a service worker as is used here; the types of the page and of workers cannot stand in one program. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const PREFIX = 'dia-ban ';
const START = '/dia-ban/';
/** The build writes the files of the application and the hash of all of them here. */
const { version, page, files } = JSON.parse('__PRECACHE__') as {
  version: string;
  /** SHA-256 of the start page. */
  page: string;
  files: string[];
};
const CACHE = `${PREFIX}${version}`;

async function hashOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Files whose name carries their hash are taken over from the version before: an update costs only what changed. A start page of another
 * version, fetched while the server is just being replaced, would ask for files that are not here: then the whole version is left for later.
 */
async function keep(cache: Cache, file: string): Promise<void> {
  const known = file.startsWith('/assets/') ? await caches.match(file, { ignoreVary: true }) : undefined;
  const answer = known ?? (await fetch(file, { cache: 'no-cache', credentials: 'omit' }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  if (file === START && (await hashOf(answer.clone())) !== page)
    throw new Error('the start page is of another version');
  await cache.put(file, answer);
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(files.map((file) => keep(cache, file)));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? START : request.url;
  return (await cache.match(wanted, { ignoreVary: true, ignoreSearch: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return;
  event.respondWith(answer(request));
});
