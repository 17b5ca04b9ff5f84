import {
  listDifferencesEndpoint,
  settleDifferenceEndpoint,
} from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { acceptorOf } from '../acceptor.ts';
import { unitRef } from '../board/unit-ref.ts';
import { chooseFigure, listStoredDifferences, settleStored } from '../db/differences.repo.ts';

/** Figures that two agencies state differently. */
export const listDifferences = useCase({
  name: 'coverage.differences',
  access: 'figures.read',
  input: inputOf(listDifferencesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const stored = await listStoredDifferences(tx, input);
    const acceptor = await acceptorOf(tx, actor);
    const agencies = stored.flatMap(({ countedAgency, otherAgency }) => [countedAgency, otherAgency]);
    const names = await agencyNamesOn(tx, [...new Set(agencies)], today);
    const called = (id: string): string => names.get(id)?.shortName ?? names.get(id)?.name ?? '';
    const settles = mayUse(actor.roles, 'figures.accept');
    return {
      items: stored.map((one) => ({
        id: one.id,
        unit: unitRef({ key: one.unitKey, name: one.unitName, kind: one.unitKind }),
        series: { code: one.series, name: one.seriesName },
        month: one.month,
        counted: {
          submissionId: one.countedId,
          agency: called(one.countedAgency),
          value: one.countedValue,
          source: one.countedSource,
        },
        other: {
          submissionId: one.otherId,
          agency: called(one.otherAgency),
          value: one.otherValue,
          source: one.otherSource,
        },
        difference: one.otherValue - one.countedValue,
        state: one.state,
        chosen: one.chosen,
        reason: one.reason,
        settledBy: one.settledBy,
        settledAt: one.settledAt,
        rowVersion: one.rowVersion,
        abilities: one.state === 'open' && settles && acceptor.settles ? ['settle'] : [],
      })),
    };
  },
});

/** One of two statements chosen, with the reason. */
export const settleDifference = useCase({
  name: 'coverage.settle',
  access: 'figures.accept',
  input: inputOf(settleDifferenceEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit }) => {
    const { differenceId: id, chosen, reason, rowVersion } = input;
    const [difference] = await listStoredDifferences(tx, { state: 'all', id });
    if (!difference) throw new Refusal('platform.not_found');
    if (!(await acceptorOf(tx, actor)).settles) throw new Refusal('platform.forbidden');
    if (chosen !== difference.countedId && chosen !== difference.otherId)
      throw new Refusal('platform.not_found');
    if (!(await settleStored(tx, id, { chosen, reason, by: actor.id, at: now, rowVersion })))
      throw new Refusal('coverage.changed_meanwhile');
    const reached = await chooseFigure(tx, id);
    const { unitKey, month, series } = difference;
    audit({ subject: id, detail: { unit: unitKey, month, series, chosen, reason, reached } });
    return { reached };
  },
});
