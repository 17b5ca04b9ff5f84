import type { Permission } from '@ansinh/domain/access';
import { z } from 'zod';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What is needed to call: nothing, a signed-in person, or a named permission. */
export type Access = 'public' | 'session' | Permission;

type Shape = z.ZodObject;

/**
 * One call of the API as data. The server binds it to a use case, the web client and OpenAPI derive from it,
 * and the authorization tests run over all of them.
 */
export interface Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
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
  /** Absent: the endpoint answers a file (`answersFile`) or nothing (204). */
  readonly response?: Response;
  readonly answersFile?: boolean;
  /** One file arrives as multipart field `file`, beside the body's fields. */
  readonly upload?: boolean;
}

type Empty = z.ZodObject<Record<never, never>>;

/** Returns the endpoint unchanged, with its schema types kept. */
export function endpoint<
  Params extends Shape = Empty,
  Query extends Shape = Empty,
  Body extends Shape = Empty,
  Response extends z.ZodType = z.ZodVoid,
>(spec: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return spec;
}

/** What the caller of an endpoint passes, by place. */
export type CallInput<E> =
  E extends Endpoint<infer Params, infer Query, infer Body, z.ZodType>
    ? { params: z.input<Params>; query: z.input<Query>; body: z.input<Body> }
    : never;

/** What the endpoint answers. */
export type Answer<E> = E extends Endpoint<Shape, Shape, Shape, infer Response> ? z.output<Response> : never;

/** Returns the one schema of a use case's input: path, query and body together. Names must differ between them. */
export function inputOf<Params extends Shape, Query extends Shape, Body extends Shape>(
  spec: Endpoint<Params, Query, Body>,
): z.ZodType<z.output<Params> & z.output<Query> & z.output<Body>> {
  const shape = { ...spec.params?.shape, ...spec.query?.shape, ...spec.body?.shape };
  return z.object(shape) as unknown as z.ZodType<z.output<Params> & z.output<Query> & z.output<Body>>;
}
