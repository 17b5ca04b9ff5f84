import { existsOn, type Agency, type AgencyDirectory, type Succession } from './agency.ts';

/** An agency that holds the work of another on a day, and the successions that led to it (none: the agency itself). */
export interface PresentHolder {
  readonly agencyId: string;
  /** Owes the predecessor's duties; the others took over parts. */
  readonly primary: boolean;
  readonly path: readonly Succession[];
}

/**
 * Returns who holds the work of an agency on a day (ISO), following successions that had taken place by then, over several
 * steps when bodies were merged again. An agency that still exists holds its work itself; those that took parts of it follow.
 * When no successor is the primary one (a district's work went to its communes), each owes its part and all are primary.
 * Only agencies that exist that day; primary ones first, each once. An agency that ended without a successor: none.
 */
export function presentHolders(
  agencyId: string,
  directory: AgencyDirectory,
  onDate: string,
): PresentHolder[] {
  const agencies = new Map<string, Agency>(directory.agencies.map((agency) => [agency.id, agency]));
  const found = new Map<string, PresentHolder>();
  const visited = new Set<string>();
  const follow = (id: string, primary: boolean, path: readonly Succession[]): void => {
    const visit = `${id} ${primary}`;
    if (visited.has(visit)) return;
    visited.add(visit);
    const agency = agencies.get(id);
    const exists = agency !== undefined && existsOn(agency, onDate);
    const known = found.get(id);
    if (exists && (known === undefined || (primary && !known.primary)))
      found.set(id, { agencyId: id, primary, path });
    if (exists && path.length > 0) return;
    const taken = directory.successions.filter((step) => step.fromId === id && step.on <= onDate);
    const shared = !taken.some((step) => step.primary);
    for (const step of taken) {
      const inherits = primary && !exists && (step.primary || shared);
      follow(step.toId, inherits, [...path, step]);
    }
  };
  follow(agencyId, true, []);
  return [...found.values()].sort((a, b) => Number(b.primary) - Number(a.primary));
}
