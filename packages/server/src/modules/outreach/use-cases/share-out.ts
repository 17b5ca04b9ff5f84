import { shareOutEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import type { ResolvedHand } from '../db/hands.repo.ts';
import { answersForCommunes, lockHouseholds } from '../db/open-tasks.repo.ts';
import { lockSharing, moveTasks } from '../db/task-writes.repo.ts';
import { resolveHands } from '../resolve-hands.ts';
import { shareEntries, type Left } from '../share-entries.ts';

/** Gives households of a commune to collectors or organisations. */
export const shareOut = useCase({
  name: 'outreach.share-out',
  access: 'outreach.assign',
  input: inputOf(shareOutEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const { commune, from, shares } = input;
    await lockSharing(tx, commune);
    const resolved = await resolveHands(
      tx,
      shares.map(({ hand }) => hand),
      today,
    );
    const given = shares.map(({ hand, ids }): { hand: ResolvedHand; ids: string[] } => {
      const found = resolved.get(hand);
      if (!found) throw new Refusal('outreach.hand_unknown');
      return { hand: found, ids };
    });
    let shared = 0;
    const households = new Set<string>();
    const left: Left[] = [];
    if (from === 'lists') {
      if (!(await answersForCommunes(tx))) throw new Refusal('platform.forbidden');
      const result = await shareEntries(context, given, input.reason);
      shared = result.shared;
      for (const household of result.households) households.add(household);
      left.push(...result.left);
    } else {
      const reason = input.reason || 'Tổ chức phân công';
      for (const { hand, ids } of given) {
        if (hand.agencyId !== actor.agencyId) throw new Refusal('outreach.not_your_hands');
        const open = (await lockHouseholds(tx, ids)).filter(
          ({ state, agencyId, unitKey }) =>
            state === 'open' && agencyId === actor.agencyId && unitKey === null,
        );
        shared += await moveTasks(
          tx,
          actor,
          open.map(({ id }) => id),
          hand,
          { now, reason },
        );
        for (const { household } of open) households.add(household);
      }
    }
    audit({
      subject: commune,
      purpose: 'Giao người trong danh sách cho người đi vận động',
      detail: { shared, households: households.size, left: left.length, hands: given.length, from },
    });
    return { shared, households: households.size, left };
  },
});
