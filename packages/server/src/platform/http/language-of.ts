import type { FastifyRequest } from 'fastify';

/** Returns the language the caller asked for; Vietnamese unless English is asked first. */
export function languageOf(request: FastifyRequest): 'vi' | 'en' {
  return request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
}
