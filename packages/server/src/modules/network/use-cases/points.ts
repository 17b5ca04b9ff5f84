import { listPointsEndpoint, savePointEndpoint } from '@ansinh/contract/network/network.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { organisationWording } from '@ansinh/domain/network';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepUnit, unitsByKey } from '../../indicators/index.ts';
import { leadsNetwork, organisationRows } from '../db/network-facts.repo.ts';
import { peopleAfter, pointRows, storePoint } from '../db/points.repo.ts';
import { refuseForeignOrganisation } from '../refuse-foreign-organisation.ts';

/** Collection points on a day. */
export const listPoints = useCase({
  name: 'network.points',
  access: 'network.read',
  input: inputOf(listPointsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { on: asked, ...where } }) => {
    const on = asked ?? today;
    const manages =
      mayUse(actor.roles, 'network.manage') &&
      ((await leadsNetwork(tx)) || (await organisationRows(tx, on)).some(({ id }) => id === actor.agencyId));
    return {
      on,
      wording: organisationWording(on),
      items: await pointRows(tx, on, where),
      abilities: manages ? (['points'] as const) : [],
    };
  },
});

/** Adds a collection point with the unit that targets and figures hang on, corrects or closes one. @law BD Đ2.3 */
export const savePoint = useCase({
  name: 'network.save-point',
  access: 'network.manage',
  input: inputOf(savePointEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { key, version, name, commune, from, to, organisation } = input;
    const [parent, unit] = [
      (await unitsByKey(tx, [organisation]))[0],
      key === undefined ? undefined : (await unitsByKey(tx, [key]))[0],
    ];
    if (parent === undefined || (key !== undefined && unit === undefined))
      throw new Refusal('platform.not_found');
    await refuseForeignOrganisation(tx, actor, parent.agencyId);
    if (key !== undefined && to !== null) {
      const count = await peopleAfter(tx, key, to);
      if (count > 0) throw new Refusal('network.point_has_people', { count, on: formatDate(to) });
    }
    const { unit: kept } = await keepUnit(tx, actor.tenantId, {
      key,
      version: unit?.version ?? 0,
      kind: 'point',
      name,
      parent: organisation,
      commune,
      agencyId: parent.agencyId,
      from,
      to,
      source: 'Mạng lưới thu',
      certainty: 'verified',
    });
    const communes = [...new Set([commune, ...input.communes])];
    const point = { ...input, key: kept.key, agencyId: kept.agencyId ?? '', communes };
    if (!(await storePoint(tx, actor.tenantId, point, version)))
      throw new Refusal('platform.stale', { version });
    audit({ subject: `point:${kept.key}`, detail: { name, commune, from, to, before: unit?.name } });
    const [saved] = await pointRows(tx, today, { key: kept.key });
    if (saved === undefined) throw new Error('a point just stored is not seen by who stored it');
    return saved;
  },
});
