import {
  correctParameterEndpoint,
  parameterHistoryEndpoint,
} from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personNames } from '../../access/index.ts';
import { correctRow, earlierContents, keepEarlier, lockParameter } from '../db/parameter-corrections.repo.ts';

const CONTENT = ['value', 'unit', 'basis', 'certainty', 'note'] as const;

/** Corrects what a period's row says; the days stay. What it said before is kept with the reason. */
export const correctParameter = useCase({
  name: 'parameters.correct',
  access: 'parameters.manage',
  input: inputOf(correctParameterEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit }) => {
    const row = await lockParameter(tx, input.name, input.from);
    if (row === undefined) throw new Refusal('platform.not_found');
    if (row.version !== input.version) throw new Refusal('platform.stale', { version: row.version });
    const changed = CONTENT.filter((part) => row[part] !== input[part]);
    if (changed.length === 0) throw new Refusal('parameters.nothing_corrected');
    await keepEarlier(tx, actor.tenantId, row, { by: actor.id, at: now, reason: input.reason });
    audit({
      subject: `parameter:${input.name}`,
      detail: {
        from: input.from,
        reason: input.reason,
        before: Object.fromEntries(changed.map((part) => [part, row[part]])),
        after: Object.fromEntries(changed.map((part) => [part, input[part]])),
      },
    });
    return correctRow(tx, input, actor.id, now);
  },
});

/** What corrected rows of a parameter said before. */
export const parameterHistory = useCase({
  name: 'parameters.history',
  access: 'parameters.read',
  input: inputOf(parameterHistoryEndpoint),
  audit: 'read',
  run: async ({ tx, input: { name } }) => {
    const items = await earlierContents(tx, name);
    const people = await personNames(
      tx,
      items.map(({ replacedBy }) => replacedBy),
    );
    return {
      items: items.map((item) => ({ ...item, replacedBy: people.get(item.replacedBy) ?? item.replacedBy })),
    };
  },
});
