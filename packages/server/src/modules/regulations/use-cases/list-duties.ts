import { inputOf } from '@ansinh/contract/platform/endpoint';
import { getDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { listDutiesEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { dutiesOf } from '../db/duties.repo.ts';
import { dutyAnswers } from '../duty-answer.ts';
import { getRegulation } from '../open-for-work.ts';
import { oneDuty } from '../one-duty.ts';

/** Duties of a regulation in the order of the text. */
export const listDuties = useCase({
  name: 'regulations.list-duties',
  access: 'regulations.read',
  input: inputOf(listDutiesEndpoint),
  audit: 'read',
  run: async (context) => {
    const { tx, input } = context;
    const regulation = await getRegulation(tx, input.id);
    return { items: await dutyAnswers(context, regulation, await dutiesOf(tx, input.id, input.state)) };
  },
});

/** One duty as it stands now. */
export const getDuty = useCase({
  name: 'regulations.get-duty',
  access: 'regulations.read',
  input: inputOf(getDutyEndpoint),
  audit: 'read',
  run: (context) => oneDuty(context, context.input.id),
});
