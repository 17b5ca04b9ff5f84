import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Serves the built web application; every address that is not a file or an API call opens its start page. */
export async function serveWeb(server: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (built)
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      setHeaders: (response, path) => {
        const forever = path.includes('/assets/');
        void response.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api') || !built) throw new Refusal('platform.not_found');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
