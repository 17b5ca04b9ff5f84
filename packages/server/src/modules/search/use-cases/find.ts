import { inputOf } from '@ansinh/contract/platform/endpoint';
import { findEndpoint } from '@ansinh/contract/search/search.endpoints';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { useCase } from '../../../platform/use-case.ts';
import { findEverywhere } from '../db/search.repo.ts';

/** Finds agencies, regulations, clauses and duties by words typed with or without marks. */
export const find = useCase({
  name: 'search.find',
  access: 'session',
  input: inputOf(findEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => ({
    items: await findEverywhere(tx, foldDiacritics(input.q), today, input.limit),
  }),
});
