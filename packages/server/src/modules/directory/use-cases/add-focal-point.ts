import { addFocalPointEndpoint } from '@ansinh/contract/directory/contacts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertFocalPoint } from '../db/focal-points.repo.ts';
import { mayManageFocalPoints } from './agency-answer.ts';
import { refuseReversedPeriod } from './check-period.ts';

/** Names a focal point of an agency. */
export const addFocalPoint = useCase({
  name: 'directory.add-focal-point',
  access: 'focal-points.manage',
  input: inputOf(addFocalPointEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, ...fields }, audit }) => {
    audit({ subject: `agency:${id}` });
    if (!mayManageFocalPoints(actor, id)) throw new Refusal('platform.forbidden');
    refuseReversedPeriod(fields.from, fields.to);
    return insertFocalPoint(tx, actor.tenantId, id, fields);
  },
});
