/** An agency that a decision ends, as the interface lists it. */
export interface EndedAgency {
  readonly code: string;
  readonly successors: readonly {
    readonly code: string;
    readonly share: string;
    readonly dividedBy: string;
    readonly primary: boolean;
    readonly scope: string;
  }[];
}

/**
 * Returns the agencies of a decision as an administrator settles what no clause does: the district offices of Social Insurance go to
 * one local office, and other ended bodies without a successor say that their task is over.
 */
export function settledSuccessors(ended: readonly EndedAgency[]): {
  agencies: object[];
  successions: object[];
} {
  const isOffice = (code: string): boolean => code.startsWith('bhxh-huyen');
  return {
    agencies: ended.map(({ code, successors }) => ({
      code,
      act: 'close',
      note: successors.length > 0 || isOffice(code) ? '' : 'Kết thúc nhiệm vụ cùng cấp huyện',
    })),
    successions: ended.flatMap(({ code, successors }) =>
      isOffice(code)
        ? [
            {
              from: code,
              to: 'bhxh-co-so-kon-tum',
              share: 'all',
              dividedBy: 'whole',
              primary: true,
              scope: 'Toàn bộ',
            },
          ]
        : successors.map(({ code: to, share, dividedBy, primary, scope }) => ({
            from: code,
            to,
            share,
            dividedBy,
            primary,
            scope,
          })),
    ),
  };
}
