import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { Actor } from '@ansinh/domain/kernel';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { MULTIPART_LIMIT_BYTES, readInput } from './read-input.ts';
import type { Module, Route } from '../module.ts';
import { run, type RequestFacts, type Services } from '../use-case.ts';
import { answerError } from './answer-error.ts';
import { languageOf } from './language-of.ts';
import { sendAnswer } from './send-answer.ts';
import { serveWeb } from './serve-web.ts';

/** Finds who asks, from the request's cookie or token. Undefined: nobody. */
export type Authenticate = (
  services: Services,
  request: FastifyRequest,
) => Promise<{ actor: Actor; sessionId?: string } | undefined>;

interface HttpOptions {
  readonly services: Services;
  readonly modules: readonly Module[];
  readonly authenticate: Authenticate;
  /** Folder of the built web application; absent in tests. */
  readonly webFolder?: string;
  /** Checks every answer against its schema; on in tests. */
  readonly checkAnswers?: boolean;
  /** Calls of the API a minute one address may send; the sign-in endpoints have their own, tighter limit. */
  readonly requestsPerMinute?: number;
}

/** Bytes below which compressing costs more than it saves. */
const COMPRESSED_FROM = 1024;

/** An actor who has not signed in. */
export const NOBODY: Actor = {
  kind: 'person',
  id: '',
  tenantId: '',
  agencyId: null,
  roles: [],
  territoryCode: null,
};

/** Returns the HTTP server with every module's endpoints below /api and the web application around them. */
export async function buildHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { services, modules, requestsPerMinute = 1200 } = options;
  const server = fastify({
    logger: false,
    bodyLimit: 4 * 1024 * 1024,
    trustProxy: services.config.trustProxy,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
  });
  // For the clerk on a slow line; a fast setting, because the server has other work.
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: services.config.publicUrl.startsWith('https:'),
    crossOriginOpenerPolicy: services.config.publicUrl.startsWith('https:'),
    originAgentCluster: false,
  });
  await server.register(multipart, {
    limits: { fileSize: MULTIPART_LIMIT_BYTES, files: 1 },
    throwFileSizeLimit: false,
  });
  // RFC 6749 wants tokens asked for as a form.
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16 * 1024 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  // Pages and their files are not counted: a whole agency often shares one address, and each page brings dozens of files.
  await server.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api/'),
  });
  server.setErrorHandler((error, request, reply) => answerError(services, error, request, reply));
  server.get('/api/health', async () => {
    await services.pool.query('select 1');
    return { ok: true };
  });
  for (const module of modules) for (const route of module.routes) addRoute(server, route, options);
  await serveWeb(server, options.webFolder);
  return server;
}

function addRoute(server: FastifyInstance, { endpoint, useCase }: Route, options: HttpOptions): void {
  server.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    handler: async (request, reply) => {
      const who = await options.authenticate(options.services, request);
      const input = await readInput(endpoint, request);
      const output = await run(
        options.services,
        useCase,
        who?.actor ?? NOBODY,
        input,
        factsOf(request, who?.sessionId, endpoint.answersFile ? 'vi' : languageOf(request)),
      );
      return sendAnswer(endpoint, output, reply, options.checkAnswers ?? false);
    },
  });
}

/** Files are official papers: they are written in Vietnamese whatever the pages speak. */
function factsOf(
  request: FastifyRequest,
  sessionId: string | undefined,
  language: 'vi' | 'en',
): RequestFacts {
  const key = request.headers['idempotency-key'];
  const userAgent = request.headers['user-agent'];
  const { authorization } = request.headers;
  const ssoFlow = request.cookies['ansinh_sso'];
  return {
    requestId: request.id,
    ip: request.ip,
    language,
    ...(userAgent ? { userAgent } : {}),
    ...(sessionId ? { sessionId } : {}),
    ...(ssoFlow ? { ssoFlow } : {}),
    ...(authorization ? { authorization } : {}),
    ...(typeof key === 'string' ? { idempotencyKey: key } : {}),
  };
}
