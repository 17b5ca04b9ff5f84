import {
  bornBetween,
  LATELY_MONTHS,
  LIKELY_AGES,
  STATE_CHILD_MONTHS,
  VOLUNTARY_FROM_MONTHS,
  type ListFrame,
  type ListScheme,
} from '@ansinh/domain/memberlists';
import { addMonths } from '@ansinh/vietnamese/plain-date';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Puts everybody of list_facts on the lists of a month, in the temporary table list_verdicts. These statements are judgePerson of the
 * domain for everybody at once; a test asks both about the same people. @law BD Đ8.1 g3, g5
 */
export async function stageVerdicts(tx: Tx, frame: ListFrame): Promise<void> {
  const { from, until, asOf } = frame;
  await tx.run(sql`
    create temporary table list_verdicts on commit drop as
    select f.person_id, f.commune, f.village_key, f.household, 'BHYT' as scheme,
      case when f.health_until is null then 'not-participating' when f.health_until < ${from}::date then 'suspended' else 'due' end as kind,
      case when f.health_until >= ${from}::date then f.health_until end as due_on, f.health_until as until, f.health_group as group_code,
      null::date as left_on, f.supported, ${score('BHYT', sql`f.health_until`, frame)}
    from list_facts f left join list_households h on h.commune = f.commune and h.household = f.household
    where not f.funded and not ${isAged(frame, 0, STATE_CHILD_MONTHS)}
      and (f.health_until is null or (f.health_until <= ${until}::date and (f.health_until < ${from}::date or f.health_payer > 3)))
    union all
    select f.person_id, f.commune, f.village_key, f.household, 'BHXH-TN',
      case when f.voluntary is null then 'not-participating' when f.voluntary < ${from}::date then 'suspended' else 'due' end,
      case when f.voluntary >= ${from}::date then f.voluntary end, f.voluntary, null, f.compulsory, f.supported,
      ${score('BHXH-TN', sql`f.voluntary`, frame)}
    from list_facts f left join list_households h on h.commune = f.commune and h.household = f.household
    where (f.voluntary is null or f.voluntary <= ${until}::date)
      and (f.compulsory is null or f.compulsory < ${asOf}::date)
      and case when f.female then ${isAged(frame, VOLUNTARY_FROM_MONTHS, frame.pensionAge.female)}
        else ${isAged(frame, VOLUNTARY_FROM_MONTHS, frame.pensionAge.male)} end
      and (f.health_until is null or f.health_until < ${asOf}::date or (f.health_payer <> 1
        and (f.health_payer <> 2 or f.health_group is not distinct from 'TN') and f.health_group is distinct from 'HS' and f.health_group is distinct from 'SV'))`);
  await tx.run(sql`
    insert into list_verdicts
    select person_id, commune, village_key, household, scheme, 'potential', null, until, group_code, left_on, supported, score, parts
    from list_verdicts where kind <> 'due' and score >= ${frame.threshold}`);
}

/** Returns the condition that the person of `f` is of an age in months; nobody without a birth date is. */
function isAged(frame: ListFrame, fromMonths: number, beforeMonths: number): Sql {
  const { after, upTo } = bornBetween(frame, fromMonths, beforeMonths);
  return sql`coalesce(f.birth > ${after}::date and f.birth <= ${upTo}::date, false)`;
}

/** Returns the columns score and parts: points of the signs that are there, their sum and their names in one number. */
function score(scheme: ListScheme, until: Sql, frame: ListFrame): Sql {
  const lately = addMonths(frame.from, -LATELY_MONTHS);
  const age = LIKELY_AGES[scheme];
  const own = sql`(f.health_payer >= 4 and f.health_until >= ${frame.asOf}::date)`;
  const signs: readonly (readonly [points: number, bit: number, is: Sql])[] = [
    [frame.weights.household, 1, sql`h.payers > case when ${own} then 1 else 0 end`],
    [
      frame.weights['left-compulsory'],
      2,
      sql`f.compulsory < ${frame.asOf}::date and f.compulsory >= ${lately}::date`,
    ],
    [frame.weights.lately, 4, sql`${until} >= ${lately}::date`],
    [frame.weights.support, 8, sql`f.supported is not null`],
    [frame.weights.age, 16, isAged(frame, age.from, age.before)],
  ];
  const sum = (value: (points: number, bit: number) => number): Sql =>
    join(
      signs.map(([points, bit, is]) => sql`case when ${is} then ${value(points, bit)}::integer else 0 end`),
      ' + ',
    );
  return sql`${sum((points) => points)} as score, ${sum((_points, bit) => bit)} as parts`;
}
