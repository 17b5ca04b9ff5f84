import type { Endpoint } from '@ansinh/contract/platform/endpoint';
import type { FastifyReply } from 'fastify';
import { FileAnswer } from '../file-answer.ts';

/** Sends what a use case returned: a file, JSON, or nothing. With `check`, a JSON answer must fit its schema. */
export function sendAnswer(
  endpoint: Endpoint,
  output: unknown,
  reply: FastifyReply,
  check: boolean,
): unknown {
  const answer = applyEffects(output, reply);
  if (output instanceof AnswerWithEffects && output.redirect) return reply.redirect(output.redirect, 303);
  if (answer instanceof FileAnswer) {
    return reply
      .header('content-type', answer.mediaType)
      .header(
        'content-disposition',
        `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      )
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(answer.bytes));
  }
  if (!endpoint.response) return reply.code(204).send();
  if (check) endpoint.response.parse(JSON.parse(JSON.stringify(answer)));
  return reply.header('cache-control', 'no-store').send(answer);
}

/** An answer that also sets or clears the session cookie, or sends the browser elsewhere. */
export class AnswerWithEffects {
  readonly answer: unknown;
  readonly cookie: { name: string; value: string | null; maxAgeSeconds: number; secure: boolean } | undefined;
  readonly redirect: string | undefined;
  /** Another status than 200, where a standard sets both status and body. */
  readonly status: number | undefined;

  constructor(
    answer: unknown,
    effects: { cookie?: AnswerWithEffects['cookie']; redirect?: string; status?: number },
  ) {
    this.answer = answer;
    this.cookie = effects.cookie;
    this.redirect = effects.redirect;
    this.status = effects.status;
  }
}

function applyEffects(output: unknown, reply: FastifyReply): unknown {
  if (!(output instanceof AnswerWithEffects)) return output;
  const { cookie, status } = output;
  if (status !== undefined) void reply.code(status);
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: cookie?.secure ?? false };
  if (cookie?.value)
    void reply.setCookie(cookie.name, cookie.value, { ...options, maxAge: cookie.maxAgeSeconds });
  else if (cookie) void reply.clearCookie(cookie.name, options);
  return output.answer;
}
