import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import {
  fundedMonths,
  moneyLines,
  moneyMonths,
  monthlyRate,
  monthsBetween,
  supportParameterIn,
  type MonthlyRate,
  type RateOf,
} from '@ansinh/domain/statefunded';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { storedParameters } from '../parameters/index.ts';
import { groupsOn, type StoredGroup } from './db/groups.repo.ts';
import { poorCommunesBetween } from './db/poor-communes.repo.ts';
import { communeNames, staysBetween } from './db/stays.repo.ts';

const MOST_MONTHS = 36;
const PERCENT = 100;

/** People and money of a period, as far as the caller sees the lists. */
export type ReadMoney = Omit<Money, 'files'>;

/** Counts who was paid for in a period and what the budget pays: exact to the đồng, month by month by the base salary of that month. */
export async function readMoney(tx: Tx, from: string, to: string): Promise<ReadMoney> {
  const months = from <= to ? monthsBetween(from, to) : [];
  if (months.length === 0 || months.length > MOST_MONTHS)
    throw new Refusal('statefunded.period_reversed', { from, to });
  const groups = new Map((await groupsOn(tx, `${to}-01`)).map((group) => [group.code, group]));
  const rates = await ratesOf(tx, [...groups.values()], months);
  const isPoor = await poorCommunesBetween(tx, `${from}-01`, `${to}-01`);
  const used = new Set<string>();
  const rateOf: RateOf = (group, month, commune) => {
    const kind = rateKind(group, groups.get(group), isPoor(commune, `${month}-01`));
    const rate = rates.get(`${kind} ${month}`);
    if (!rate) throw new Refusal('parameters.not_found', { name: group, date: `${month}-01` });
    used.add(kind);
    return rate;
  };
  const stays = fundedMonths(await staysBetween(tx, from, to), from, to);
  const lines = moneyLines(stays, rateOf);
  const names = await communeNames(tx, [...new Set(lines.map(({ commune }) => commune))]);
  const shown = lines
    .map((line) => ({
      ...line,
      communeName: names.get(line.commune) ?? line.commune,
      groupName: groups.get(line.group)?.name ?? line.group,
    }))
    .toSorted(
      (a, b) =>
        a.communeName.localeCompare(b.communeName, 'vi') || order(groups, a.group) - order(groups, b.group),
    );
  const byMonth = moneyMonths(stays, months, rateOf);
  return {
    from,
    to,
    lines: shown,
    months: byMonth.map((one) => ({
      ...one,
      baseSalary: [...rates].find(([key]) => key.endsWith(one.month))?.[1].baseSalary ?? 0,
    })),
    rates: stretches(
      [...groups.values()]
        .flatMap(({ code, name }) => [
          { code, kind: code, name },
          { code, kind: poorKind(code), name: `${name}, xã nghèo` },
        ])
        .filter(({ kind }) => used.has(kind)),
      months,
      rates,
    ),
    total: {
      people: peopleOnce(stays),
      personMonths: lines.reduce((sum, { personMonths }) => sum + personMonths, 0),
      amount: lines.reduce((sum, { amount }) => sum + amount, 0),
      province: lines.reduce((sum, { province }) => sum + province, 0),
    },
  };
}

/** Everybody once, whatever number of groups paid for him. */
function peopleOnce(stays: readonly { readonly person: string; readonly people: number }[]): number {
  return [...new Map(stays.map(({ person, people }) => [person, people])).values()].reduce(
    (a, b) => a + b,
    0,
  );
}

function order(groups: ReadonlyMap<string, StoredGroup>, code: string): number {
  return [...groups.keys()].indexOf(code);
}

async function ratesOf(
  tx: Tx,
  groups: readonly StoredGroup[],
  months: readonly string[],
): Promise<ReadonlyMap<string, MonthlyRate>> {
  const rows = await storedParameters(tx);
  const rates = new Map<string, MonthlyRate>();
  for (const group of groups)
    for (const isPoor of [false, true]) {
      const kind = rateKind(group.code, group, isPoor);
      for (const month of months) {
        const rate = monthlyRate(rows, supportParameterIn(group.supportParameter, isPoor), month);
        if (rate.ok) rates.set(`${kind} ${month}`, rate.value);
        else if (rate.code === 'parameters.overlapping') orRefuse(rate);
      }
    }
  return rates;
}

/** Where a poor commune changes the share of a group, its rates there are kept apart. */
function rateKind(code: string, group: StoredGroup | undefined, isPoor: boolean): string {
  const parameter = group?.supportParameter ?? '';
  return supportParameterIn(parameter, isPoor) === parameter ? code : poorKind(code);
}

function poorKind(code: string): string {
  return `${code} in-poor-commune`;
}

/** Months in a row with the same rate, group by group, with the basis of the share. */
function stretches(
  groups: readonly { readonly code: string; readonly kind: string; readonly name: string }[],
  months: readonly string[],
  rates: ReadonlyMap<string, MonthlyRate>,
): Money['rates'] {
  return groups.flatMap(({ code, kind, name }) => {
    const found: Money['rates'] = [];
    for (const month of months) {
      const rate = rates.get(`${kind} ${month}`);
      if (!rate) continue;
      const last = found.at(-1);
      if (
        last?.amount === rate.amount &&
        last.province === rate.province &&
        last.baseSalary === rate.baseSalary
      ) {
        last.to = month;
        continue;
      }
      found.push({
        group: code,
        groupName: name,
        from: month,
        to: month,
        baseSalary: rate.baseSalary,
        supportPercent: Math.round(rate.support * PERCENT),
        amount: rate.amount,
        province: rate.province,
        provincePercent: Math.round(rate.provinceShare * PERCENT * 100) / 100,
        basis: [...new Set(rate.rows.map(({ basis }) => basis))].join('; '),
        certainty: rate.rows.some(({ certainty }) => certainty === 'unverified')
          ? 'unverified'
          : rate.rows.some(({ certainty }) => certainty === 'secondary')
            ? 'secondary'
            : 'verified',
      });
    }
    return found;
  });
}
