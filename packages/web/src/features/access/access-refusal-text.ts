import { ACCESS_ERRORS } from '@ansinh/contract/access/access.errors';
import { currentLanguage } from '../../lib/language.ts';

/**
 * Returns the sentence of a refusal that comes as a code in the address (single sign-on sends the browser back without
 * a body), in the language in use; undefined for a code that is not of this capability or whose text has holes.
 */
export function accessRefusalText(code: string): string | undefined {
  const errors: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = ACCESS_ERRORS;
  const text = Object.hasOwn(errors, code) ? errors[code]?.[currentLanguage()] : undefined;
  return text?.includes('{') === true ? undefined : text;
}
