import {
  listSettingsEndpoint,
  saveListSettingsEndpoint,
} from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { DEFAULT_WEIGHTS } from '@ansinh/domain/memberlists';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepsLists } from '../db/list-runs.repo.ts';
import { findSettings, storeSettings } from '../db/list-settings.repo.ts';

/** How the province weighs the signs that somebody will join. */
export const listSettings = useCase({
  name: 'memberlists.settings',
  access: 'memberlists.read',
  input: inputOf(listSettingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => {
    const stored = await findSettings(tx);
    const { weights, threshold } = stored ?? DEFAULT_WEIGHTS;
    return {
      weights: { ...weights },
      threshold,
      version: stored?.version ?? 0,
      changedBy: stored?.changedBy ?? null,
      changedAt: stored?.changedAt ?? null,
      abilities: mayUse(actor.roles, 'memberlists.manage') && (await keepsLists(tx)) ? ['save'] : [],
    };
  },
});

/** Changes the points; the next making uses them. */
export const saveListSettings = useCase({
  name: 'memberlists.save-settings',
  access: 'memberlists.manage',
  input: inputOf(saveListSettingsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit }) => {
    if (!(await keepsLists(tx))) throw new Refusal('memberlists.not_the_keeper');
    const version = await storeSettings(tx, actor.tenantId, input, actor.id, now);
    if (version === undefined) throw new Refusal('memberlists.settings_changed_meanwhile');
    audit({ detail: { weights: input.weights, threshold: input.threshold } });
    return { version };
  },
});
