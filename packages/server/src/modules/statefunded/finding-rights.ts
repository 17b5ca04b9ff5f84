import type { Actor } from '@ansinh/domain/kernel';
import { mayUse } from '@ansinh/domain/access';
import type { StoredFinding } from './db/findings.repo.ts';
import type { OwnCommune } from './own-commune.ts';

/** Who looks at a finding: the commune it makes lists for, and whether it keeps the registers of the province. */
export interface Looker {
  readonly own: OwnCommune | undefined;
  readonly keeps: boolean;
}

/**
 * Returns the decisions the caller may take: a commune about its own lines and people, Social Insurance about every duplicate. A line whose
 * card was asked for is taken off only by the commune that made it, with a decrease.
 */
export function decisionsFor(actor: Actor, { own, keeps }: Looker, finding: StoredFinding): string[] {
  if (finding.state !== 'open' || !mayUse(actor.roles, 'statefunded.work')) return [];
  if (finding.kind === 'missing')
    return finding.commune === own?.commune ? ['add', 'not-entitled', 'covered'] : [];
  const [a, b] = finding.evidence.sides ?? [];
  const mayDrop = (side: typeof a): boolean =>
    side !== undefined && (side.commune === own?.commune || (keeps && !side.sent));
  const concerned = keeps || [finding.commune, finding.otherCommune].includes(own?.commune ?? '');
  return [
    ...(mayDrop(b) ? ['keep'] : []),
    ...(mayDrop(a) ? ['keep-other'] : []),
    // One row of the register is one person: whoever thinks otherwise parts the rows there.
    ...(concerned && finding.foundBy !== 'same-person' ? ['two-people'] : []),
  ];
}

/** Returns true if the caller may take a decision back: whoever could have taken it. */
export function mayUndo(actor: Actor, { own, keeps }: Looker, finding: StoredFinding): boolean {
  return (
    finding.state === 'settled' &&
    mayUse(actor.roles, 'statefunded.work') &&
    (keeps || finding.commune === own?.commune || finding.otherCommune === own?.commune)
  );
}
