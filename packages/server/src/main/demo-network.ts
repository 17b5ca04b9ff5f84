import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { z } from 'zod';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { networkKey } from '../modules/indicators/index.ts';
import {
  keepContract,
  keepNetworkPerson,
  keepPoint,
  networkIsKept,
  planVillage,
  trainPeople,
} from '../modules/network/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';

const Day = z.iso.date();

/** db/demo/network-work.json: what the demo's organisations signed, opened and did. Agencies by code, units by id of network.json. */
const DemoNetworkSchema = z.object({
  contracts: z.array(
    z.looseObject({
      agency: z.string(),
      number: z.string(),
      from: Day,
      to: Day.optional(),
      forDays: z.int().optional(),
    }),
  ),
  points: z.array(z.looseObject({ id: z.string().nullable(), organisation: z.string(), agency: z.string() })),
  people: z.array(
    z.looseObject({
      id: z.string(),
      agency: z.string(),
      parent: z.string(),
      villages: z.array(z.string()),
      certificateForDays: z.int().optional(),
      introducedByAgency: z.string().optional(),
    }),
  ),
  trainings: z.array(z.looseObject({ agency: z.string(), people: z.array(z.string()), heldOn: Day })),
  plan: z.array(
    z.looseObject({
      agency: z.string(),
      village: z.string(),
      dueInDays: z.int(),
      answer: z.object({ agency: z.string() }).nullable(),
    }),
  ),
});

const KEPT_ON = '2025-10-01';
const PLANNED_DAYS_AGO = 60;

/**
 * Gives the demo's collection network its contracts, points, certificates, areas, trainings and plan, each through the step a real
 * organisation, ward or the Social Insurance takes, as they would have on those days. Does nothing where there is a contract. Returns how
 * many people were described.
 */
export async function keepDemoNetwork(services: Services, actor: Actor): Promise<number> {
  const text = await readFile(join(ROOT, 'db/demo/network-work.json'), 'utf8');
  const demo = DemoNetworkSchema.parse(JSON.parse(text));
  const known = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    isKept: await networkIsKept(tx),
  }));
  const today = todayInVietnam(services.now());
  if (known.isKept || today < KEPT_ON) return 0;
  const idOf = (code: string): string => known.agencies.get(code) ?? '';
  const by = (code: string): Actor => ({
    ...actor,
    kind: 'machine',
    id: 'machine:demo',
    agencyId: idOf(code),
    roles: ['focal-point'],
  });
  const then: Services = { ...services, now: () => new Date(`${KEPT_ON}T02:00:00Z`) };
  for (const { agency, forDays, ...contract } of demo.contracts)
    await run(then, keepContract, by('bhxh-tinh'), {
      ...contract,
      agencyId: idOf(agency),
      ...(forDays === undefined ? {} : { to: addDays(today, forDays) }),
    });
  for (const { id, organisation, agency, ...point } of demo.points)
    await run(then, keepPoint, by(agency), {
      ...point,
      organisation: networkKey(organisation),
      ...(id === null ? {} : { key: networkKey(id) }),
    });
  for (const {
    id,
    agency,
    parent,
    villages,
    certificateForDays,
    introducedByAgency,
    ...person
  } of demo.people)
    await run(then, keepNetworkPerson, by(agency), {
      ...person,
      key: networkKey(id),
      version: 1,
      parent: networkKey(parent),
      villages: villages.map((village) => networkKey(village)),
      ...(certificateForDays === undefined ? {} : { certificateUntil: addDays(today, certificateForDays) }),
      ...(introducedByAgency === undefined ? {} : { introducedByAgency: idOf(introducedByAgency) }),
    });
  for (const { agency, people, ...training } of demo.trainings.filter(({ heldOn }) => heldOn <= today))
    await run(services, trainPeople, by(agency), { ...training, keys: people.map((id) => networkKey(id)) });
  const planned: Services = {
    ...services,
    now: () => new Date(`${addDays(today, -PLANNED_DAYS_AGO)}T02:00:00Z`),
  };
  for (const { agency, village, dueInDays, answer, ...line } of demo.plan)
    await planVillage(
      planned,
      by(agency),
      { ...line, village: networkKey(village), dueOn: addDays(today, dueInDays) },
      answer === null ? null : { by: by('bhxh-tinh'), agencyId: idOf(answer.agency) },
    );
  return demo.people.length;
}
