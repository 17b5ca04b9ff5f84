import type { Endpoint } from '@ansinh/contract/platform/endpoint';
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from '../files/stored-file.repo.ts';
import { Refusal } from '../refusal.ts';

/** Largest file any endpoint takes. */
export const MULTIPART_LIMIT_BYTES = 40 * 1024 * 1024;

/** Returns path, query and body as one object, with the uploaded file as `file`. Refuses cross-site writes. */
export async function readInput(
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<Record<string, unknown>> {
  if (endpoint.method !== 'GET') refuseCrossSite(request);
  const input = { ...(request.query as object), ...(request.params as object) };
  if (endpoint.upload) return { ...(await readMultipart(request)), ...input };
  return { ...(request.body as object | undefined), ...input };
}

/** Browsers send no custom header across sites without asking first, so its presence proves our own page (or a program). */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.cookies['ansinh_session'] && request.headers['x-requested-with'] !== 'ansinh')
    throw new Refusal('platform.cross_site');
}

async function readMultipart(request: FastifyRequest): Promise<Record<string, unknown>> {
  if (!request.isMultipart()) throw new Refusal('platform.file_missing');
  const fields: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    const bytes = await part.toBuffer();
    if (part.file.truncated)
      throw new Refusal('platform.file_too_large', { limit: MULTIPART_LIMIT_BYTES / 1024 / 1024 });
    file = { name: part.filename.normalize('NFC'), mediaType: part.mimetype, bytes };
  }
  if (!file) throw new Refusal('platform.file_missing');
  return { ...fields, file };
}
