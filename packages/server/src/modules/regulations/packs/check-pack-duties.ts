import { REGULATIONS_ERRORS } from '@ansinh/contract/regulations/regulations.errors';
import { quotableText } from '@ansinh/domain/regulations';
import type { ParsedRegulation } from '@ansinh/legal-text';
import { decideConfirmation } from '../confirmation.ts';
import type { PackDuty, PackFacts } from './pack.schemas.ts';

/** Returns what is wrong with the duties of a pack, one Vietnamese sentence each, in order; an empty list when all may be confirmed. */
export function checkPackDuties(
  regulation: ParsedRegulation,
  duties: readonly PackDuty[],
  policy: PackFacts['schedulePolicy'],
): string[] {
  const provisions = new Set(regulation.provisions.map(({ id }) => id));
  const ids = new Set<string>();
  const errors: string[] = [];
  for (const duty of duties) {
    const add = (problem: string): void => void errors.push(`${duty.id}: ${problem}`);
    if (ids.has(duty.id)) add('mã nhiệm vụ bị lặp');
    ids.add(duty.id);
    if (!provisions.has(duty.provision)) {
      add(`không có điều khoản mang mã “${duty.provision}”`);
      continue;
    }
    const decision = decideConfirmation(
      { ...duty, provisionId: duty.provision, schedulePolicy: duty.schedulePolicy ?? {} },
      quotableText(duty.provision, regulation.provisions, regulation.source),
      policy,
      'vi',
    );
    if (!decision.ok) add(sentence(decision.code, decision.params));
  }
  for (const { id, sameAs } of duties)
    if (sameAs !== undefined && !sameAs.includes('/') && !ids.has(sameAs))
      errors.push(`${id}: sameAs “${sameAs}” không có trong gói`);
  return errors;
}

function sentence(code: keyof typeof REGULATIONS_ERRORS, params: Readonly<Record<string, unknown>>): string {
  const { vi } = REGULATIONS_ERRORS[code];
  const said = vi.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return code === 'regulations.quote_not_in_provision' ? `${said} (“${String(params['quote']).slice(0, 80)}…”)` : said;
}
