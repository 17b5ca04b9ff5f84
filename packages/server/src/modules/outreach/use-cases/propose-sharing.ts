import { proposeSharingEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { shareHouseholds } from '@ansinh/domain/outreach';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listHands } from '../db/hands.repo.ts';
import { answersForCommunes } from '../db/open-tasks.repo.ts';
import { listFreeEntries, listUnassigned } from '../db/pool.repo.ts';
import { householdsOf } from '../households-of.ts';
import { meanSuccess, offeredCollectors, offeredOrganisations } from '../offered-hands.ts';

/** Households one proposal shows: more than one office looks through at once. */
const MOST_HOUSEHOLDS = 3000;

/** Who could go to whom in a commune. Writes nothing. */
export const proposeSharing = useCase({
  name: 'outreach.propose-sharing',
  access: 'outreach.assign',
  input: inputOf(proposeSharingEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const { from, to, commune, weeks } = input;
    const own = from === 'own';
    if (own && actor.agencyId === null) throw new Refusal('platform.forbidden');
    if (!own && !(await answersForCommunes(tx))) throw new Refusal('platform.forbidden');
    const agencyId = own ? (actor.agencyId ?? undefined) : undefined;
    const stored = await listHands(tx, today, { commune, agencyId });
    const mean = meanSuccess(stored);
    const collectors = await offeredCollectors(tx, stored, weeks, today);
    const organisations = offeredOrganisations(collectors, mean);
    const hands = to === 'organisation' && !own ? organisations : collectors;
    const pool =
      agencyId === undefined ? await listFreeEntries(tx, input) : await listUnassigned(tx, agencyId, input);
    const all = householdsOf(pool, hands);
    const households = all.slice(0, MOST_HOUSEHOLDS);
    const proposed = new Map(shareHouseholds(households, hands).map((share) => [share.household, share]));
    return {
      hands,
      households: households.map(({ key, village, villageName, people, ids }) => {
        const share = proposed.get(key);
        return {
          key,
          villageKey: village,
          village: villageName,
          people,
          ids,
          hand: share?.hand ?? null,
          because: share?.because ?? 'full',
        };
      }),
      more: all.length - households.length,
      mean,
    };
  },
});
