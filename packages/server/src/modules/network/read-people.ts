import { parseVietnameseDate } from '@ansinh/vietnamese/plain-date';
import type { Member } from '@ansinh/contract/network/people.schemas';
import type { Point } from '@ansinh/contract/network/network.schemas';
import { Refusal } from '../../platform/refusal.ts';
import { readTableRows } from '../../platform/sheets/read-table-rows.ts';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { VillageRow } from './db/areas.repo.ts';
import type { MemberToKeep } from './keep-member.ts';
import { KIND_WORDS, PEOPLE_HEADERS, type PeopleColumn } from './sheets/people.sheet.ts';

const MOST_ROWS = 5_000;

/** A row of the filled-in sheet: the texts by column. */
export interface WrittenPerson {
  readonly row: number;
  readonly texts: Readonly<Record<PeopleColumn, string>>;
}

/** Returns the rows of a filled-in sheet of people; refuses a file that is not the form. */
export async function readPeople(bytes: Uint8Array): Promise<WrittenPerson[]> {
  const rows = await readTableRows(bytes, MOST_ROWS, 'network.sheet_not_form');
  const at = rows.findIndex(({ cells }) => cells.includes(PEOPLE_HEADERS.name));
  const header = rows[at];
  if (header === undefined || !header.cells.includes(PEOPLE_HEADERS.point))
    throw new Refusal('network.sheet_not_form');
  const columns = Object.entries(PEOPLE_HEADERS).map(
    ([column, words]) => [column, header.cells.indexOf(words)] as const,
  );
  return rows.slice(at + 1).map(({ row, cells }) => ({
    row,
    texts: Object.fromEntries(
      columns.map(([column, place]) => [
        column,
        (cells[place] ?? '').normalize('NFC').replaceAll(/\s+/g, ' '),
      ]),
    ) as WrittenPerson['texts'],
  }));
}

/** What rows are matched against: the organisation's points and people, and the villages each point serves. */
export interface KnownNetwork {
  readonly points: readonly Point[];
  readonly people: readonly Member[];
  readonly villages: readonly VillageRow[];
}

/** Something wrong in a row, as a refusal with its values. */
export interface RowIssue {
  readonly row: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row understood: the person to keep, and whom he was recognised as. A collaborator's collector may stand in the file itself. */
export interface UnderstoodPerson {
  readonly row: number;
  readonly member: Omit<MemberToKeep, 'parent'>;
  readonly point: Point;
  /** Name of the collector of a collaborator, folded and as written. */
  readonly collector: string | null;
  readonly collectorWritten: string;
  readonly known: Member | undefined;
}

/** Returns what a row says, or everything that is wrong in it. */
export function understandPerson(
  { row, texts }: WrittenPerson,
  known: KnownNetwork,
): UnderstoodPerson | readonly RowIssue[] {
  const issues: RowIssue[] = [];
  const wrong = (code: string, params: RowIssue['params'] = {}): void =>
    void issues.push({ row, code, params });
  const dayOf = (column: PeopleColumn): string | null => {
    const written = texts[column];
    if (written === '') return null;
    const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : parseVietnameseDate(written);
    if (day === null) wrong('network.row_day_wrong', { column: PEOPLE_HEADERS[column], written });
    return day;
  };
  if (texts.name.length < 2) wrong('network.row_name_missing');
  const point = known.points.find(({ name }) => fold(name) === fold(texts.point));
  if (point === undefined) wrong('network.row_point_unknown', { written: texts.point });
  const kind = kindOf(texts.kind);
  if (kind === undefined) wrong('network.row_kind_wrong', { written: texts.kind });
  const collector = kind === 'collaborator' ? fold(texts.collector) : null;
  if (texts.phone !== '' && !/^0[0-9 .]{8,14}$/.test(texts.phone))
    wrong('network.row_phone_wrong', { written: texts.phone });
  const from = dayOf('from');
  const [certificateOn, certificateUntil] = [dayOf('certificateOn'), dayOf('certificateUntil')];
  const person = known.people.find(
    (one) => one.kind === kind && fold(one.name) === fold(texts.name) && one.point?.key === point?.key,
  );
  if (from === null && texts.from === '' && person === undefined) wrong('network.row_start_missing');
  const villages = villagesOf(texts.villages, point, known.villages, (written) =>
    wrong('network.row_village_unknown', { written }),
  );
  if (issues.length > 0 || point === undefined || kind === undefined) return issues;
  return {
    row,
    point,
    collector,
    collectorWritten: texts.collector,
    known: person,
    member: {
      key: person?.key,
      version: person?.version ?? 0,
      kind,
      name: texts.name,
      from: from ?? person?.from ?? '',
      phone: texts.phone === '' ? null : texts.phone,
      certificateNumber: texts.certificate === '' ? null : texts.certificate,
      certificateOn,
      certificateUntil,
      introducedByAgency: person?.introducedByAgency?.id ?? null,
      introducedBy: texts.introducedBy,
      villages,
    },
  };
}

/** Returns a name as it is compared: without marks, lower case. */
export function fold(text: string): string {
  return foldDiacritics(text).toLowerCase().trim();
}

function kindOf(written: string): MemberToKeep['kind'] | undefined {
  return (['collector', 'collaborator'] as const).find((kind) => fold(KIND_WORDS[kind]) === fold(written));
}

function villagesOf(
  written: string,
  point: Point | undefined,
  villages: readonly VillageRow[],
  wrong: (written: string) => void,
): string[] {
  const communes = new Set(point?.communes.map(({ key }) => key));
  return written
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      const village = villages.find((one) => communes.has(one.commune) && fold(one.name) === fold(name));
      if (village === undefined) wrong(name);
      return village === undefined ? [] : [village.key];
    });
}
