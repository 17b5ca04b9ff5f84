import type { ParsedRegulation } from '@ansinh/legal-text';
import { storeFile, type UploadedFile } from '../../platform/files/stored-file.repo.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { insertDuties, newDutyIds } from './db/duties.repo.ts';
import type { NewDuty } from './db/duty-row.ts';
import { replaceParties } from './db/duty-parties.repo.ts';
import { insertAnnexes, insertProvisions } from './db/provisions.repo.ts';
import { codesLike, insertRegulation } from './db/regulations.repo.ts';
import { resolveParties } from './party-resolution.ts';
import type { NewRegulation, RegulationFacts } from './regulation-row.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'audit'>;

/** A duty before the database gives it an id. */
export type UnstoredDuty = Omit<NewDuty, 'id' | 'sameAs'>;

/** Returns the facts of a reading; `fallback` stands in for a title that the text does not have. */
export function factsOf({ document }: ParsedRegulation, fallback: string): RegulationFacts {
  const { signer, legalBases, repeals, recipients, title, ...facts } = document;
  return {
    ...facts,
    title: title ?? document.number ?? fallback,
    expiresOn: null,
    expiresBy: null,
    expiresBasis: null,
    signer: { ...signer },
    legalBases: [...legalBases],
    repeals: [...repeals],
    recipients: [...recipients],
  };
}

/** Stores what was read from a file or text as a draft of the actor's agency, all in this transaction. Returns its id. */
export async function storeReading(
  context: Context,
  reading: ParsedRegulation,
  named: {
    readonly title: string;
    readonly code?: string | undefined;
    readonly file?: UploadedFile | undefined;
  },
): Promise<string> {
  const { tx, actor, audit } = context;
  const facts = factsOf(reading, named.title);
  const fileId = named.file === undefined ? null : (await storeFile(tx, actor, named.file)).id;
  const code = named.code ?? (await freeCode(context, facts.number));
  const duties = reading.duties.map(({ id, provision, ...duty }, ord) => ({
    ...duty,
    lead: [...duty.lead],
    coordinating: [...duty.coordinating],
    recipient: [...duty.recipient],
    executor: [...duty.executor],
    schemes: [...duty.schemes],
    provisionId: provision,
    code: id,
    ord,
    state: 'draft' as const,
    schedulePolicy: {},
    note: null,
  }));
  const id = await storeRegulation(
    context,
    {
      ...facts,
      code,
      packId: null,
      ownerAgencyId: actor.agencyId,
      state: 'draft',
      scope: null,
      abbreviations: reading.abbreviations,
      warnings: reading.warnings,
      settlements: [],
      schedulePolicy: {},
      source: reading.source,
      fileId,
      confirmedAt: null,
      trackedFrom: null,
    },
    reading,
    duties,
  );
  audit({
    subject: `regulation:${id}`,
    detail: {
      code,
      provisions: reading.provisions.length,
      duties: duties.length,
      file: named.file?.name ?? null,
    },
  });
  return id;
}

/** Stores a regulation with its provisions, annexes, duties and whom their names stand for. Returns its id. */
export async function storeRegulation(
  { tx, actor, today }: Context,
  regulation: NewRegulation,
  reading: Pick<ParsedRegulation, 'provisions' | 'annexes'>,
  duties: readonly UnstoredDuty[],
): Promise<string> {
  const id = await insertRegulation(tx, actor.tenantId, actor.id, regulation);
  await insertProvisions(tx, actor.tenantId, id, reading.provisions);
  await insertAnnexes(tx, actor.tenantId, id, reading.annexes);
  const ids = await newDutyIds(tx, duties.length);
  const rows = duties.map((duty, index) => ({ ...duty, id: ids[index] ?? '', sameAs: null }));
  await insertDuties(tx, actor.tenantId, actor.id, id, rows);
  const { abbreviations, ...facts } = regulation;
  const parties = await resolveParties(
    tx,
    { ...facts, abbreviations: { ...abbreviations }, id },
    rows,
    today,
  );
  await replaceParties(tx, actor.tenantId, ids, parties);
  return id;
}

/** Returns a short name nobody bears yet: the document's number, else "VB", with a count behind it when taken. */
async function freeCode({ tx }: Context, number: string | null): Promise<string> {
  const wanted = (number ?? 'VB').slice(0, 34);
  const taken = new Set(await codesLike(tx, wanted));
  if (number !== null && !taken.has(wanted)) return wanted;
  for (let count = number === null ? 1 : 2; ; count += 1)
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
}
