import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** What a program of an agency sends: which list, for which period, under which name. */
export interface SentList {
  /** "<regulation>/<dataset>:<layout>", e.g. "KT25/D15:insured-units". */
  readonly dataset: string;
  readonly period: string;
  readonly name: string;
  readonly text: string;
  /** Only the good rows are stated. */
  readonly onlyGood?: boolean;
}

/** A submission as the interface answers it; only what the journeys look at. */
export interface ToldSubmission {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly receiptNo: string | null;
  readonly rowsGood: number;
  readonly rowsBad: number;
}

interface OfferedDataset {
  readonly id: string;
  readonly dataset: string;
  readonly layoutId: string;
  readonly basis: { readonly regulationCode: string };
}

const STEP_MS = 300;
const LONGEST_MS = 90_000;
const PIECE_BYTES = 4 * 1024 * 1024;

/** Returns what `look` gives as soon as it gives something; fails after a minute and a half unless told. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  longestMs = LONGEST_MS,
): Promise<T> {
  const last = Date.now() + longestMs;
  while (Date.now() < last) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(STEP_MS);
  }
  throw new Error(`waited in vain: ${what}`);
}

/** A program of an agency on the HTTP interface, signed in by OAuth 2.0 client credentials. */
export class AgencyProgram {
  readonly #address: string;
  readonly #token: string;
  readonly #patienceMs: number;

  private constructor(address: string, token: string, patienceMs: number) {
    this.#address = address;
    this.#token = token;
    this.#patienceMs = patienceMs;
  }

  /** Asks for a token as RFC 6749, 4.4 has it. `patienceMs`: how long it waits for a file to be read. */
  static async signIn(
    address: string,
    clientId: string,
    clientSecret: string,
    patienceMs = LONGEST_MS,
  ): Promise<AgencyProgram> {
    const answer = await fetch(`${address}/api/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`no token: ${answer.status}`);
    return new AgencyProgram(address, token, patienceMs);
  }

  /** Sends a list in pieces, confirms its columns as recognised and states all its rows, or its good ones; returns it as it stands then. */
  async send({ dataset, period, name, text, onlyGood }: SentList): Promise<ToldSubmission> {
    const { items } = await this.#call<{ items: OfferedDataset[] }>('GET', '/datasets?role=sender');
    const found = items.find(
      (one) => `${one.basis.regulationCode}/${one.dataset}:${one.layoutId}` === dataset,
    );
    if (found === undefined) throw new Error(`${dataset} is not sent by this agency`);
    const bytes = Buffer.from(text);
    const start = { datasetId: found.id, period, fileName: name, sizeBytes: bytes.length };
    const { id } = await this.#call<{ id: string }>('POST', '/submissions', JSON.stringify(start));
    for (let offset = 0; offset < bytes.length; offset += PIECE_BYTES) {
      const piece = new FormData();
      piece.append('file', new Blob([bytes.subarray(offset, offset + PIECE_BYTES)]), name);
      await this.#call('PUT', `/submissions/${id}/content?offset=${offset}`, piece);
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.#call('POST', `/submissions/${id}/complete`, JSON.stringify({ sha256 }));
    let now = await this.#settled(id);
    if (now.state === 'mapping') {
      const { columns } = await this.#call<{ columns: { key: string; index: number | null }[] }>(
        'GET',
        `/submissions/${id}/mapping`,
      );
      const chosen = columns.map(({ key, index }) => ({ key, index }));
      await this.#call(
        'POST',
        `/submissions/${id}/mapping`,
        JSON.stringify({ version: now.version, columns: chosen }),
      );
      now = await this.#settled(id);
    }
    if (now.state !== 'checked') throw new Error(`${name} ended as ${now.state}`);
    await this.#call(
      'POST',
      `/submissions/${id}/confirm`,
      JSON.stringify({ version: now.version, rows: onlyGood ? 'good' : 'all' }),
    );
    return this.#call('GET', `/submissions/${id}`);
  }

  #settled(id: string): Promise<ToldSubmission> {
    return until(
      `submission ${id} is read`,
      async () => {
        const now = await this.#call<ToldSubmission>('GET', `/submissions/${id}`);
        return ['receiving', 'checking'].includes(now.state) ? undefined : now;
      },
      this.#patienceMs,
    );
  }

  async #call<T>(method: string, path: string, body?: string | FormData): Promise<T> {
    const answer = await fetch(`${this.#address}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
