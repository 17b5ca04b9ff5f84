import { withoutTail } from '../trailing.ts';
import type { Annex, Provision } from '../parsed-regulation.ts';
import { confidenceOf } from './confidence.ts';
import { deliverableOf } from './deliverable.ts';
import { occasionsOf } from './occasions.ts';
import { partiesAt } from './party-list.ts';
import type { ReadDuty } from './read-duty.ts';
import { rolesOf } from './roles.ts';
import { schemesOf } from './schemes.ts';
import { collapse } from './source-quote.ts';
import { tokenize } from './tokens.ts';

export interface AnnexDuty {
  readonly provision: Provision;
  readonly duty: ReadDuty;
  readonly quote: string;
}

interface Columns {
  readonly task: number;
  readonly lead: number;
  readonly coordinating: number;
  readonly time: number;
  readonly deliverable: number;
}

/** Duties of task tables: one for each row that names a task and who leads it. Tables without such columns give none. */
export function annexDuties(
  annexes: readonly Annex[],
  provisions: readonly Provision[],
  source: string,
): AnnexDuty[] {
  const found: AnnexDuty[] = [];
  let flat: string | null = null;
  for (const annex of annexes) {
    const columns = columnsOf(annex.columns);
    const provision = homeOf(annex, provisions);
    if (columns === null || provision === null) continue;
    flat ??= collapse(source);
    for (const row of merged(annex.rows, columns))
      found.push(
        ...rowDuties(row, columns, rowHome(collapse(row[columns.task] ?? ''), provision, provisions), flat),
      );
  }
  return found;
}

/** A cell merged over several rows is printed in the first of them only. */
function merged(rows: Annex['rows'], columns: Columns): Annex['rows'] {
  let above: readonly string[] | null = null;
  return rows.map((row) => {
    const filled = row.filter((cell) => cell !== '').length;
    if (filled <= 1 || (filled === 2 && /^(?:[A-H]|[IVX]{1,5})[.)]?$/u.test(row[0] ?? ''))) {
      above = null;
      return row;
    }
    const inherits = (row[columns.lead] ?? '') === '' && (row[columns.task] ?? '') !== '';
    const last = above;
    const whole =
      !inherits || last === null
        ? row
        : row.map((cell, index) =>
            cell === '' && (index === columns.lead || index === columns.time) ? (last[index] ?? '') : cell,
          );
    above = whole;
    return whole;
  });
}

function columnsOf(names: readonly string[]): Columns | null {
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const lead = find(
    /chủ\s+trì|(?:cơ\s+quan|đơn\s+vị)\s+(?:thực\s+hiện|tham\s+mưu|phụ\s+trách)|trách\s+nhiệm|phân\s+công|đầu\s+mối/iu,
  );
  const task = find(/nhiệm\s+vụ|nội\s+dung|công\s+việc|hoạt\s+động|giải\s+pháp|tên\s+/iu);
  if (lead < 0 || task < 0 || lead === task) return null;
  return {
    lead,
    task,
    coordinating: names.findIndex((name, index) => index !== lead && /phối\s+hợp/iu.test(name)),
    time: find(/thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình|hoàn\s+thành/iu),
    deliverable: names.findIndex(
      (name, index) => index !== lead && index !== task && /sản\s+phẩm|kết\s+quả|đầu\s+ra/iu.test(name),
    ),
  };
}

/** The provision whose own words hold the row; where none does, the annex or the section of that title. */
function rowHome(task: string, title: Provision, provisions: readonly Provision[]): Provision {
  return (
    provisions.findLast((provision) => provision.text.includes(task) && provision.text.includes(' | ')) ??
    title
  );
}

function homeOf(annex: Annex, provisions: readonly Provision[]): Provision | null {
  const homes = provisions.filter((provision) => provision.kind === 'annex');
  const title = collapse(annex.title).toLowerCase();
  const named = homes.find(
    (provision) =>
      title !== '' &&
      `${provision.label} ${provision.heading ?? ''} ${provision.text}`
        .toLowerCase()
        .includes(title.slice(0, 40)),
  );
  const headed = provisions.findLast(
    (provision) => title !== '' && (provision.heading ?? '').toLowerCase() === title,
  );
  return named ?? headed ?? homes.at(-1) ?? provisions.at(-1) ?? null;
}

function rowDuties(
  row: readonly string[],
  columns: Columns,
  provision: Provision,
  flat: string,
): AnnexDuty[] {
  const cell = (index: number): string => (index < 0 ? '' : collapse(row[index] ?? ''));
  const task = withoutTail(cell(columns.task), ';.');
  const who = cell(columns.lead);
  if (task === '' || who === '' || task === who) return [];
  const tokens = tokenize(who);
  const list = partiesAt(who, tokens, 0);
  const lead = list.parties.length > 0 ? list.parties.map((party) => party.name) : [who];
  const coordinatingCell = cell(columns.coordinating);
  const coordinating = partiesAt(coordinatingCell, tokenize(coordinatingCell), 0).parties.map(
    (party) => party.name,
  );
  const time = cell(columns.time);
  const taskTokens = tokenize(task);
  const roles = rolesOf(task, taskTokens, 0);
  const own = occasionsOf(task);
  const occasions = time === '' ? own : occasionsOf(time);
  return occasions.map((occasion) => ({
    provision,
    quote: flat.includes(task) ? task : '',
    duty: {
      lead,
      coordinating: coordinating.length > 0 || coordinatingCell === '' ? coordinating : [coordinatingCell],
      recipient: roles.recipient.map((party) => party.name),
      executor: roles.executor.map((party) => party.name),
      action: task,
      schemes: schemesOf(task),
      recurrence: occasion.recurrence,
      deadline:
        occasion.deadline ??
        (time === '' || occasion.recurrence !== 'none' ? null : { rule: 'unspecified', raw: time }),
      deliverable: cell(columns.deliverable) || deliverableOf(task),
      confidence: confidenceOf({
        lead: 'table',
        obliged: false,
        enacting: false,
        cut: false,
        group: false,
        addresseeMissing: false,
        several: occasions.length > 1,
        general: false,
        unlisted: false,
        quoteWhole: flat.includes(task),
      }),
      why: ['Bảng phân công: cột nhiệm vụ và cột cơ quan chủ trì', ...occasion.why],
      words: task,
      request: false,
    },
  }));
}
