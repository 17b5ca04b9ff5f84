import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DraftDuty } from '../parsed-regulation.ts';
import { parseStructure } from '../parse-structure.ts';
import { draftDuties } from './draft-duties.ts';
import { EXPECTED_DUTIES } from './evaluation.rows.ts';
import type { ExpectedDuty } from './evaluation.rows.ts';
import { collapse } from './source-quote.ts';

const DOCUMENTS = [
  'kontum-25-2024',
  'haiphong-2583-2014',
  'binhdinh-3ben-2024',
  'sonla-1210-2013',
  'kontum-210-2023',
];

const read = new Map(
  DOCUMENTS.map((name) => {
    const structure = parseStructure(
      readFileSync(new URL(`../../testdata/${name}.txt`, import.meta.url), 'utf8'),
    );
    return [name, { source: collapse(structure.source), duties: draftDuties(structure) }] as const;
  }),
);

function dutiesOf(document: string): readonly DraftDuty[] {
  return read.get(document)?.duties ?? [];
}

function holds(found: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((name) => found.includes(name));
}

function fits(duty: DraftDuty, row: ExpectedDuty): boolean {
  return (
    duty.provision.split('.').slice(0, row.provision.split('.').length).join('.').endsWith(row.provision) &&
    (row.lead.length === 0 ? duty.lead.length === 0 : holds(duty.lead, row.lead)) &&
    holds(duty.coordinating, row.coordinating) &&
    holds(duty.recipient, row.recipient) &&
    holds(duty.executor, row.executor) &&
    duty.recurrence === row.recurrence &&
    Object.entries(row.deadline).every(([key, value]) => duty.deadline?.[key as 'rule'] === value)
  );
}

describe('mọi việc có thời hạn hoặc định kỳ của năm văn bản đều được đọc ra', () => {
  it.each(EXPECTED_DUTIES)('$document $provision: $lead, $recurrence', (row) => {
    const near = dutiesOf(row.document).filter((duty) => duty.provision.startsWith(row.provision));
    const found = near.map(({ lead, coordinating, recipient, recurrence, deadline }) => ({
      lead,
      coordinating,
      recipient,
      recurrence,
      deadline,
    }));
    expect(near.some((duty) => fits(duty, row)) ? [] : [row, found]).toEqual([]);
  });
});

describe.each(DOCUMENTS)('%s', (document) => {
  it('mỗi nhiệm vụ trích đúng nguyên văn của văn bản', () => {
    const source = read.get(document)?.source ?? '';
    const wrong = dutiesOf(document).filter((duty) => duty.quote === '' || !source.includes(duty.quote));
    expect(wrong).toEqual([]);
  });

  it('mã nhiệm vụ là mã điều khoản và số thứ tự, không trùng nhau', () => {
    const ids = dutiesOf(document).map((duty) => duty.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const duty of dutiesOf(document)) expect(duty.id.startsWith(`${duty.provision}#`)).toBe(true);
  });

  it('mỗi nhiệm vụ nói vì sao máy đọc như vậy và chắc đến đâu', () => {
    for (const duty of dutiesOf(document)) {
      expect(duty.why.length).toBeGreaterThan(0);
      expect(duty.confidence).toBeGreaterThan(0);
      expect(duty.confidence).toBeLessThan(1);
    }
  });
});

describe('những gì không phải nhiệm vụ', () => {
  it('nội dung, hình thức phối hợp không nêu cơ quan thì không giao việc cho ai (KT25 Đ3, Đ4)', () => {
    expect(dutiesOf('kontum-25-2024').filter((duty) => /^d[134]\b/u.test(duty.provision))).toEqual([]);
  });

  it('chú thích và căn cứ pháp lý không thành nhiệm vụ (KT210)', () => {
    const wrong = dutiesOf('kontum-210-2023').filter((duty) =>
      /(?:^|\.)(?:cc\d+|mo-dau|ky)$/u.test(duty.provision),
    );
    expect(wrong).toEqual([]);
  });
});

describe('hiệu lực ràng buộc', () => {
  it('quy chế ba bên cùng ký là thỏa thuận, quyết định của Ủy ban nhân dân là mệnh lệnh', () => {
    expect(new Set(dutiesOf('binhdinh-3ben-2024').map((duty) => duty.binding))).toEqual(
      new Set(['agreement']),
    );
    expect(dutiesOf('kontum-25-2024').find((duty) => duty.provision === 'd9.1')?.binding).toBe('order');
  });

  it('điều khoản mở đầu bằng “Đề nghị” là yêu cầu, không phải mệnh lệnh', () => {
    for (const provision of ['d21.1', 'd21.2', 'd22.1', 'd22.2']) {
      const duties = dutiesOf('kontum-25-2024').filter((duty) => duty.provision === provision);
      expect(duties.every((duty) => duty.binding === 'request' && duty.lead.length > 0)).toBe(true);
    }
  });
});
