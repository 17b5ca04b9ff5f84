import { getAgencyEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { agencyAnswer } from './agency-answer.ts';

/** One agency as of a day. */
export const getAgency = useCase({
  name: 'directory.get-agency',
  access: 'directory.read',
  input: inputOf(getAgencyEndpoint),
  audit: 'read',
  run: ({ tx, actor, input, today }) => agencyAnswer(tx, actor, input.id, input.on ?? today),
});
