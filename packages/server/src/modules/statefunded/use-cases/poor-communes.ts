import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  addPoorCommunesEndpoint,
  changePoorCommuneEndpoint,
  listPoorCommunesEndpoint,
  removePoorCommuneEndpoint,
} from '@ansinh/contract/statefunded/poor-communes.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listedCommunes } from '../db/overview.repo.ts';
import {
  addPoorCommune,
  changePoorCommune,
  dropPoorCommune,
  findPoorCommune,
  poorCommunes,
} from '../db/poor-communes.repo.ts';

/** Communes that are poor on a day, or ever. */
export const listPoorCommunes = useCase({
  name: 'statefunded.poor-communes',
  access: 'statefunded.read',
  input: inputOf(listPoorCommunesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { on } }) => {
    const manages = mayUse(actor.roles, 'parameters.manage');
    const communes = manages ? await listedCommunes(tx, today) : [];
    return {
      items: (await poorCommunes(tx, on)).map((one) => ({
        ...one,
        abilities: manages ? ['change', 'remove'] : [],
      })),
      communes: communes.map(({ commune, name }) => ({ key: commune, name })),
      abilities: manages ? ['add'] : [],
    };
  },
});

/** The communes of a decision, all or none. @law NĐ 188/2025/NĐ-CP Đ6.6 */
export const addPoorCommunes = useCase({
  name: 'statefunded.add-poor-communes',
  access: 'parameters.manage',
  input: inputOf(addPoorCommunesEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input: { communes, ...said }, audit }) => {
    refuseReversed(said);
    const known = new Map((await listedCommunes(tx, today)).map(({ commune, name }) => [commune, name]));
    for (const key of new Set(communes)) {
      const name = known.get(key);
      if (name === undefined) throw new Refusal('statefunded.poor_commune_unknown', { commune: key });
      await addPoorCommune(tx, actor.tenantId, { key, name }, said);
    }
    audit({ subject: 'poor-communes', detail: { communes, ...said } });
    return { added: new Set(communes).size };
  },
});

/** Corrects or ends a time in which a commune is poor. */
export const changePoorCommuneTime = useCase({
  name: 'statefunded.change-poor-commune',
  access: 'parameters.manage',
  input: inputOf(changePoorCommuneEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { poorCommuneId, version, ...said }, audit }) => {
    refuseReversed(said);
    const before = await findPoorCommune(tx, poorCommuneId);
    if (!before) throw new Refusal('platform.not_found');
    const next = await changePoorCommune(tx, before, version, said, actor.id);
    if (next === undefined) throw new Refusal('platform.stale', { version: before.version });
    audit({ subject: `poor-commune:${before.commune}`, detail: { before, after: said } });
    return { id: poorCommuneId, version: next };
  },
});

/** Takes out what was entered by mistake; the audit keeps what it was. */
export const removePoorCommune = useCase({
  name: 'statefunded.remove-poor-commune',
  access: 'parameters.manage',
  input: inputOf(removePoorCommuneEndpoint),
  audit: 'write',
  run: async ({ tx, input: { poorCommuneId, version, reason }, audit }) => {
    const before = await findPoorCommune(tx, poorCommuneId);
    if (!before) throw new Refusal('platform.not_found');
    if (!(await dropPoorCommune(tx, poorCommuneId, version)))
      throw new Refusal('platform.stale', { version: before.version });
    audit({ subject: `poor-commune:${before.commune}`, detail: { before, reason } });
    return { removed: true as const };
  },
});

function refuseReversed({ from, to }: { readonly from: string; readonly to: string | null }): void {
  if (to !== null && to < from)
    throw new Refusal('statefunded.poor_commune_days', { from: formatDate(from), to: formatDate(to) });
}
