import type { z } from 'zod';
import type { Endpoint } from '@ansinh/contract/platform/endpoint';
import { offlineRefusal, refusalOf } from './api-refusal.ts';
import { currentLanguage } from './language.ts';

type Shape = z.ZodObject;

/** One part of a call: left out when the endpoint takes nothing there, optional when all of it is. */
type Part<Key extends string, Schema extends Shape> =
  z.input<Schema> extends Record<string, never>
    ? { readonly [K in Key]?: never }
    : Partial<z.input<Schema>> extends z.input<Schema>
      ? { readonly [K in Key]?: z.input<Schema> }
      : { readonly [K in Key]: z.input<Schema> };

/** What a call of the endpoint takes: only the parts that the endpoint declares. */
export type CallInput<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? Part<'params', P> & Part<'query', Q> & Part<'body', B>
    : never;

/** What a call of the endpoint answers; void for endpoints without a response schema. */
export type CallResult<E> = E extends Endpoint<Shape, Shape, Shape, infer R> ? z.output<R> : never;

/** An endpoint whatever it takes and answers. */
export type AnyEndpoint = Endpoint<Shape, Shape, Shape, z.ZodType>;

/** As much of an endpoint as its address needs. */
export type Addressed = Pick<Endpoint, 'method' | 'path'>;

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Returns the address of the endpoint with its path parameters and query filled in; empty query values are left out. */
export function addressOf(endpoint: Addressed, input: LooseInput = {}): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(input.params?.[key] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, String(one));
    }
  }
  const query = search.toString();
  return `/api${path.startsWith('/api/') ? path.slice(4) : path}${query === '' ? '' : `?${query}`}`;
}

/** Returns the headers every call carries: the language, and the mark that stops forged requests. */
export function callHeaders(): Record<string, string> {
  return { Accept: 'application/json', 'Accept-Language': currentLanguage(), 'X-Requested-With': 'ansinh' };
}

/**
 * Calls an endpoint and returns its response, typed by the endpoint's schema. Throws ApiRefusal: the server's refusal,
 * or code "offline" when it could not be reached.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: CallInput<E>,
  signal?: AbortSignal,
): Promise<CallResult<E>> {
  return (await send(endpoint, input, signal)) as CallResult<E>;
}

async function send(endpoint: Addressed, input: LooseInput, signal?: AbortSignal): Promise<unknown> {
  const headers = callHeaders();
  const init: RequestInit = { method: endpoint.method, headers, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (input.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(input.body);
  }
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint, input), init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offlineRefusal();
  }
  const text = await response.text();
  if (!response.ok) throw refusalOf(response.status, text);
  return text === '' ? undefined : JSON.parse(text);
}
