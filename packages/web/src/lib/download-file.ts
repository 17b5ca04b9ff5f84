import { offlineRefusal, refusalOf } from './api-refusal.ts';
import { addressOf, callHeaders, type Addressed } from './api.ts';

const NAMED = /filename\*=UTF-8''([^;]+)|filename="([^"]+)"/;

/** Asks an endpoint that answers a file, hands it to the browser to keep, and returns its name. Throws ApiRefusal. */
export async function downloadFile(
  endpoint: Addressed,
  input: {
    readonly params?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly body?: unknown;
  },
): Promise<string> {
  const answer = await fetch(addressOf(endpoint, input), {
    method: endpoint.method,
    headers: {
      ...callHeaders(),
      ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
  }).catch(() => {
    throw offlineRefusal();
  });
  if (!answer.ok) throw refusalOf(answer.status, await answer.text());
  const match = NAMED.exec(answer.headers.get('content-disposition') ?? '');
  const name = decodeURIComponent(match?.[1] ?? match?.[2] ?? 'tep');
  keepFile(await answer.blob(), name);
  return name;
}

/** Hands a file to the browser to keep under a name. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
