import { TerritoryKeySchema } from '@ansinh/contract/reorganisations/reorganisations.schemas';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { findLinks } from '../../directory/index.ts';

/** The parts of one divided unit whose shares a person confirmed. For the command line; 0.35 stands for 35 %. */
export const listConfirmedLinks = useCase({
  name: 'reorganisations.list-confirmed-links',
  access: 'system',
  input: z.object({ from: TerritoryKeySchema }),
  audit: 'read',
  run: async ({ tx, input }) =>
    (await findLinks(tx, { from: [input.from] })).flatMap(({ to, part, weight, basis }) =>
      part === 'part' && weight !== null
        ? [{ to, weight: weight.numerator / weight.denominator, basis }]
        : [],
    ),
});
