import { householdHealth, voluntaryPension } from '../calculator/index.ts';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import type { ParameterRow } from '../parameters/index.ts';

/** What a receipt is for. */
export interface ReceiptFor {
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly group: string;
  /** Đồng a month; of voluntary insurance only. */
  readonly income: number | null;
  readonly months: number;
  /** ISO day of payment. */
  readonly on: string;
  /** Which members of the household join: the first pays in full. */
  readonly orders: readonly number[];
}

/** What the law of the day asks for, in đồng for the whole period. */
export interface ReceiptTariff {
  readonly on: string;
  readonly total: number;
  readonly stateSupport: number;
  readonly provinceSupport: number;
  readonly people: readonly { readonly order: number; readonly amount: number }[];
}

const PROVINCE = /_province_support_/u;

/**
 * Returns what the people of a receipt pay on a day, and what the State and the province pay for them. A refusal of the calculator is
 * handed on. @law NĐ 188/2025/NĐ-CP Đ6; NĐ 159/2025/NĐ-CP Đ5
 */
export function receiptTariff(rows: readonly ParameterRow[], asked: ReceiptFor): Decision<ReceiptTariff> {
  if (new Set(asked.orders).size < asked.orders.length) return refuse('collection.order_twice');
  return asked.scheme === 'BHYT' ? healthTariff(rows, asked) : voluntaryTariff(rows, asked);
}

function healthTariff(rows: readonly ParameterRow[], asked: ReceiptFor): Decision<ReceiptTariff> {
  const { group, months, on, orders } = asked;
  const question = { members: Math.max(...orders), months, on, group };
  const due = householdHealth(rows, question);
  if (!due.ok) return due;
  const state = rows.filter(({ name }) => !PROVINCE.test(name));
  const national = householdHealth(state, question);
  const whole = householdHealth(state, { ...question, members: 1, group: 'household' });
  if (!national.ok) return national;
  if (!whole.ok) return whole;
  const of = (members: readonly { order: number; amount: number }[]): number =>
    members.filter(({ order }) => orders.includes(order)).reduce((sum, { amount }) => sum + amount, 0);
  const [total, before] = [of(due.value.members), of(national.value.members)];
  return allow({
    on,
    total,
    stateSupport: group === 'household' ? 0 : whole.value.total * orders.length - before,
    provinceSupport: before - total,
    people: orders.map((order) => ({ order, amount: due.value.members[order - 1]?.amount ?? 0 })),
  });
}

function voluntaryTariff(rows: readonly ParameterRow[], asked: ReceiptFor): Decision<ReceiptTariff> {
  const { group, months, on, income, orders } = asked;
  if (orders.length > 1) return refuse('collection.one_person_only');
  if (income === null) return refuse('collection.income_needed');
  const question = { income, group, months, on, supportedMonths: 0 };
  const due = voluntaryPension(rows, question);
  if (!due.ok) return due;
  const national = voluntaryPension(
    rows.filter(({ name }) => !PROVINCE.test(name)),
    question,
  );
  if (!national.ok) return national;
  return allow({
    on,
    total: due.value.total,
    stateSupport: national.value.contribution - national.value.total,
    provinceSupport: national.value.total - due.value.total,
    people: [{ order: orders[0] ?? 1, amount: due.value.total }],
  });
}
