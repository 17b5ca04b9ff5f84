import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse-regulation.ts';
import type { DraftDuty, ParsedRegulation } from './parsed-regulation.ts';
import { DOCUMENTS } from './testing/document-expectations.ts';
import type { ExpectedReading } from './testing/expected-reading.ts';
import { documentText } from './testing/document-text.ts';

function kindsOf({ provisions }: ParsedRegulation): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id, kind } of provisions)
    if (!/(?:^|\.)(?:dau|mo-dau|ket|ky)$/.test(id)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The reading with only those parts of the deadline that the person wrote down. */
function comparable(duty: DraftDuty, wanted: ExpectedReading | undefined): ExpectedReading {
  const { provision, lead, coordinating, recipient, executor, recurrence } = duty;
  const rule = duty.deadline?.rule === 'unspecified' ? null : duty.deadline;
  const keys = Object.keys(wanted?.deadline ?? {});
  const deadline =
    rule === null
      ? {}
      : keys.length === 0
        ? rule
        : Object.fromEntries(Object.entries(rule).filter(([key]) => keys.includes(key)));
  return { provision, lead, coordinating, recipient, executor, recurrence, deadline };
}

describe.each(DOCUMENTS)('$file', ({ file, facts, kinds, duties }) => {
  const read = parseRegulation(documentText(file));

  it('cơ quan ban hành, số, ngày, hiệu lực, người ký đọc đúng như bản in', () => {
    expect(read.document).toMatchObject(facts);
  });

  it('đủ số phần, chương, mục, điều, khoản, điểm, gạch đầu dòng', () => {
    expect(kindsOf(read)).toEqual(kinds);
  });

  it('đọc ra đúng các nhiệm vụ, không thừa không thiếu', () => {
    expect(read.duties.map((duty, index) => comparable(duty, orderly(read, duties)[index]))).toEqual(
      orderly(read, duties),
    );
  });
});

/** Expected duties in the order in which the reading lists them: rows of a table come last. */
function orderly(read: ParsedRegulation, wanted: readonly ExpectedReading[]): ExpectedReading[] {
  const tabled = (row: ExpectedReading): boolean =>
    read.provisions.some(({ id, text }) => id === row.provision && text.includes(' | '));
  return [...wanted.filter((row) => !tabled(row)), ...wanted.filter(tabled)];
}
