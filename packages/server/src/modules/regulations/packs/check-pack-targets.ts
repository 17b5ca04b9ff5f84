import type { ParsedRegulation } from '@ansinh/legal-text';
import type { PackFacts } from './pack.schemas.ts';

/**
 * Returns what is wrong with the targets of a pack: each names an indicator the pack lists and rests on a clause of its text, and so
 * does each clause that says who assigns to whom.
 */
export function checkPackTargets(
  regulation: ParsedRegulation,
  { indicators, targets, assignments }: Pick<PackFacts, 'indicators' | 'targets' | 'assignments'>,
): string[] {
  const known = new Set(indicators.map(({ code }) => code));
  const provisions = new Set(regulation.provisions.map(({ id }) => id));
  const clause = (list: string, index: number, basis: string): string[] =>
    provisions.has(basis) ? [] : [`${list}[${index}]: văn bản không có điều khoản “${basis}”`];
  return [
    ...targets.flatMap(({ indicator, basis }, index) => [
      ...(known.has(indicator) ? [] : [`targets[${index}]: không có chỉ số “${indicator}”`]),
      ...clause('targets', index, basis),
    ]),
    ...assignments.flatMap(({ basis }, index) => clause('assignments', index, basis)),
  ];
}
