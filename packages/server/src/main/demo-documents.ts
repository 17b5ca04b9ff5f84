import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { addWorkingDays, type WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import { z } from 'zod';
import { userIdsByName } from '../modules/access/index.ts';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import {
  documentsAreKept,
  grantAuthority,
  issueDocument,
  receiveDocument,
  reviewDocument,
  saveDocument,
  signDocument,
} from '../modules/documents/index.ts';
import { answerInquiry, askInquiry, inquiryForm, receiveInquiry } from '../modules/inquiries/index.ts';
import { workingCalendar } from '../modules/parameters/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run, todayInVietnam, type Services, type UseCase } from '../platform/use-case.ts';

const DaysAgo = z.int().min(0);

/** db/demo/documents.json: signers, documents and requests for information, all invented. Agencies by code, people by login. */
const DemoDocumentsSchema = z.object({
  signers: z.array(z.looseObject({ user: z.string(), agency: z.string() })),
  documents: z.array(
    z.object({
      daysAgo: DaysAgo,
      agency: z.string(),
      writer: z.string(),
      reviewer: z.string().nullable(),
      signer: z.string().nullable(),
      sendTo: z.array(z.string()),
      receivedBy: z.array(z.object({ agency: z.string(), user: z.string(), daysAgo: DaysAgo })),
      draft: z.looseObject({}),
    }),
  ),
  inquiries: z.array(
    z.object({
      daysAgo: DaysAgo,
      agency: z.string(),
      user: z.string(),
      to: z.array(z.string()),
      clause: z.object({ regulation: z.string(), provision: z.string() }),
      subject: z.string(),
      items: z.array(z.string()),
      reason: z.string(),
      answer: z
        .object({
          agency: z.string(),
          user: z.string(),
          receivedDaysAgo: DaysAgo,
          daysAgo: DaysAgo,
          answers: z.array(z.string()),
          note: z.string(),
        })
        .nullable(),
    }),
  ),
});

type DemoDocuments = z.output<typeof DemoDocumentsSchema>;
type DemoDocument = DemoDocuments['documents'][number];
type DemoInquiry = DemoDocuments['inquiries'][number];

/** Reaches over the longest holidays before any of the days counted back. */
const CALENDAR_YEARS_BACK = 1;

/** Does a step as a person of an agency, so many working days before today. */
type Step = <Input, Output>(
  at: { readonly daysAgo: number; readonly user: string; readonly agency: string; readonly role: Role },
  useCase: UseCase<Input, Output>,
  input: object,
) => Promise<Output>;

interface Office {
  readonly step: Step;
  readonly dayOf: (daysAgo: number) => string;
  readonly agencyId: (code: string) => string;
}

/** Gives the demo its official documents and requests for information, step by step as people would. Returns how many of both. */
export async function writeDemoDocuments(services: Services, actor: Actor): Promise<number> {
  const text = await readFile(join(ROOT, 'db/demo/documents.json'), 'utf8');
  const { signers, documents, inquiries } = DemoDocumentsSchema.parse(JSON.parse(text));
  const known = await inTransactionAs(services.pool, actor, async (tx) => ({
    isKept: await documentsAreKept(tx),
    agencies: await agencyIdsByCode(tx),
    users: await userIdsByName(tx, peopleOf({ signers, documents, inquiries })),
    calendar: await calendarUntil(services, (from, to) => workingCalendar(tx, from, to)),
  }));
  if (known.isKept) return 0;
  const office = openOffice(services, actor, known);
  for (const { user, agency, ...authority } of signers)
    await run(
      services,
      grantAuthority,
      { ...actor, agencyId: office.agencyId(agency) },
      { ...authority, userId: known.users.get(user) },
    );
  for (const document of documents) await writeOne(office, document);
  for (const inquiry of inquiries) await askOne(office, inquiry);
  return documents.length + inquiries.length;
}

async function writeOne(office: Office, document: DemoDocument): Promise<void> {
  const { daysAgo, agency, draft, reviewer, signer } = document;
  const at = (user: string, role: Role) => ({ daysAgo, agency, user, role });
  const sendTo = document.sendTo.map(office.agencyId);
  const written = await office.step(at(document.writer, 'operator'), saveDocument, {
    draft: { ...draft, sendTo },
  });
  if (reviewer === null || signer === null) return;
  const documentId = written.id;
  const { version } = await office.step(at(reviewer, 'focal-point'), reviewDocument, {
    documentId,
    version: written.version,
  });
  const signed = await office.step(at(signer, 'approver'), signDocument, { documentId, version });
  await office.step(at(document.writer, 'operator'), issueDocument, {
    documentId,
    version: signed.version,
    day: office.dayOf(daysAgo),
  });
  for (const received of document.receivedBy)
    await office.step({ ...received, role: 'operator' }, receiveDocument, { documentId });
}

async function askOne(office: Office, inquiry: DemoInquiry): Promise<void> {
  const { clause, to, answer, subject, items, reason } = inquiry;
  const at = {
    daysAgo: inquiry.daysAgo,
    user: inquiry.user,
    agency: inquiry.agency,
    role: 'operator',
  } as const;
  const { clauses } = await office.step(at, inquiryForm, {});
  const chosen = clauses.find(
    ({ regulationCode, provisionId }) =>
      regulationCode === clause.regulation && provisionId === clause.provision,
  );
  const provision = chosen ? { regulationId: chosen.regulationId, provisionId: chosen.provisionId } : null;
  const agencyIds = to.map(office.agencyId);
  const { id: inquiryId } = await office.step(at, askInquiry, {
    subject,
    items,
    reason,
    provision,
    agencyIds,
  });
  if (answer === null) return;
  const { agency, user, daysAgo, answers, note } = answer;
  const thread = { inquiryId, agencyId: office.agencyId(agency) };
  const by = { agency, user, role: 'operator' } as const;
  const { version } = await office.step({ ...by, daysAgo: answer.receivedDaysAgo }, receiveInquiry, {
    ...thread,
    version: 1,
  });
  await office.step({ ...by, daysAgo }, answerInquiry, { ...thread, version, answers, note });
}

function openOffice(
  services: Services,
  { tenantId }: Actor,
  known: {
    readonly agencies: ReadonlyMap<string, string>;
    readonly users: ReadonlyMap<string, string>;
    readonly calendar: WorkingCalendar;
  },
): Office {
  const today = todayInVietnam(services.now());
  const dayOf = (daysAgo: number): string => addWorkingDays(today, -daysAgo, known.calendar);
  const found = (map: ReadonlyMap<string, string>, name: string): string => {
    const id = map.get(name);
    if (id === undefined) throw new Error(`db/demo/documents.json: nobody is called ${name}`);
    return id;
  };
  const agencyId = (code: string): string => found(known.agencies, code);
  return {
    dayOf,
    agencyId,
    step: ({ daysAgo, user, agency, role }, useCase, input) => {
      const now = daysAgo === 0 ? services.now() : new Date(`${dayOf(daysAgo)}T03:00:00.000Z`);
      const person: Actor = {
        kind: 'person',
        id: found(known.users, user),
        tenantId,
        agencyId: agencyId(agency),
        roles: [role],
        territoryCode: null,
      };
      return run({ ...services, now: () => now }, useCase, person, input);
    },
  };
}

function calendarUntil(
  services: Services,
  read: (from: string, to: string) => Promise<WorkingCalendar>,
): Promise<WorkingCalendar> {
  const today = todayInVietnam(services.now());
  return read(`${Number(today.slice(0, 4)) - CALENDAR_YEARS_BACK}-01-01`, today);
}

function peopleOf({ signers, documents, inquiries }: DemoDocuments): string[] {
  return [
    ...signers.map(({ user }) => user),
    ...documents.flatMap(({ writer, reviewer, signer, receivedBy }) => [
      writer,
      ...(reviewer === null ? [] : [reviewer]),
      ...(signer === null ? [] : [signer]),
      ...receivedBy.map(({ user }) => user),
    ]),
    ...inquiries.flatMap(({ user, answer }) => [user, ...(answer === null ? [] : [answer.user])]),
  ];
}
