import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { z } from 'zod';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import {
  addToList,
  approveList,
  checkLine,
  decrease,
  getList,
  importBirths,
  listBirths,
  listStanding,
  nilList,
  openList,
  proposeList,
  removeLine,
  returnList,
  sendBirth,
  sendList,
  submitList,
} from '../modules/statefunded/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { Refusal } from '../platform/refusal.ts';
import { run, todayInVietnam, type Services, type UseCase } from '../platform/use-case.ts';
import { issueDemoCards } from './demo-cards.ts';

const Person = z.object({
  fullName: z.string(),
  birth: z.iso.date(),
  sex: z.enum(['male', 'female']),
  identityNumber: z.string().nullable(),
  household: z.string(),
  village: z.string(),
  document: z.string(),
});

const UNTIL = ['nil', 'submitted', 'returned', 'approved', 'sent', 'carded'] as const;

/** db/demo/state-funded.json: what communes did on which day, and how far each list came. */
const DemoSchema = z.object({
  note: z.string(),
  births: z.array(z.object({ agency: z.string(), on: z.iso.date(), send: z.int(), issuedAfter: z.int() })),
  lists: z.array(
    z.object({
      agency: z.string(),
      group: z.string(),
      month: z.string(),
      on: z.iso.date(),
      until: z.enum(UNTIL),
      /** People of the register that the commune forgets, so that somebody is missing. */
      leaveOut: z.int().default(0),
      decrease: z.int().default(0),
      typed: z.array(Person).default([]),
      /** Why the first line is returned. */
      returned: z.string().default(''),
    }),
  ),
});
type DemoList = z.output<typeof DemoSchema>['lists'][number];

const [CHECKED_AFTER, SENT_AFTER, CARDED_AFTER] = [4, 5, 9];

/**
 * Makes the State-funded lists of the demo's communes as they would have on those days, each through every step of a real one: listed, checked
 * line by line, sent for cards, cards issued. Who stands twice and who is missing is searched by the job that sending a list asks for; deciding
 * is left to the visitor. A list that is there stays. Returns how many lists were made.
 */
export async function giveDemoStateFundedLists(services: Services, actor: Actor): Promise<number> {
  const { births, lists } = DemoSchema.parse(
    JSON.parse(await readFile(join(ROOT, 'db/demo/state-funded.json'), 'utf8')),
  );
  const today = todayInVietnam(services.now());
  const { ids, known } = await inTransactionAs(services.pool, actor, async (tx) => ({
    ids: await agencyIdsByCode(tx),
    known: await listsThatAreMade(tx),
  }));
  const doer = (agencyId: string | null): Actor => ({
    ...actor,
    kind: 'machine',
    id: 'machine:demo',
    agencyId,
    roles: ['approver'],
  });
  const demo = new Demo(services, doer, today);
  for (const one of births) {
    const agencyId = ids.get(one.agency);
    if (agencyId !== undefined && one.on <= today) await demo.births(agencyId, one);
  }
  let made = 0;
  for (const list of lists) {
    const agencyId = ids.get(list.agency);
    if (agencyId === undefined || list.on > today || known.has(nameOf({ ...list, agencyId }))) continue;
    if (await demo.list(agencyId, list)) made += 1;
  }
  await issueDemoCards(services, doer(ids.get('bhxh-tinh') ?? null), demo.toIssue, today);
  return made;
}

/** Returns the names of the lists that somebody worked on: what only births have put a line on is not made yet. */
async function listsThatAreMade(tx: Tx): Promise<Set<string>> {
  const rows = await tx.rows<{ agencyId: string; group: string; month: string }>(sql`
    select l.agency_id as "agencyId", l.group_code as "group", to_char(l.month, 'YYYY-MM') as month from statefunded_lists l
    where l.state <> 'draft' or exists (select from statefunded_members m where m.tenant_id = l.tenant_id
      and (m.list_id = l.id or m.out_list_id = l.id) and m.dropped_at is null and m.in_origin <> 'birth')`);
  return new Set(rows.map(nameOf));
}

function nameOf({ agencyId, group, month }: { agencyId: string; group: string; month: string }): string {
  return `${agencyId} ${group} ${month}`;
}

/** Does what the file says, one thing after the other. */
class Demo {
  /** Requests for cards with the day each is issued on. */
  readonly toIssue: { readonly id: string; readonly on: string }[] = [];
  readonly #services: Services;
  readonly #doer: (agencyId: string | null) => Actor;
  readonly #today: string;

  constructor(services: Services, doer: (agencyId: string | null) => Actor, today: string) {
    this.#services = services;
    this.#doer = doer;
    this.#today = today;
  }

  async births(
    agencyId: string,
    { on, send, issuedAfter }: { readonly on: string; readonly send: number; readonly issuedAfter: number },
  ): Promise<void> {
    const { count } = await this.#do(on, agencyId, importBirths, {});
    if (count === 0) return;
    const { items } = await this.#do(on, agencyId, listBirths, {});
    for (const { id } of items.slice(0, send)) await this.#do(on, agencyId, sendBirth, { birthId: id });
    const sent = await this.#do(on, agencyId, listBirths, { stage: 'sent' });
    for (const { cardRequestId } of sent.items)
      if (cardRequestId !== null) this.toIssue.push({ id: cardRequestId, on: addDays(on, issuedAfter) });
  }

  /** Returns true if the list was made. */
  async list(agencyId: string, list: DemoList): Promise<boolean> {
    const { group, month, on } = list;
    try {
      const begun = await this.#do(on, agencyId, openList, { group, month });
      await this.#fill(agencyId, begun.id, list);
      await this.#move(agencyId, begun.id, list);
      return true;
    } catch (error) {
      // The demo goes on without a list that its register has nobody for.
      if (!(error instanceof Refusal)) throw error;
      const facts = { group, month, code: error.code, ...error.params };
      this.#services.log('warn', 'a demo list of a State-funded group was not made', facts);
      return false;
    }
  }

  async #fill(agencyId: string, listId: string, list: DemoList): Promise<void> {
    const { on, until } = list;
    if (until === 'nil') return;
    if (list.typed.length === 0 && list.decrease === 0) await this.#step(on, agencyId, proposeList, listId);
    for (const { document, ...person } of list.typed)
      await this.#step(on, agencyId, addToList, listId, { person, document, from: on });
    if (list.decrease > 0) {
      const { items } = await this.#do(on, agencyId, listStanding, { listId });
      for (const { memberId } of items.slice(0, list.decrease))
        await this.#step(on, agencyId, decrease, listId, { memberId, reason: 'no-longer', on });
    }
    const { lines } = await this.#read(on, agencyId, listId);
    for (const { memberId } of lines.slice(0, list.leaveOut))
      await this.#step(on, agencyId, removeLine, listId, { memberId, side: 'in' });
  }

  async #move(agencyId: string, listId: string, { on, until, returned }: DemoList): Promise<void> {
    if (until === 'nil') return void (await this.#step(on, agencyId, nilList, listId));
    await this.#step(on, agencyId, submitList, listId);
    if (until === 'submitted') return;
    const { managerId, lines } = await this.#read(on, agencyId, listId);
    const checkedOn = addDays(on, CHECKED_AFTER);
    if (until === 'returned') {
      const wrong = lines.find(({ document, side }) => side === 'in' && document === '') ?? lines[0];
      const verdict = { memberId: wrong?.memberId, side: wrong?.side, verdict: 'returned', note: returned };
      await this.#step(checkedOn, managerId, checkLine, listId, verdict);
      await this.#step(checkedOn, managerId, returnList, listId);
      return;
    }
    await this.#step(checkedOn, managerId, approveList, listId);
    if (until === 'approved') return;
    await this.#step(addDays(on, SENT_AFTER), agencyId, sendList, listId);
    if (until === 'sent') return;
    const sent = await this.#read(on, agencyId, listId);
    for (const { card } of sent.lines)
      if (card?.state === 'requested') this.toIssue.push({ id: card.id, on: addDays(on, CARDED_AFTER) });
  }

  #read(on: string, agencyId: string, listId: string): Promise<ListDetail> {
    return this.#do(on, agencyId, getList, { listId });
  }

  async #step<Input, Output>(
    on: string,
    agencyId: string | null,
    useCase: UseCase<Input, Output>,
    listId: string,
    more: object = {},
  ): Promise<Output> {
    const { version } = await this.#do(on, agencyId, getList, { listId });
    return this.#do(on, agencyId, useCase, { listId, version, ...more });
  }

  #do<Input, Output>(
    on: string,
    agencyId: string | null,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> {
    const day = on < this.#today ? on : this.#today;
    const then: Services = { ...this.#services, now: () => new Date(`${day}T03:00:00Z`) };
    return run(then, useCase, this.#doer(agencyId), input);
  }
}
