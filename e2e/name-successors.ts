import type { Caller } from './unswitched-province.ts';

/** A decision that redraws agencies, as the interface shows it. */
export interface Decision {
  readonly id: string;
  readonly effective: string;
  readonly version: number;
  readonly name: string;
  readonly basis: string;
  readonly state: string;
  readonly issues: readonly object[];
  readonly rules: readonly { readonly kind: string; readonly agency: string | null; readonly way: string }[];
  readonly rehearsal: {
    readonly totals: readonly { kind: string; count: number; unsettled: number }[];
  } | null;
}

interface Successor {
  readonly code: string;
  readonly share: string;
  readonly dividedBy: string;
  readonly primary: boolean;
  readonly scope: string;
}

/** What no clause settles: the district offices of Social Insurance go to one local office, other ended bodies have no successor. */
export async function nameSuccessors(
  admin: Caller,
  { id, version, name, effective, basis }: Decision,
): Promise<void> {
  const ended: { code: string; successors: Successor[] }[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: { items: typeof ended; next: string | null } = await admin.get(
      `/reorganisations/${id}/agencies?show=close&limit=500${after === '' ? '' : `&after=${after}`}`,
    );
    ended.push(...page.items);
    after = page.next;
  }
  const isOffice = (code: string): boolean => code.startsWith('bhxh-huyen');
  await admin.send('POST', '/reorganisations', {
    id,
    version,
    name,
    effective,
    basis,
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
  });
}
