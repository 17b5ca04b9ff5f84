import type { z } from 'zod';
import type { Permission } from '@ansinh/domain/access';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What is needed to call: nothing, a signed-in person, or a named permission. */
export type Access = 'public' | 'session' | Permission;

/**
 * One call of the API as data. The server binds it to a use case, the web client and OpenAPI derive from it,
 * and the authorization tests run over all of them. `response: 'binary'` answers a file.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** "capability.verb", equal to the use case's name. */
  readonly name: string;
  readonly method: HttpMethod;
  /** Path below /api, with :params. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Absent: the endpoint answers a file or nothing (204). */
  readonly response?: Response;
  /** How the body arrives, when it is not JSON. */
  readonly upload?: boolean;
}

/** Returns the endpoint unchanged, with its schema types kept. */
export function endpoint<
  Params extends z.ZodType = z.ZodNever,
  Query extends z.ZodType = z.ZodNever,
  Body extends z.ZodType = z.ZodNever,
  Response extends z.ZodType = z.ZodNever,
>(spec: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return spec;
}
