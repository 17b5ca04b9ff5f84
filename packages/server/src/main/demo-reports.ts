import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { exemptOccurrence, extendOccurrence } from '../modules/obligations/index.ts';
import {
  acceptReport,
  getReport,
  openReport,
  proposeReport,
  returnReport,
  saveParts,
  submitReport,
} from '../modules/reports/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { Refusal } from '../platform/refusal.ts';
import { run, todayInVietnam, type Services, type UseCase } from '../platform/use-case.ts';
import { demoReportWords, luckOf, type DemoWriter } from './demo-report-words.ts';
import {
  DemoReportsSchema,
  type DemoReports,
  type DemoRound,
  type NamedReport,
} from './demo-reports.schema.ts';

/** Work of a round that is still owed and has no report. */
interface DemoWork extends DemoWriter {
  readonly occurrenceId: string;
  readonly version: number;
  readonly agencyId: string;
  readonly userId: string;
}

/** So many agencies write at the same time. */
const HANDS = 4;

async function demoReports(): Promise<DemoReports> {
  return DemoReportsSchema.parse(JSON.parse(await readFile(join(ROOT, 'db/demo/reports.json'), 'utf8')));
}

/** Returns the rounds whose past is not settled with the rest, because the demo's agencies write their reports step by step. */
export async function roundsToWrite(): Promise<
  { regulation: string; duty: string; period: string; agencies?: string[] }[]
> {
  const { rounds } = await demoReports();
  return rounds.map(({ regulation, duty, period, others, named }) => ({
    regulation,
    duty,
    period,
    ...(others === 'settled' ? { agencies: named.map(({ agency }) => agency) } : {}),
  }));
}

/**
 * Writes the reports of db/demo/reports.json as their agencies would have, each on its day, through every step of a real one: opened, written,
 * signed, sent, returned, accepted; one exempt, one given longer. A report that is there stays. Returns how many were written.
 */
export async function reportForDemo(services: Services, actor: Actor): Promise<number> {
  const demo = await demoReports();
  const today = todayInVietnam(services.now());
  let written = 0;
  for (const round of demo.rounds) {
    if (round.openedOn > today) continue;
    const recipient = await userOf(services, actor, round.recipient);
    const works = recipient === undefined ? [] : await worksOf(services, actor, round);
    if (recipient === undefined) continue;
    const hand = new DemoHand(services, demo, round, recipient, today);
    const waiting = [...works];
    const write = async (): Promise<void> => {
      for (let work = waiting.shift(); work; work = waiting.shift())
        if (await hand.write(work, personOf(actor, work))) written += 1;
    };
    await Promise.all(Array.from({ length: HANDS }, write));
  }
  return written;
}

async function userOf(services: Services, actor: Actor, code: string): Promise<Actor | undefined> {
  const found = await inTransactionAs(services.pool, actor, (tx) =>
    tx.find<{ agencyId: string; userId: string }>(sql`
      select a.id as "agencyId", u.id as "userId" from agencies a
      join users u on u.tenant_id = a.tenant_id and u.agency_id = a.id and u.username = a.code where a.code = ${code}`),
  );
  return found && personOf(actor, found);
}

function personOf(
  { tenantId }: Actor,
  { agencyId, userId }: { readonly agencyId: string; readonly userId: string },
): Actor {
  const roles = ['operator', 'focal-point', 'approver'] as const;
  return { kind: 'person', id: userId, tenantId, agencyId, roles, territoryCode: null };
}

function worksOf(services: Services, actor: Actor, round: DemoRound): Promise<DemoWork[]> {
  return inTransactionAs(services.pool, actor, (tx) =>
    tx.rows<DemoWork>(sql`
      select o.id as "occurrenceId", o.version, a.id as "agencyId", a.code, a.kind, a.level, u.id as "userId",
        coalesce(nullif(n.short_name, ''), n.name) as "shortName"
      from occurrences o
      join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id and g.code = ${round.regulation}
      join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id and d.code = ${round.duty}
      join agencies a on a.tenant_id = o.tenant_id and a.id = o.lead_agency_id
      join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${round.openedOn}::date
      join users u on u.tenant_id = a.tenant_id and u.agency_id = a.id and u.username = a.code
      where o.period_key = ${round.period} and o.state in ('upcoming', 'open', 'returned')
        and not exists (select from reports r where r.tenant_id = o.tenant_id and r.occurrence_id = o.id)
      order by a.code`),
  );
}

/** Takes the steps of one round's reports. */
class DemoHand {
  readonly #services: Services;
  readonly #demo: DemoReports;
  readonly #round: DemoRound;
  readonly #recipient: Actor;
  readonly #today: string;

  constructor(services: Services, demo: DemoReports, round: DemoRound, recipient: Actor, today: string) {
    this.#services = services;
    this.#demo = demo;
    this.#round = round;
    this.#recipient = recipient;
    this.#today = today;
  }

  /** Returns true if a report was written. */
  async write(work: DemoWork, writer: Actor): Promise<boolean> {
    const named = this.#round.named.find(({ agency }) => agency === work.code);
    if (!named && this.#round.others !== 'accepted') return false;
    try {
      if (await this.#decide(work, named)) return false;
      await this.#report(work, writer, named);
      return true;
    } catch (error) {
      // The demo goes on without a report whose duty is not owed on its day.
      if (!(error instanceof Refusal)) throw error;
      const facts = { agency: work.code, duty: this.#round.duty, code: error.code, ...error.params };
      this.#services.log('warn', 'a demo report was not written', facts);
      return false;
    }
  }

  /** Gives an exemption or more time; returns true if there is nothing to write. */
  async #decide(work: DemoWork, named: NamedReport | undefined): Promise<boolean> {
    if (!named || named.on === undefined) return false;
    const { reason, extendTo } = named;
    const decision = { id: work.occurrenceId, version: work.version, reason };
    if (extendTo !== undefined)
      await this.#do(named.on, this.#recipient, extendOccurrence, { ...decision, due: extendTo });
    else await this.#do(named.on, this.#recipient, exemptOccurrence, decision);
    return named.until === 'exempt';
  }

  async #report(work: DemoWork, writer: Actor, named: NamedReport | undefined): Promise<void> {
    const { openedOn, sentOn, acceptedAfter } = this.#round;
    const until = named?.until ?? 'accepted';
    const day = named?.sentOn ?? sentOn[Math.floor(luckOf(work.code) * sentOn.length)] ?? openedOn;
    const { id: reportId } = await this.#do(openedOn, writer, openReport, {
      occurrenceId: work.occurrenceId,
    });
    const detail = await this.#do(openedOn, writer, getReport, { reportId });
    const parts = demoReportWords(this.#demo, this.#round, work, detail, named);
    // What is being written is written by half.
    const some = until === 'draft' ? parts.slice(0, Math.ceil(parts.length / 2)) : parts;
    await this.#do(day, writer, saveParts, { reportId, parts: some });
    if (until === 'draft') return;
    let { version } = await this.#do(day, writer, proposeReport, { reportId, version: detail.version });
    if (until === 'approving') return;
    ({ version } = await this.#do(day, writer, submitReport, { reportId, version }));
    if (until === 'submitted') return;
    const decidedOn = addDays(day, acceptedAfter);
    if (named?.returnedOnce !== undefined) {
      const back = { reportId, version, reason: named.returnedOnce };
      ({ version } = await this.#do(addDays(day, 1), this.#recipient, returnReport, {
        ...back,
        remarks: [],
      }));
      ({ version } = await this.#do(decidedOn, writer, proposeReport, { reportId, version }));
      ({ version } = await this.#do(decidedOn, writer, submitReport, { reportId, version }));
    }
    if (until === 'returned') {
      const { reason, remarks } = named ?? { reason: '', remarks: [] };
      await this.#do(decidedOn, this.#recipient, returnReport, { reportId, version, reason, remarks });
    } else await this.#do(decidedOn, this.#recipient, acceptReport, { reportId, version });
  }

  #do<Input, Output>(
    on: string,
    actor: Actor,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> {
    const day = on < this.#today ? on : this.#today;
    const then: Services = { ...this.#services, now: () => new Date(`${day}T03:00:00Z`) };
    return run(then, useCase, actor, input);
  }
}
