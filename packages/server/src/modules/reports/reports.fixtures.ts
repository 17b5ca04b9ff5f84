import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from '../obligations/testing.fixtures.ts';
import { planObligations, sweepObligations } from '../obligations/index.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { readPackReports } from './packs/read-pack-reports.ts';
import { getReport } from './use-cases/get-report.ts';
import { loadForms } from './use-cases/load-forms.ts';
import { proposeReport } from './use-cases/move-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { saveParts } from './use-cases/save-parts.ts';
import { submitReport } from './use-cases/submit-report.ts';

/** The duty of KT25 whose reports come every six months, and its six-month round of 2026. */
export const HALF_YEAR = { duty: 'd24.1#1', period: '2026-H1' } as const;
export const RECIPIENT = 'bhxh-tinh';

/** A province that has KT25 in work, its forms loaded and its rounds open. */
export interface ReportingProvince extends PlannedProvince {
  as<Input, Output>(
    agency: string,
    roles: Role[],
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output>;
  /** The work of an agency in a round. */
  work(
    agency: string,
    round?: { duty: string; period: string },
  ): Promise<{ id: string; version: number; roundId: string; due: string }>;
  /** Opens an agency's report and writes everything it has to say. */
  written(agency: string, round?: { duty: string; period: string }): Promise<string>;
  /** Proposes and sends a report. */
  sent(agency: string, reportId: string): Promise<{ version: number; revision: number }>;
  version(agency: string, reportId: string): Promise<number>;
}

/** The former Kon Tum: regulations of other provinces apply here, as in the demo. */
const AREA = { structure: '2024', code: '62' } as const;

/** Makes the province as of an ISO instant, with one or more packs in work since the year before. */
export async function reportingProvince(
  now: string,
  first = 'kontum-25-2024',
  ...others: string[]
): Promise<ReportingProvince> {
  const trackedFrom = `${Number(now.slice(0, 4)) - 1}-01-01`;
  const province = await planProvince(first, now, trackedFrom);
  const { database, system } = province;
  const { services } = database;
  for (const id of others) {
    const pack = await readPack(await packFolder(id));
    const facts = { ...pack.facts, scopeTerritory: AREA };
    await run(services, adoptPack, system, { pack: { ...pack, facts }, trackedFrom });
  }
  if (others.length > 0) await run(services, planObligations, system, {});
  for (const id of [first, ...others])
    await run(services, loadForms, system, { pack: await readPackReports(id) });
  await run(services, sweepObligations, system, {});
  const as: ReportingProvince['as'] = (agency, roles, useCase, input) =>
    run(services, useCase, actorOf(province, agency, roles), input);
  const work: ReportingProvince['work'] = (agency, { duty, period } = HALF_YEAR) =>
    inTransactionAs(database.pool, system, (tx) =>
      tx.get(sql`
        select o.id, o.version, o.round_id as "roundId", o.due_on as due from occurrences o
        join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
        where d.code = ${duty} and o.period_key = ${period} and o.lead_agency_id = ${province.agencyId(agency)}`),
    );
  const version: ReportingProvince['version'] = async (agency, reportId) =>
    (await as(agency, ['operator'], getReport, { reportId })).version;
  return {
    ...province,
    as,
    work,
    version,
    written: async (agency, round) => {
      const { id: occurrenceId } = await work(agency, round);
      const { id: reportId } = await as(agency, ['operator'], openReport, { occurrenceId });
      const { parts } = await as(agency, ['operator'], getReport, { reportId });
      const content = parts.flatMap(({ key, kind, provenance }): object[] => {
        if (kind === 'text') return [{ key, text: `Nội dung phần ${key} của ${agency}.` }];
        return kind === 'figure' && provenance?.kind === 'typed' ? [{ key, value: 12 }] : [];
      });
      await as(agency, ['operator'], saveParts, { reportId, parts: content });
      return reportId;
    },
    sent: async (agency, reportId) => {
      const proposed = await as(agency, ['operator'], proposeReport, {
        reportId,
        version: await version(agency, reportId),
      });
      return as(agency, ['approver'], submitReport, { reportId, version: proposed.version });
    },
  };
}

/** The same person again and again, so that names and rights stay his. */
const PEOPLE = new Map<string, string>();

function actorOf(province: PlannedProvince, agency: string, roles: Role[]): Actor {
  const key = `${province.tenantId} ${agency} ${roles.join()}`;
  const id = PEOPLE.get(key) ?? randomUUID();
  PEOPLE.set(key, id);
  return { ...province.person(agency, ...roles), id };
}
