import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { storedParameters } from '../../parameters/index.ts';

/** Every parameter of the province, for the command line. */
export const readParameters = useCase({
  name: 'calculator.read-parameters',
  access: 'system',
  input: z.object({}),
  audit: 'read',
  run: async ({ tx }) => storedParameters(tx),
});
