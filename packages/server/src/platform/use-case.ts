import type { Permission } from '@ansinh/domain/access';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import type { z } from 'zod';
import { appendAudit } from './audit/append-audit.ts';
import type { Config } from './config/config.ts';
import type { Pool } from './database/pool.ts';
import { sql } from './database/sql.ts';
import { inTransactionAs, type Tx } from './database/transaction.ts';
import { IDENTIFYING_ACTOR } from './identifying-actor.ts';
import { inputRefusal } from './input-refusal.ts';
import { FileAnswer } from './file-answer.ts';
import type { Mailer } from './mail/mailer.ts';
import type { DocumentConverter } from './office/document-converter.ts';
import { Refusal } from './refusal.ts';

/** What an installation gives to its use cases. Passed as a value; nothing reads globals. */
export interface Services {
  readonly pool: Pool;
  readonly config: Config;
  readonly mailer: Mailer;
  readonly converter: DocumentConverter;
  readonly now: () => Date;
  readonly log: (level: 'info' | 'warn' | 'error', message: string, fields: Record<string, unknown>) => void;
}

/** What the body of a use case works with. */
export interface UseCaseContext<Input> {
  readonly actor: Actor;
  readonly tx: Tx;
  readonly now: Date;
  /** Today in Vietnam, ISO date. */
  readonly today: string;
  readonly input: Input;
  readonly services: Services;
  readonly request: RequestFacts;
  /** Adds a job that starts only if this transaction commits. `key`: an equal waiting job is replaced. */
  enqueue(task: string, payload: object, options?: { runAt?: Date; key?: string }): Promise<void>;
  /** Adds facts to this call's audit row. */
  audit(entry: { subject?: string; purpose?: string; detail?: Record<string, unknown> }): void;
  /** Says that this run found nothing to do: the system leaves no audit row then. What a person does is always kept. */
  nothingChanged(): void;
}

/** Facts of the call that audit and sessions keep. */
export interface RequestFacts {
  readonly requestId?: string;
  readonly ip?: string;
  readonly userAgent?: string;
  readonly sessionId?: string;
  readonly idempotencyKey?: string;
  /** The authorization header of a program that asks for a token. */
  readonly authorization?: string;
  readonly language?: 'vi' | 'en';
  /** Binds a single sign-on round trip to the browser that began it. */
  readonly ssoFlow?: string;
}

/** One thing that can be done, whatever door it is asked through. */
export interface UseCase<Input, Output> {
  /** "capability.verb", equal to its endpoint's name. */
  readonly name: string;
  /** 'public': before sign-in; 'session': any signed-in person; 'system': jobs and the command line only. */
  readonly access: 'public' | 'session' | 'system' | Permission;
  readonly input: z.ZodType<Input>;
  /** 'write' and 'personal' (a read of personal data) leave an audit row; 'read' does not. */
  readonly audit: 'write' | 'personal' | 'read';
  /**
   * 'platform': the transaction sees above agencies and tenants, for the few steps that find out or prove who
   * somebody is. Such a use case narrows every statement itself and takes no idempotency key.
   */
  readonly scope?: 'platform';
  /** The answer holds a secret that is shown once: it is not kept for a repeated call. */
  readonly secretAnswer?: true;
  /** A Refusal that is returned instead of thrown reaches the person too, but what was written stays (a failed attempt). */
  run(context: UseCaseContext<Input>): Promise<Output>;
}

/** Returns the use case unchanged, with its types inferred. */
export function useCase<Input, Output>(spec: UseCase<Input, Output>): UseCase<Input, Output> {
  return spec;
}

/**
 * Runs a use case as an actor, in this order: permission (a stranger learns nothing from validation), input, one
 * transaction as the actor, idempotency, the body, the audit row, commit. Throws Refusal for everything expected.
 */
export async function run<Input, Output>(
  services: Services,
  useCase: UseCase<Input, Output>,
  actor: Actor,
  raw: unknown,
  request: RequestFacts = {},
): Promise<Output> {
  refuseUnlessAllowed(useCase.access, actor);
  const parsed = useCase.input.safeParse(raw);
  if (!parsed.success) throw inputRefusal(parsed.error);
  const started = performance.now();
  const above = useCase.scope === 'platform';
  const output = await inTransactionAs(services.pool, above ? IDENTIFYING_ACTOR : actor, async (tx) => {
    const key =
      useCase.audit === 'write' && !above && !useCase.secretAnswer ? request.idempotencyKey : undefined;
    if (request.language === 'en') await tx.run(sql`select set_config('app.language', 'en', true)`);
    const earlier = key ? await claimKey(tx, actor, key, useCase.name) : undefined;
    if (earlier) return earlier.answer as Output;
    const notes = {
      detail: {} as Record<string, unknown>,
      subject: undefined as string | undefined,
      purpose: undefined as string | undefined,
    };
    let leavesRow = useCase.audit !== 'read' && actor.tenantId !== '';
    const now = services.now();
    const result = await useCase.run({
      actor,
      tx,
      now,
      today: todayInVietnam(now),
      input: parsed.data,
      services,
      request,
      enqueue: (task, payload, options = {}) => enqueueJob(tx, task, payload, options),
      audit: ({ subject, purpose, detail }) => {
        notes.subject = subject ?? notes.subject;
        notes.purpose = purpose ?? notes.purpose;
        Object.assign(notes.detail, detail);
      },
      nothingChanged: () => {
        if (actor.kind === 'system') leavesRow = false;
      },
    });
    if (leavesRow)
      await appendAudit(tx, actor, { action: useCase.name, ...notes, requestId: request.requestId });
    if (key)
      await tx.run(
        sql`update idempotency_keys set answer = ${JSON.stringify(result ?? null)}::jsonb where key = ${key}`,
      );
    return result;
  });
  if (output instanceof Refusal) throw output;
  if (output instanceof FileAnswer) await output.finish();
  services.log('info', useCase.name, {
    actor: actor.id,
    ms: Math.round(performance.now() - started),
    requestId: request.requestId,
  });
  return output;
}

function refuseUnlessAllowed(access: UseCase<unknown, unknown>['access'], actor: Actor): void {
  if (actor.kind === 'system' || access === 'public') return;
  if (actor.id === '') throw new Refusal('platform.sign_in_first');
  if (access === 'session' && actor.kind === 'person') return;
  if (access === 'session' || access === 'system' || !mayUse(actor.roles, access))
    throw new Refusal('platform.forbidden');
  if (actor.scopes && !actor.scopes.includes(access)) throw new Refusal('platform.forbidden');
}

async function claimKey(
  tx: Tx,
  actor: Actor,
  key: string,
  name: string,
): Promise<{ answer: unknown } | undefined> {
  const claimed = await tx.run(sql`
    insert into idempotency_keys (tenant_id, actor, key, use_case) values (${actor.tenantId}, ${actor.id}, ${key}, ${name})
    on conflict (tenant_id, actor, key) do nothing`);
  if (claimed === 1) return undefined;
  const earlier = await tx.get<{ use_case: string; answer: unknown }>(
    sql`select use_case, answer from idempotency_keys where key = ${key}`,
  );
  if (earlier.use_case !== name) throw new Refusal('platform.key_reused');
  return { answer: earlier.answer };
}

async function enqueueJob(
  tx: Tx,
  task: string,
  payload: object,
  options: { runAt?: Date; key?: string },
): Promise<void> {
  await tx.run(
    sql`select app.enqueue_job(${task}, ${JSON.stringify(payload)}::jsonb, ${options.runAt ?? null}, ${options.key ?? null})`,
  );
}

const VIETNAM_DATE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** Returns the ISO date it is in Vietnam at an instant. */
export function todayInVietnam(now: Date): string {
  return VIETNAM_DATE.format(now);
}
