import {
  checkIdentitiesEndpoint,
  identityQueueEndpoint,
  identityRatesEndpoint,
  resolveIdentityEndpoint,
} from '@ansinh/contract/people/identity.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { maskBirth, maskName } from '@ansinh/domain/people';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import {
  identityRateRows,
  keepAnswers,
  lockCheck,
  openExceptions,
  peopleToAsk,
  resolveCheck,
} from '../db/identity.repo.ts';
import { askForComparison } from '../findings/ask-for-comparison.ts';
import { identityGateway, requireIdentityGateway } from '../identity/choose-gateway.ts';
import { seesMasked } from '../visible-person.ts';

/** Asks about people nobody asked about yet. @law KT25 Đ17.5; KT210 III.7 */
export const checkIdentities = useCase({
  name: 'people.check-identities',
  access: 'registers.edit',
  input: inputOf(checkIdentitiesEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, services, audit, enqueue }) => {
    const gateway = requireIdentityGateway(services.config);
    const questions = await peopleToAsk(tx, input.commune, input.limit);
    const answers = questions.length > 0 ? await gateway.ask(questions) : [];
    await keepAnswers(tx, answers, { by: actor.id, gateway: gateway.name });
    const count = (result: string): number => answers.filter((answer) => answer.result === result).length;
    const counts = {
      asked: questions.length,
      matched: count('matched'),
      mismatched: count('mismatched'),
      notFound: count('not-found'),
    };
    audit({ detail: { ...counts, gateway: gateway.name } });
    if (counts.asked > 0) await askForComparison(actor.tenantId, enqueue);
    return { ...counts, gateway: gateway.name, simulated: gateway.simulated };
  },
});

/** How much of each commune is verified. */
export const identityRates = useCase({
  name: 'people.identity-rates',
  access: 'registers.read',
  input: inputOf(identityRatesEndpoint),
  audit: 'read',
  run: async ({ tx, services }) => ({
    items: await identityRateRows(tx),
    simulated: identityGateway(services.config)?.simulated ?? false,
  }),
});

/** Answers that differ and wait for somebody. */
export const identityQueue = useCase({
  name: 'people.identity-queue',
  access: 'registers.read',
  input: inputOf(identityQueueEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const rows = await openExceptions(tx, { ...input, limit: input.limit + 1 });
    const masked = seesMasked(actor);
    const items = rows.slice(0, input.limit).map((row) => ({
      ...row,
      fullName: masked ? maskName(row.fullName) : row.fullName,
      birth: masked ? maskBirth(row.birth) : row.birth,
    }));
    return {
      items,
      next: rows.length > input.limit ? (items.at(-1)?.id ?? null) : null,
      masked,
      abilities: mayUse(actor.roles, 'registers.edit') ? ['check', 'resolve'] : [],
    };
  },
});

/** Closes an exception with how it was settled. */
export const resolveIdentity = useCase({
  name: 'people.resolve-identity',
  access: 'registers.edit',
  input: inputOf(resolveIdentityEndpoint) as z.ZodType<{
    checkId: string;
    outcome: 'corrected-here' | 'sent-to-police' | 'wrong-person' | 'other';
    note: string;
  }>,
  audit: 'write',
  run: async ({ tx, actor, input, audit, enqueue }) => {
    const check = await lockCheck(tx, input.checkId);
    if (!check) throw new Refusal('platform.not_found');
    audit({ subject: `person:${check.personId}`, detail: { outcome: input.outcome } });
    if (check.resolution !== null)
      throw new Refusal('people.check_resolved_already', { resolution: check.resolution });
    await resolveCheck(tx, input.checkId, check.personId, {
      outcome: input.outcome,
      resolution: input.note,
      by: actor.id,
    });
    await askForComparison(actor.tenantId, enqueue);
  },
});
