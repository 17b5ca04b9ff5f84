import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse-regulation.ts';
import { rebuildSource } from './structure/tiling.ts';
import { documentText } from './testing/document-text.ts';
import { LATER_PLANS } from './testing/later-plans.ts';
import { LATER_REGULATIONS } from './testing/later-regulations.ts';
import { scoreReadings } from './testing/score-readings.ts';
import { SECOND_ROUND } from './testing/second-round-documents.ts';

const read = (documents: typeof SECOND_ROUND) =>
  documents.map((document) => ({ ...document, regulation: parseRegulation(documentText(document.file)) }));
const first = read([...LATER_REGULATIONS, ...LATER_PLANS]);
const second = read(SECOND_ROUND);

/** Shares in percent: of the duties written down, of the drafts, and of the bearers. */
function shares(documents: typeof first): { recall: number; precision: number; lead: number } {
  const scores = documents.map(({ regulation, duties }) => scoreReadings(duties, regulation.duties));
  const total = (pick: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0);
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  const whole = total((score) => score.whole);
  const expected = total((score) => score.expected);
  return {
    recall: percent(whole, expected),
    precision: percent(
      whole,
      total((score) => score.drafted),
    ),
    lead: percent(
      total((score) => score.fields.lead),
      expected,
    ),
  };
}

describe.each([...first, ...second])('$file', ({ regulation, facts }) => {
  it('dựng lại được nguyên văn từ vị trí của các đoạn', () => {
    expect(rebuildSource(regulation.provisions, regulation.source)).toBe(regulation.source);
  });

  it('cơ quan ban hành, số, ngày, hiệu lực, người ký đọc đúng như bản in', () => {
    expect(regulation.document).toMatchObject(facts);
  });
});

describe('văn bản người đọc đã ghi kết quả trước khi máy đọc lần đầu', () => {
  it.each([
    ['đợt một', first, 99, 99, 99],
    ['đợt hai', second, 90, 93, 96],
  ])(
    '%s: tỷ lệ nhiệm vụ đúng toàn bộ và đúng cơ quan chủ trì',
    (_name, documents, recall, precision, lead) => {
      const share = shares(documents);
      expect(share.recall).toBeGreaterThanOrEqual(recall);
      expect(share.precision).toBeGreaterThanOrEqual(precision);
      expect(share.lead).toBeGreaterThanOrEqual(lead);
    },
  );
});
