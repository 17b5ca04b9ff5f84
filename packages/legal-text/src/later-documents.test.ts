import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse-regulation.ts';
import { rebuildSource } from './structure/tiling.ts';
import { documentText } from './testing/document-text.ts';
import { LATER_PLANS } from './testing/later-plans.ts';
import { LATER_REGULATIONS } from './testing/later-regulations.ts';
import { scoreReadings } from './testing/score-readings.ts';

const read = [...LATER_REGULATIONS, ...LATER_PLANS].map((document) => ({
  ...document,
  regulation: parseRegulation(documentText(document.file)),
}));

describe.each(read)('$file', ({ regulation, facts }) => {
  it('dựng lại được nguyên văn từ vị trí của các đoạn', () => {
    expect(rebuildSource(regulation.provisions, regulation.source)).toBe(regulation.source);
  });

  it('cơ quan ban hành, số, ngày, hiệu lực, người ký đọc đúng như bản in', () => {
    expect(regulation.document).toMatchObject(facts);
  });
});

describe('văn bản người đọc đã ghi kết quả trước khi máy đọc lần đầu', () => {
  const scores = read.map(({ regulation, duties }) => scoreReadings(duties, regulation.duties));
  const total = (pick: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0);
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

  it('tỷ lệ nhiệm vụ đọc đúng toàn bộ: cơ quan, nơi nhận, chu kỳ, thời hạn', () => {
    const whole = total((score) => score.whole);
    expect(
      percent(
        whole,
        total((score) => score.expected),
      ),
    ).toBeGreaterThanOrEqual(98);
    expect(
      percent(
        whole,
        total((score) => score.drafted),
      ),
    ).toBeGreaterThanOrEqual(98);
  });

  it('tỷ lệ nhiệm vụ đọc đúng cơ quan chủ trì', () => {
    expect(
      percent(
        total((score) => score.fields.lead),
        total((score) => score.expected),
      ),
    ).toBeGreaterThanOrEqual(99);
  });
});
