import type { DuplicateProposal } from '@ansinh/domain/statefunded';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { placeName } from './place-name.ts';

/** One side as it was seen when the pair was found. */
export interface SeenSide {
  readonly memberId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly household: string | null;
  readonly village: string | null;
  readonly commune: string;
  readonly communeName: string;
  readonly group: string;
  readonly cardCode: string;
  readonly from: string;
  readonly sent: boolean;
}

/** Who is missing, as the register had the person. */
export interface SeenPerson {
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  readonly household: string | null;
  readonly village: string | null;
}

export interface Evidence {
  readonly sides?: readonly SeenSide[];
  readonly person?: SeenPerson;
  readonly reasons: readonly { readonly text: string; readonly weight: number | null }[];
}

export interface StoredFinding {
  readonly id: string;
  readonly kind: 'duplicate' | 'missing';
  readonly commune: string;
  readonly communeName: string;
  readonly otherCommune: string | null;
  readonly group: string;
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly otherMemberId: string | null;
  readonly foundBy: 'same-person' | 'same-number' | 'linkage' | 'under-six' | 'household' | 'listed-before';
  readonly evidence: Evidence;
  readonly score: number | null;
  readonly proposal: Partial<DuplicateProposal>;
  readonly state: 'open' | 'settled' | 'gone';
  readonly decision: 'keep' | 'keep-other' | 'two-people' | 'add' | 'not-entitled' | 'covered' | null;
  readonly reason: string;
  readonly done: { readonly dropped?: string; readonly left?: string; readonly added?: string };
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly version: number;
}

const FINDING = sql`f.id, f.kind, f.commune, ${placeName(sql`f.commune`)} as "communeName", f.other_commune as "otherCommune", f.group_code as "group",
  f.person_id as "personId", f.member_id as "memberId", f.other_member_id as "otherMemberId", f.found_by as "foundBy", f.evidence, f.score,
  f.proposal, f.state, f.decision, f.reason, f.done, f.decided_by as "decidedBy", f.decided_at as "decidedAt", f.version`;

/** Returns findings the caller sees, surest and newest first. */
export async function listFindings(
  tx: Tx,
  filter: {
    kind?: string | undefined;
    state: 'open' | 'settled';
    commune?: string | undefined;
    limit: number;
  },
): Promise<StoredFinding[]> {
  return tx.rows<StoredFinding>(sql`
    select ${FINDING} from statefunded_findings f
    where f.tenant_id = (select app.tenant_id()) and f.state = ${filter.state} and (${filter.kind ?? null}::text is null or f.kind = ${filter.kind ?? null})
      and (${filter.commune ?? null}::text is null or ${filter.commune ?? null} in (f.commune, f.other_commune))
    order by f.kind, f.decided_at desc nulls last, f.score desc nulls first, f.id limit ${filter.limit}`);
}

/** Returns a finding locked until the transaction ends; undefined outside one's sight. */
export async function lockFinding(tx: Tx, id: string): Promise<StoredFinding | undefined> {
  return tx.find<StoredFinding>(
    sql`select ${FINDING} from statefunded_findings f where f.tenant_id = (select app.tenant_id()) and f.id = ${id} for update`,
  );
}

/** A finding to be kept. */
export type NewFinding = Pick<
  StoredFinding,
  | 'kind'
  | 'commune'
  | 'otherCommune'
  | 'group'
  | 'personId'
  | 'memberId'
  | 'otherMemberId'
  | 'foundBy'
  | 'evidence'
  | 'score'
  | 'proposal'
>;

/** Keeps a finding unless it is known; one that was gone and is back opens again. What a person decided is never asked again. */
export async function keepFinding(tx: Tx, tenantId: string, finding: NewFinding): Promise<boolean> {
  const known = await tx.run(sql`
    update statefunded_findings set state = 'open', version = version + 1
    where tenant_id = ${tenantId} and kind = ${finding.kind} and state = 'gone'
      and ((kind = 'duplicate' and member_id = ${finding.memberId} and other_member_id = ${finding.otherMemberId})
        or (kind = 'missing' and person_id = ${finding.personId} and commune = ${finding.commune} and group_code = ${finding.group}))`);
  if (known > 0) return true;
  const added = await tx.run(sql`
    insert into statefunded_findings (tenant_id, kind, commune, other_commune, group_code, person_id, member_id, other_member_id, found_by, evidence,
      score, proposal)
    values (${tenantId}, ${finding.kind}, ${finding.commune}, ${finding.otherCommune}, ${finding.group}, ${finding.personId}, ${finding.memberId},
      ${finding.otherMemberId}, ${finding.foundBy}, ${JSON.stringify(finding.evidence)}::jsonb, ${finding.score},
      ${JSON.stringify(finding.proposal)}::jsonb)
    on conflict do nothing`);
  return added > 0;
}

/** Returns the open findings, to see which are no longer so. */
export async function openFindings(tx: Tx): Promise<
  {
    id: string;
    kind: string;
    memberId: string | null;
    otherMemberId: string | null;
    personId: string | null;
  }[]
> {
  return tx.rows(sql`
    select f.id, f.kind, f.member_id as "memberId", f.other_member_id as "otherMemberId", f.person_id as "personId"
    from statefunded_findings f where f.tenant_id = (select app.tenant_id()) and f.state = 'open'`);
}

/** Closes open findings that are no longer so. */
export async function closeFindings(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.run(
      sql`update statefunded_findings set state = 'gone', version = version + 1 where id = any (${[...ids]}::uuid[]) and state = 'open'`,
    );
}

/** Closes the other open findings about a line that was taken off. */
export async function closeFindingsOf(tx: Tx, memberId: string): Promise<void> {
  await tx.run(sql`
    update statefunded_findings set state = 'gone', version = version + 1
    where tenant_id = (select app.tenant_id()) and state = 'open' and kind = 'duplicate' and ${memberId}::uuid in (member_id, other_member_id)`);
}

/** Settles a finding or opens it again (`decision` null); returns its new version. */
export async function settleFinding(
  tx: Tx,
  id: string,
  settled: Pick<StoredFinding, 'decision' | 'reason' | 'done'> & { readonly by: string; readonly at: Date },
): Promise<number> {
  const isOpen = settled.decision === null;
  const { version } = await tx.get<{ version: number }>(sql`
    update statefunded_findings set state = ${isOpen ? 'open' : 'settled'}, decision = ${settled.decision}, reason = ${settled.reason},
      done = ${JSON.stringify(settled.done)}::jsonb, decided_by = ${isOpen ? null : settled.by}, decided_at = ${isOpen ? null : settled.at},
      version = version + 1
    where id = ${id} returning version`);
  return version;
}
