import { inputOf } from '@ansinh/contract/platform/endpoint';
import { getReorganisationEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

/** One decision. */
export const getReorganisation = useCase({
  name: 'reorganisations.get',
  access: 'directory.read',
  input: inputOf(getReorganisationEndpoint),
  audit: 'read',
  run: (context) => reorganisationAnswer(context, context.input.id),
});
