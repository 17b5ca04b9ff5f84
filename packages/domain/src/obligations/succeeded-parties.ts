/** The agencies of an occurrence. */
export interface OccurrenceParties {
  readonly leadId: string;
  readonly coordinatingIds: readonly string[];
  readonly recipientIds: readonly string[];
}

/**
 * Returns the coordinating agencies and recipients once those that ended are replaced by their successors, in their places and each
 * once. The lead does not coordinate with or report to itself, and who receives the work does not also coordinate. An ended agency
 * without successor stays: nobody else is known.
 */
export function succeededParties(
  parties: OccurrenceParties,
  successors: ReadonlyMap<string, readonly string[]>,
): Pick<OccurrenceParties, 'coordinatingIds' | 'recipientIds'> {
  const present = (ids: readonly string[]): string[] =>
    [...new Set(ids.flatMap((id) => successors.get(id) ?? [id]))].filter((id) => id !== parties.leadId);
  const recipientIds = present(parties.recipientIds);
  const coordinatingIds = present(parties.coordinatingIds).filter((id) => !recipientIds.includes(id));
  return { coordinatingIds, recipientIds };
}
