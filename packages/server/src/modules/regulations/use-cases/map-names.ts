import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  listUnresolvedEndpoint,
  mapNameEndpoint,
  setDutyPartyEndpoint,
} from '@ansinh/contract/regulations/names.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { rememberAlias } from '../../directory/index.ts';
import { partiesInRegulation, setParties } from '../db/duty-parties.repo.ts';
import { oneDuty } from '../one-duty.ts';
import { getRegulation, openDuties, openRegulation } from '../open-for-work.ts';
import { checkedTarget } from '../party-target.ts';
import { planAgain } from '../plan-again.ts';
import { unresolvedNames } from '../unresolved-names.ts';

/** Names of a regulation nobody stands behind yet. */
export const listUnresolved = useCase({
  name: 'regulations.list-unresolved',
  access: 'regulations.read',
  input: inputOf(listUnresolvedEndpoint),
  audit: 'read',
  run: async ({ tx, today, input }) => unresolvedNames(tx, await getRegulation(tx, input.id), today),
});

/** Says whom one name of one duty means. */
export const setDutyParty = useCase({
  name: 'regulations.set-duty-party',
  access: 'regulations.edit',
  input: inputOf(setDutyPartyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, audit } = context;
    const { id, role, ord } = input;
    const { regulation, duties } = await openDuties(context, [id]);
    const target = await checkedTarget(tx, input);
    if ((await setParties(tx, [{ dutyId: id, role, ord }], target)) === 0)
      throw new Refusal('platform.not_found');
    if (duties[0]?.state === 'confirmed') await planAgain(context, regulation);
    audit({ subject: `duty:${id}`, detail: { role, ord, ...target } });
    return oneDuty(context, id);
  },
});

/** Says whom a name means everywhere in a regulation, and for documents to come if it is to be remembered. */
export const mapName = useCase({
  name: 'regulations.map-name',
  access: 'regulations.edit',
  input: inputOf(mapNameEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { id, printed, remember } = input;
    const regulation = await openRegulation(context, id);
    const target = await checkedTarget(tx, input);
    const key = agencyNameKey(printed);
    const places = (await partiesInRegulation(tx, id, false)).filter(
      (party) => agencyNameKey(party.printed) === key,
    );
    if (places.length === 0) throw new Refusal('regulations.name_unused', { printed });
    const mapped = await setParties(tx, places, target);
    if (remember) {
      if (actor.kind !== 'system' && !mayUse(actor.roles, 'directory.manage'))
        throw new Refusal('regulations.remember_needs_directory');
      await rememberAlias(tx, actor, printed, target);
    }
    await planAgain(context, regulation);
    audit({ subject: `regulation:${id}`, detail: { printed, remember, mapped, ...target } });
    return {
      mapped,
      unresolved: new Set((await partiesInRegulation(tx, id, true)).map((party) => party.printed)).size,
    };
  },
});
