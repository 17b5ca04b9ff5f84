import { ALL_ERRORS, errorSentence } from '@ansinh/contract/all';
import { ERROR_KINDS, type RefusalBody } from '@ansinh/contract/platform/error-kind';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { Services } from '../use-case.ts';
import { languageOf } from './language-of.ts';

/** Answers a refusal with its sentence, and anything unexpected with a request id only; details go to the log. */
export function answerError(
  services: Services,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const language = languageOf(request);
  const refusal = asRefusal(error);
  const text = refusal ? ALL_ERRORS[refusal.code] : undefined;
  if (refusal && text) {
    const body: RefusalBody = {
      code: refusal.code,
      message: errorSentence(refusal.code, refusal.params, language),
      params: refusal.params,
      requestId: request.id,
    };
    void reply.code(ERROR_KINDS[text.kind].status).send(body);
    return;
  }
  services.log('error', 'unexpected failure', {
    requestId: request.id,
    url: request.url,
    error: String((error as Error)?.stack ?? error),
  });
  void reply.code(500).send({
    code: 'platform.unexpected',
    message:
      language === 'en'
        ? `Something went wrong on our side. Nothing was changed. Give this number to the administrator: ${request.id}`
        : `Hệ thống gặp lỗi, chưa có gì bị thay đổi. Báo quản trị kèm mã yêu cầu: ${request.id}`,
    params: {},
    requestId: request.id,
  } satisfies RefusalBody);
}

function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (statusCode === 429) return new Refusal('platform.too_many_requests', { seconds: 60 });
  if (statusCode === 413) return new Refusal('platform.file_too_large', { limit: 4 });
  if (statusCode === 400 || statusCode === 415)
    return new Refusal('platform.input_invalid', { field: 'nội dung' });
  if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === '57P03' || code === '57P01')
    return new Refusal('platform.busy');
  return undefined;
}
