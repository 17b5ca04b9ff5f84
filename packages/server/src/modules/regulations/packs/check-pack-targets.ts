import type { ParsedRegulation } from '@ansinh/legal-text';
import type { PackFacts } from './pack.schemas.ts';

/** Returns what is wrong with the targets of a pack: each names an indicator the pack lists and rests on a clause of its text. */
export function checkPackTargets(
  regulation: ParsedRegulation,
  { indicators, targets }: Pick<PackFacts, 'indicators' | 'targets'>,
): string[] {
  const known = new Set(indicators.map(({ code }) => code));
  const provisions = new Set(regulation.provisions.map(({ id }) => id));
  return targets.flatMap(({ indicator, basis }, index) => [
    ...(known.has(indicator) ? [] : [`targets[${index}]: không có chỉ số “${indicator}”`]),
    ...(provisions.has(basis) ? [] : [`targets[${index}]: văn bản không có điều khoản “${basis}”`]),
  ]);
}
