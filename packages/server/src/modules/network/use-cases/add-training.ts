import { addTrainingEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { addTrainings } from '../db/member-writes.repo.ts';
import { memberRows } from '../db/people.repo.ts';
import { refuseForeignOrganisation } from '../refuse-foreign-organisation.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** States who attended a class. @law BD Đ6.1 g3; KT210 III.3 BHXH+5 */
export const addTraining = useCase({
  name: 'network.add-training',
  access: 'network.manage',
  input: inputOf(addTrainingEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { keys, ...training }, today, audit }) => {
    for (const key of keys) {
      const [member] = await memberRows(tx, today, { key });
      if (member === undefined) throw new Refusal('platform.not_found');
      await refuseForeignOrganisation(tx, actor, member.agency.id);
    }
    const added = await addTrainings(tx, actor.tenantId, keys, training);
    audit({ subject: 'network-trainings', detail: { ...training, people: keys.length, added } });
    return { added };
  },
});
