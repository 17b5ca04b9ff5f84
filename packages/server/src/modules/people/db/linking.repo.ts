import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { copyRows } from '../../../platform/database/copy-rows.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { COMMUNE_NAME } from './commune-name.ts';

/** A scored pair as linkage gives it. */
export interface FoundPair {
  readonly a: string;
  readonly b: string;
  /** Evidence in bits. */
  readonly score: number;
  readonly decision: 'match' | 'review';
}

/** Writes everybody who stands in the register to a CSV file that linkage reads. Streams: memory does not grow with the register. */
export async function writeRegister(tx: Tx, path: string): Promise<void> {
  const rows = tx.client.query(
    copyTo(`copy (
      select p.id, p.full_name as ho_ten,
        case p.birth_precision when 'day' then to_char(p.birth_date, 'DD/MM/YYYY') when 'month' then to_char(p.birth_date, 'MM/YYYY')
          else to_char(p.birth_date, 'YYYY') end as ngay_sinh,
        case p.sex when 'male' then 'Nam' when 'female' then 'Nữ' end as gioi_tinh,
        max(i.value) filter (where i.kind = 'cccd') as so_giay_to, max(i.value) filter (where i.kind = 'cmnd') as so_cmnd_cu,
        max(i.value) filter (where i.kind = 'bhxh') as ma_bhxh, max(i.value) filter (where i.kind = 'bhyt-card') as so_the_bhyt,
        concat_ws(', ', p.village, ${COMMUNE_NAME.text}) as dia_chi,
        p.phone as dien_thoai
      from people p left join person_identifiers i on i.tenant_id = p.tenant_id and i.person_id = p.id and i.state <> 'wrong'
      where p.merged_into is null group by p.tenant_id, p.id order by p.id) to stdout with (format csv, header)`),
  );
  await pipeline(rows, createWriteStream(path, { mode: 0o600 }));
}

/** Begins a search and returns its id. */
export async function beginSearch(tx: Tx, startedAt: Date, weightsVersion: string): Promise<string> {
  const row = await tx.get<{ id: string }>(sql`
    insert into people_link_runs (tenant_id, started_at, weights_version) values ((select app.tenant_id()), ${startedAt}, ${weightsVersion}) returning id`);
  return row.id;
}

/** Returns the hash of the pairs the last finished search found; undefined when there was none. */
export async function lastPairsHash(tx: Tx): Promise<string | undefined> {
  const row = await tx.find<{ pairs: string | null }>(sql`
    select artefacts ->> 'pairs' as pairs from people_link_runs where finished_at is not null order by id desc limit 1`);
  return row?.pairs ?? undefined;
}

/** Closes a search with the hashes of its artefacts and what it did. */
export async function finishSearch(
  tx: Tx,
  id: string,
  artefacts: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await tx.run(sql`update people_link_runs set finished_at = now(), artefacts = ${JSON.stringify(artefacts)}::jsonb,
    counts = ${JSON.stringify(counts)}::jsonb where id = ${id}`);
}

/** A pair nobody was asked about yet. `conflict`: two CCCD that differ, which only a person may overrule. */
export interface NewPair extends FoundPair {
  readonly conflict: boolean;
  /** The row that says more about the person: an identity number counts before a name written with its marks. */
  readonly fuller: 'a' | 'b';
  /** How many in the register bear the name of `a`. */
  readonly namesakes: number;
}

/** How much a row says about who somebody is. */
function fullness(person: Sql): Sql {
  return sql`(select 2 * exists (select from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id
      and i.kind = 'cccd' and i.state <> 'wrong')::integer + (lower(p.full_name) <> app.fold(p.full_name))::integer
    from people p where p.id = ${person})`;
}

/** Returns the pairs that are new to the register, surest first; both people still stand in it. */
export async function newPairs(tx: Tx, found: Iterable<FoundPair>): Promise<NewPair[]> {
  await tx.run(
    sql`create temporary table found_pairs (a uuid, b uuid, score double precision, decision text) on commit drop`,
  );
  await copyRows(tx, 'found_pairs', ['a', 'b', 'score', 'decision'], asRows(found));
  return tx.rows<NewPair>(sql`
    select f.a, f.b, f.score, f.decision, said.fuller,
      (select count(*)::integer from people q join people p on p.tenant_id = q.tenant_id and p.name_key = q.name_key
        where p.id = f.a and q.merged_into is null) as namesakes,
      exists (select from person_identifiers i join person_identifiers j on j.tenant_id = i.tenant_id and j.kind = i.kind
        where i.person_id = f.a and j.person_id = f.b and i.kind = 'cccd' and i.state <> 'wrong' and j.state <> 'wrong')
      and not exists (select from person_identifiers i join person_identifiers j on j.tenant_id = i.tenant_id and j.kind = i.kind and j.value = i.value
        where i.person_id = f.a and j.person_id = f.b and i.kind = 'cccd') as conflict
    from found_pairs f
      join lateral (select case when ${fullness(sql`f.b`)} > ${fullness(sql`f.a`)} then 'b' else 'a' end as fuller) said on true
    where not exists (select from person_pairs x where x.tenant_id = (select app.tenant_id()) and x.person_a = f.a and x.person_b = f.b)
    order by f.score desc, f.a, f.b`);
}

function* asRows(found: Iterable<FoundPair>): Generator<(string | number)[]> {
  for (const { a, b, score, decision } of found) yield [...(a < b ? [a, b] : [b, a]), score, decision];
}

/** Keeps a pair with what became of it. About one in twenty joined pairs is sampled, by the pair itself: a re-run samples the same. */
export async function keepPair(
  tx: Tx,
  runId: string,
  pair: FoundPair & { readonly evidence: readonly object[] },
  state: 'open' | 'joined',
  mergeId: string | null,
): Promise<void> {
  await tx.run(sql`
    insert into person_pairs (tenant_id, person_a, person_b, run_id, score, evidence, state, sampled, merge_id)
    values ((select app.tenant_id()), ${pair.a}, ${pair.b}, ${runId}, ${pair.score}, ${JSON.stringify(pair.evidence)}::jsonb, ${state},
      ${state === 'joined'} and abs(hashtextextended(${pair.a} || ${pair.b}, 0)) % 20 = 0, ${mergeId})
    on conflict do nothing`);
}
