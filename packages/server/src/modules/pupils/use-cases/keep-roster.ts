import { inputOf } from '@ansinh/contract/platform/endpoint';
import { matchRosterEndpoint, openRosterEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { askRegister } from '../ask-register.ts';
import { ensureRoster, placeRoster, schoolSide } from '../db/rosters.repo.ts';
import { ownRoster } from '../own-roster.ts';

/** The own school's roster of a year; says which commune the school stands in, so that this commune sees its results. */
export const openRoster = useCase({
  name: 'pupils.open',
  access: 'pupils.work',
  input: inputOf(openRosterEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const { school } = await schoolSide(tx);
    if (!school || actor.agencyId === null) throw new Refusal('pupils.not_a_school');
    const rosterId = await ensureRoster(tx, actor.agencyId, input.year, input.commune);
    if (input.commune !== null) await placeRoster(tx, rosterId, input.commune);
    audit({ subject: `roster:${rosterId}`, detail: { year: input.year, commune: input.commune } });
    return { rosterId };
  },
});

/** Asks the register about everybody again. */
export const askRegisterAgain = useCase({
  name: 'pupils.match',
  access: 'pupils.work',
  input: inputOf(matchRosterEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { id } = await ownRoster(tx, actor, input.rosterId);
    await askRegister(context, id, true);
    audit({ subject: `roster:${id}` });
    return { rosterId: id };
  },
});
