import { changeFocalPointEndpoint } from '@ansinh/contract/directory/contacts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findFocalPoint, updateFocalPoint } from '../db/focal-points.repo.ts';
import { mayManageFocalPoints } from './agency-answer.ts';
import { refuseReversedPeriod } from './check-period.ts';

/** Replaces what is known of a focal point; one who leaves gets a last day. */
export const changeFocalPoint = useCase({
  name: 'directory.change-focal-point',
  access: 'focal-points.manage',
  input: inputOf(changeFocalPointEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, version, ...fields }, audit }) => {
    const point = await findFocalPoint(tx, id);
    if (!point) throw new Refusal('platform.not_found');
    audit({ subject: `agency:${point.agencyId}`, detail: { focalPoint: id } });
    if (!mayManageFocalPoints(actor, point.agencyId)) throw new Refusal('platform.forbidden');
    refuseReversedPeriod(fields.from, fields.to);
    const changed = await updateFocalPoint(tx, id, version, fields);
    if (!changed) throw new Refusal('platform.stale', { version: point.version });
    return changed;
  },
});
