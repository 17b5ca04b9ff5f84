import type { Actor } from '@ansinh/domain/kernel';
import { lastDayOf, monthLater } from '@ansinh/domain/coverage';
import { figuresAreKept, loadFigures, type LoadedStatement } from '../modules/coverage/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../platform/database/transaction.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';
import { DEMO_COURSES, demoPeople, demoPlace } from './demo-figure-formula.ts';
import { demoOddities } from './demo-figure-oddities.ts';
import type { DemoUnit } from './demo-unit.ts';
import { demoWhole } from './demo-whole.ts';

const FIRST = '2023-01';
const STATING = 'bhxh-tinh';
const FORMER_NEIGHBOUR = '2024:51';
const MAIN = new Set(['bhyt-nguoi', 'bhxh-bat-buoc-nguoi', 'bhxh-tu-nguyen-nguoi', 'bhtn-nguoi']);
const INVENTED = { 'ghi-chu': 'Số minh họa, sinh theo công thức cố định; không phải số thống kê' };

/**
 * Loads invented monthly figures from January 2023 to the last month that is over, in the units of each month, as the provincial Social
 * Insurance would have stated them, and some that are odd on purpose. Does nothing where there are figures. Returns how many.
 */
export async function loadDemoFigures(services: Services, actor: Actor): Promise<number> {
  const units = await inTransactionAs(services.pool, actor, async (tx) =>
    (await figuresAreKept(tx)) ? null : demoUnits(tx),
  );
  if (units === null) return 0;
  const last = monthLater(todayInVietnam(services.now()).slice(0, 7), -1);
  const statements: LoadedStatement[] = [];
  for (const [province, own] of Map.groupBy(units, (unit) => unit.province))
    for (let month = FIRST; month <= last; month = monthLater(month, 1)) {
      const standing = own.filter(
        ({ from, to }) => from <= lastDayOf(month) && (to === null || to >= lastDayOf(month)),
      );
      if (standing.length > 0)
        statements.push(
          statementOf(
            province,
            month,
            standing.flatMap((unit) => cellsOf(unit, month, units)),
          ),
        );
    }
  const { cells } = await run(services, loadFigures, actor, {
    statements: demoOddities(statements, units, last),
  });
  return cells;
}

function statementOf(unitKey: string, month: string, cells: LoadedStatement['cells']): LoadedStatement {
  return {
    unitKey,
    month,
    agencyCode: STATING,
    asOf: lastDayOf(month),
    sentOn: `${monthLater(month, 1)}-03`,
    dueOn: `${monthLater(month, 1)}-05`,
    estimated: false,
    version: 1,
    reason: '',
    provenance: INVENTED,
    cells,
  };
}

function cellsOf(unit: DemoUnit, month: string, units: readonly DemoUnit[]): LoadedStatement['cells'] {
  const place = placeOf(unit, units);
  // Groups and renewals are shown where the demo's regulations ask for them, and everywhere since the provinces are one.
  const all = unit.province !== FORMER_NEIGHBOUR;
  const people = new Map(
    DEMO_COURSES.filter(({ series }) => all || MAIN.has(series)).map((course) => [
      course.series,
      demoPeople(course, demoWhole(unit, course.of, month), place, month, unit.key),
    ]),
  );
  const of = (series: string): number => people.get(series) ?? 0;
  people.set('bhxh-nguoi', of('bhxh-bat-buoc-nguoi') + of('bhxh-tu-nguyen-nguoi'));
  if (!all) return [...people].map(([series, value]) => [unit.key, series, value]);
  // About a twelfth of those who pay by the year fall due in a month.
  const due = Math.round((of('bhxh-tu-nguyen-nguoi') + of('bhyt-nong-lam-ngu-nguoi')) / 12);
  people.set('den-han-dong-nguoi', due);
  people.set(
    'duy-tri-nguoi',
    Math.round(due * (0.86 + place * 0.06 + demoPlace(`${unit.key} ${month}`) * 0.03)),
  );
  return [...people].map(([series, value]) => [unit.key, series, value]);
}

/** A new unit stands where its former units stood, so that courses go on over the reorganisation. */
function placeOf({ key, formers }: DemoUnit, units: readonly DemoUnit[]): number {
  const known = formers.filter((former) => units.some((unit) => unit.key === former));
  if (known.length === 0) return demoPlace(key);
  return known.reduce((sum, former) => sum + demoPlace(former), 0) / known.length;
}

async function demoUnits(tx: Tx): Promise<DemoUnit[]> {
  return tx.rows<DemoUnit>(sql`
    select u.key, coalesce(d.parent_key, u.parent_key) as province, lower(u.valid) as "from", upper(u.valid) - 1 as "to",
        array(select s.from_structure || ':' || s.from_code from territory_successions s
          where s.to_structure || ':' || s.to_code = u.key) as formers,
        (select jsonb_object_agg(n.year || ' ' || n.series, n.value) from denominators n where n.unit_key = u.key) as wholes
      from measured_units u left join measured_units d on d.key = u.parent_key and d.kind = 'district'
      where (u.kind = 'commune' or (u.kind = 'district' and not exists (select from measured_units p where p.parent_key = u.key)))
        -- Communes that were merged before the last list of their structure: nobody recorded into which, so their people would be lost.
        and (upper(u.valid) is null or exists (select from territory_successions s
          where s.from_structure || ':' || s.from_code = u.key))
      order by u.key`);
}
