import { removeFocalPointEndpoint } from '@ansinh/contract/directory/contacts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteFocalPoint, findFocalPoint } from '../db/focal-points.repo.ts';
import { mayManageFocalPoints } from './agency-answer.ts';

/** Removes a focal point entered by mistake. */
export const removeFocalPoint = useCase({
  name: 'directory.remove-focal-point',
  access: 'focal-points.manage',
  input: inputOf(removeFocalPointEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id }, audit }): Promise<void> => {
    const point = await findFocalPoint(tx, id);
    if (!point) throw new Refusal('platform.not_found');
    audit({ subject: `agency:${point.agencyId}`, detail: { focalPoint: id } });
    if (!mayManageFocalPoints(actor, point.agencyId)) throw new Refusal('platform.forbidden');
    await deleteFocalPoint(tx, id);
  },
});
