import {
  collectorEndpoint,
  collectorsEndpoint,
  setCapacityEndpoint,
} from '@ansinh/contract/outreach/tasks.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { collectorLines } from '../collector-lines.ts';
import { outcomesOf, saveCapacity, villagesByKey, weeksOf } from '../db/collector.repo.ts';
import { listHands } from '../db/hands.repo.ts';
import { meanSuccess } from '../offered-hands.ts';

const WEEKS = 12;

/** Collectors with what they have open and what it brought. */
export const listCollectors = useCase({
  name: 'outreach.collectors',
  access: 'outreach.read',
  input: inputOf(collectorsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const hands = await listHands(tx, today, input);
    const mean = meanSuccess(hands);
    return { items: await collectorLines(tx, hands, mean, today), mean, abilities: capacityAbilities(actor) };
  },
});

/** One collector. */
export const getCollector = useCase({
  name: 'outreach.collector',
  access: 'outreach.read',
  input: inputOf(collectorEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const all = await listHands(tx, today);
    const hand = all.find(({ key }) => key === input.unit);
    const [line] = hand ? await collectorLines(tx, [hand], meanSuccess(all), today) : [];
    if (!hand || !line) throw new Refusal('platform.not_found');
    return {
      ...line,
      villages: await villagesByKey(tx, hand.villages),
      outcomes: await outcomesOf(tx, hand.key),
      weeks: await weeksOf(tx, hand.key, today, WEEKS),
      abilities:
        hand.agencyId === actor.agencyId || mayUse(actor.roles, 'network.manage')
          ? capacityAbilities(actor)
          : [],
    };
  },
});

/** How many households a collector can visit a day. */
export const setCapacity = useCase({
  name: 'outreach.set-capacity',
  access: 'outreach.assign',
  input: inputOf(setCapacityEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const [hand] = await listHands(tx, today, { unit: input.unit });
    if (!hand) throw new Refusal('platform.not_found');
    const weekdays = [...new Set(input.weekdays)].toSorted((a, b) => a - b);
    const version = await saveCapacity(
      tx,
      actor.tenantId,
      { unitKey: hand.key, agencyId: hand.agencyId },
      { ...input, weekdays },
    );
    if (version === undefined) throw new Refusal('outreach.changed_meanwhile');
    audit({ subject: hand.key, detail: { perDay: input.perDay, weekdays } });
    return { version };
  },
});

function capacityAbilities(actor: Actor): string[] {
  return mayUse(actor.roles, 'outreach.assign') ? ['set-capacity'] : [];
}
