import { judgePerson, listFrame, type Cover, type PersonFacts } from '@ansinh/domain/memberlists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { run } from '../../platform/use-case.ts';
import { cardGroups } from '../people/index.ts';
import { enterPeople, type EnteredPerson } from './memberlists.fixtures.ts';
import { makeLists } from './use-cases/make-lists.ts';

const PEOPLE = 1_500;

/** Numbers in the order of a seed, so that a failure comes back. */
function drawer(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)] as (typeof from)[number];
  };
}

const DAYS = [
  '2024-05-31',
  '2025-10-31',
  '2025-11-01',
  '2026-06-30',
  '2026-10-31',
  '2026-11-01',
  '2026-11-23',
  '2026-11-24',
  '2026-11-30',
  '2026-12-04',
  '2026-12-05',
  '2027-06-30',
  null,
] as const;
const BIRTHS = [
  '1950-01-01',
  '1965-05-24',
  '1969-11-24',
  '1969-11-25',
  '1977-01-01',
  '1990-07-07',
  '2011-11-24',
  '2011-11-25',
  '2020-11-24',
  '2020-11-25',
  '2024-02-29',
  null,
] as const;
const GROUPS = ['GD', 'CN', 'HS', 'SV', 'HN', 'DT', 'TE', 'DN', 'HT', 'TN', 'GB', null] as const;

describe('Danh sách của cả tỉnh do một lần chạy SQL lập ra đúng như quy tắc xét từng người', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  const people: EnteredPerson[] = [];
  let ids: string[];
  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const pick = drawer(20_261_124);
    for (let at = 0; at < PEOPLE; at++) {
      const covers = (['BHYT', 'BHXH-BB', 'BHXH-TN', 'BHTN'] as const).flatMap((scheme) => {
        const count = pick([0, 0, 1, scheme === 'BHYT' ? 2 : 1]);
        return Array.from({ length: count }, () => ({
          scheme,
          from: '2022-01-01',
          to: pick(DAYS),
          group: scheme === 'BHYT' ? pick(GROUPS) : null,
        }));
      });
      people.push({
        birth: pick(BIRTHS),
        sex: pick(['male', 'female', null] as const),
        household: pick([null, ...Array.from({ length: 300 }, (_, n) => `H${n}`)]),
        covers,
        groups: pick([
          [],
          [],
          [],
          [{ code: 'CN' }],
          [{ code: 'GB' }, { code: 'CN' }],
          [{ code: 'HN' }],
          [{ code: 'HN', to: '2025-12-31' }],
        ]),
      });
    }
    ids = await enterPeople(database, province, people);
  }, 60_000);
  afterAll(() => database.close());

  it('mọi người, mọi danh sách, mọi lý do', async () => {
    const { threshold, settings } = await run(database.services, makeLists, province.system, {
      month: '2026-11',
    }).then((made) => ({ threshold: made.settings.threshold, settings: made.settings }));
    const frame = listFrame('2026-11', '2026-11-24', {
      reminderDays: settings.reminderDays,
      pensionAge: settings.pensionAge,
      threshold,
    });
    const catalogue = await cardGroups();
    const facts = people.map((person) => factsOf(person, catalogue, frame.asOf));
    const paying = facts.map(
      ({ health }) => health !== null && health.payer >= 4 && (health.endsOn ?? '9999') >= frame.asOf,
    );
    const expected = facts
      .flatMap((one, at) => {
        const { household } = people[at] ?? {};
        const householdPays =
          household != null &&
          people.some((other, n) => n !== at && other.household === household && paying[n]);
        return judgePerson({ ...one, householdPays }, frame).map((verdict) => ({
          person: ids[at],
          ...verdict,
        }));
      })
      .map((line) => JSON.stringify([line.person, line.scheme, line.kind, line.dueOn, sorted(line.reasons)]))
      .toSorted();
    const { rows } = await database.owner.query<{
      person: string;
      scheme: string;
      kind: string;
      due: string | null;
      reasons: object;
    }>(
      'select person_id as person, scheme, kind, due_on::text as due, reasons from list_entries where closed_at is null',
    );
    const made = rows
      .map(({ person, scheme, kind, due, reasons }) =>
        JSON.stringify([person, scheme, kind, due, sorted(reasons)]),
      )
      .toSorted();
    expect(new Set(rows.map(({ kind, scheme }) => `${kind} ${scheme}`)).size).toBe(8);
    expect(made).toEqual(expected);
  });
});

function factsOf(
  { birth, sex, covers = [], groups = [] }: EnteredPerson,
  catalogue: Awaited<ReturnType<typeof cardGroups>>,
  asOf: string,
): PersonFacts {
  const of = (scheme: string): readonly { to: string | null; group?: string | null }[] =>
    covers.filter((cover) => cover.scheme === scheme);
  const newest = of('BHYT')
    .map(({ to, group = null }): Cover => ({
      endsOn: to,
      payer: catalogue.get(group ?? '')?.payer ?? 5,
      group,
    }))
    .toSorted(
      (a, b) =>
        (b.endsOn ?? '9999').localeCompare(a.endsOn ?? '9999') ||
        a.payer - b.payer ||
        order(b.group) - order(a.group),
    )[0];
  const until = (scheme: string): string | null | undefined =>
    of(scheme)
      .map(({ to }) => to)
      .toSorted((a, b) => (b ?? '9999').localeCompare(a ?? '9999'))[0];
  const standing = groups
    .filter(({ to }) => to == null || to >= asOf)
    .flatMap(({ code }) => catalogue.get(code) ?? []);
  const supported = standing
    .filter(({ payer }) => payer === 4)
    .toSorted((a, b) => (b.supportPercent ?? 0) - (a.supportPercent ?? 0))[0];
  return {
    birth: birth ?? null,
    sex: sex ?? null,
    health: newest ?? null,
    compulsoryUntil: until('BHXH-BB'),
    voluntaryUntil: until('BHXH-TN'),
    stateFunded: standing.some(({ payer }) => payer === 3),
    supportedGroup: supported?.code ?? null,
    householdPays: false,
  };
}

/** Of two cards of one day and payer the later code is named; one without a code before all. */
function order(group: string | null): number {
  return group === null ? 1023 : (group.charCodeAt(0) - 65) * 26 + group.charCodeAt(1) - 65;
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value)
    .map(([key, one]): [string, unknown] => [
      key,
      typeof one === 'object' && one !== null ? sorted(one as object) : one,
    ])
    .toSorted(([a], [b]) => a.localeCompare(b));
}
