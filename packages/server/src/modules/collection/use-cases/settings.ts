import {
  getCollectionSettingsEndpoint,
  saveCollectionSettingsEndpoint,
} from '@ansinh/contract/collection/collection.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { seesNetwork } from '../db/sees-network.repo.ts';
import { keepSettings, settingsOf } from '../db/settings.repo.ts';

/** What an organisation agreed on. */
export const getCollectionSettings = useCase({
  name: 'collection.settings',
  access: 'collection.read',
  input: inputOf(getCollectionSettingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const agencyId = input.agency ?? actor.agencyId;
    const settings = await settingsOf(tx, agencyId ?? crypto.randomUUID());
    const saves = mayUse(actor.roles, 'collection.manage') && agencyId !== null;
    return { ...settings, agencyId, abilities: saves ? ['save'] : [] };
  },
});

/** Keeps what an organisation agreed on, with where that stands. */
export const saveCollectionSettings = useCase({
  name: 'collection.save-settings',
  access: 'collection.manage',
  input: inputOf(saveCollectionSettingsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    if (input.agency !== actor.agencyId && !(await seesNetwork(tx)))
      throw new Refusal('collection.not_own_organisation');
    const version = await keepSettings(tx, actor.tenantId, input.agency, input);
    if (version === undefined) throw new Refusal('collection.changed_meanwhile');
    const { agency, ...said } = input;
    audit({ subject: agency, detail: said });
    return { version };
  },
});
