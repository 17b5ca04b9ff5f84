import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Address of the phone application; its service worker and everything below it stay inside. */
const FIELD = '/dia-ban';

/** Serves the built web applications, desk and phone; every address that is not a file or an API call opens the start page of its own. */
export async function serveWeb(server: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (built)
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      // The phone's files lie there compressed; the others are compressed when they are sent.
      preCompressed: true,
      setHeaders: (response, path) => {
        const forever = path.includes('/assets/');
        void response.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  if (built) server.get(FIELD, (_request, reply) => reply.redirect(`${FIELD}/`, 308));
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api') || !built) throw new Refusal('platform.not_found');
    const page = request.url.startsWith(`${FIELD}/`) ? `${FIELD.slice(1)}/index.html` : 'index.html';
    return reply.header('cache-control', 'no-cache').sendFile(page);
  });
}
