import { setLanguageEndpoint } from '@ansinh/contract/access/account.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { storeLanguage } from '../db/preferences.repo.ts';

/** Stores the language a person wants the interface in. */
export const setLanguage = useCase({
  name: 'access.set-language',
  access: 'session',
  input: inputOf(setLanguageEndpoint),
  audit: 'write',
  run: ({ tx, actor, input }) => storeLanguage(tx, actor.tenantId, actor.id, input.language),
});
