import { describe, expect, it } from 'vitest';
import { checkFigures, decideAccepting, statedTwice, type Accepting, type CheckedFigure } from './index.ts';

const figure: CheckedFigure = {
  unit: '2025:1',
  unitName: 'Xã A',
  series: 'bhyt-nguoi',
  value: 900,
  stands: true,
  seriesKnown: true,
  denominator: { series: 'dan-so', value: 1_000 },
  history: [880, 890],
};
const codes = (some: readonly Partial<CheckedFigure>[], confirmed = false): string[] =>
  checkFigures(
    some.map((one) => ({ ...figure, ...one })),
    '2026-10',
    confirmed,
  ).map(({ code }) => code);

describe('Figures before they are saved', () => {
  it('usual figures pass; a new unit without a past does too', () => {
    expect(codes([{}, { history: [] }, { denominator: null }])).toEqual([]);
  });

  it('a unit that was not there and a series that nobody counts are refused, whatever is confirmed', () => {
    expect(codes([{ stands: false }, { seriesKnown: false }], true)).toEqual([
      'coverage.unit_not_in_month',
      'coverage.series_unknown',
    ]);
  });

  it('over 100 % and a digit too many are refused until a person confirms them', () => {
    const odd = [{ value: 1_001 }, { value: 9_000, denominator: null }];
    expect(codes(odd)).toEqual(['coverage.over_whole', 'coverage.ten_fold']);
    expect(codes(odd, true)).toEqual([]);
  });

  it('a second figure of the same unit and series is named, the first is not', () => {
    const cells = [figure, { ...figure, unit: '2025:2' }, { ...figure, value: 901 }];
    expect(statedTwice(cells).map(({ at, code }) => [at, code])).toEqual([[2, 'coverage.stated_twice']]);
  });

  it('more who stayed than fell due are refused, also when confirmed', () => {
    const due = { series: 'den-han-dong-nguoi', value: 50, denominator: null, history: [] };
    expect(codes([due, { ...due, series: 'duy-tri-nguoi', value: 51 }], true)).toEqual([
      'coverage.more_stayed_than_due',
    ]);
    expect(codes([due, { ...due, series: 'duy-tri-nguoi', value: 50 }])).toEqual([]);
  });
});

describe('Who takes figures over', () => {
  const someone: Accepting = {
    isStating: false,
    provinceWide: false,
    agencyKind: 'department',
    agencyLevel: 'province',
    worksAbove: false,
    statedByInsurance: false,
  };

  it('never the agency that states them', () => {
    expect(decideAccepting('commune', { ...someone, isStating: true, provinceWide: true })).toMatchObject({
      code: 'coverage.own_statement',
    });
  });

  it('a commune goes to the provincial Social Insurance or to who works in the area above', () => {
    expect(decideAccepting('commune', { ...someone, agencyKind: 'social-insurance' }).ok).toBe(true);
    expect(decideAccepting('commune', { ...someone, agencyLevel: 'district', worksAbove: true }).ok).toBe(
      true,
    );
    expect(decideAccepting('commune', someone)).toMatchObject({ code: 'platform.forbidden' });
  });

  it("what the provincial Social Insurance states of a commune goes to the province's people's committee: nobody else is above", () => {
    const stated = { ...someone, statedByInsurance: true };
    expect(decideAccepting('commune', { ...stated, agencyKind: 'peoples-committee' }).ok).toBe(true);
    expect(decideAccepting('commune', stated)).toMatchObject({ code: 'platform.forbidden' });
  });

  it("the province goes to its people's committee", () => {
    expect(decideAccepting('province', { ...someone, agencyKind: 'peoples-committee' }).ok).toBe(true);
    expect(decideAccepting('province', { ...someone, agencyKind: 'social-insurance' }).ok).toBe(false);
  });
});
