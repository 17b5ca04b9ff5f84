import { settledSuccessors, type EndedAgency } from '../packages/server/src/testing/settled-successors.ts';
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

/** What no clause settles: the district offices of Social Insurance go to one local office, other ended bodies have no successor. */
export async function nameSuccessors(
  admin: Caller,
  { id, version, name, effective, basis }: Decision,
): Promise<void> {
  const ended: EndedAgency[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: { items: EndedAgency[]; next: string | null } = await admin.get(
      `/reorganisations/${id}/agencies?show=close&limit=500${after === '' ? '' : `&after=${after}`}`,
    );
    ended.push(...page.items);
    after = page.next;
  }
  await admin.send('POST', '/reorganisations', {
    id,
    version,
    name,
    effective,
    basis,
    ...settledSuccessors(ended),
  });
}
