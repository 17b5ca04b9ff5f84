import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastYearEnd } from './index.ts';

const steady = (months: number): number[] => Array.from({ length: months }, (_, at) => 1_000 + at * 10);

describe('Forecast to the end of the year', () => {
  it('a steady growth goes on; past forecasts never erred, so the interval has no width', () => {
    expect(forecastYearEnd(steady(34), 2)).toMatchObject({ low: 1_350, mid: 1_350, high: 1_350 });
  });

  it('a course that jumps every September is forecast by its last year, not by its mean change', () => {
    const course = Array.from({ length: 44 }, (_, at) => 1_000 + Math.floor((at + 4) / 12) * 300);
    const forecast = forecastYearEnd(course, 4);
    expect(forecast).toMatchObject({ method: 'seasonal', mid: (course.at(-1) ?? 0) + 300 });
  });

  it('a figure of December is no forecast', () => {
    expect(forecastYearEnd(steady(24), 0)).toEqual({
      low: 1_230,
      mid: 1_230,
      high: 1_230,
      method: 'drift',
      errors: 0,
      confidence: 1,
    });
  });

  it('fewer than three figures forecast nothing', () => {
    expect(forecastYearEnd([null, 5, 6], 2)).toBeNull();
    expect(forecastYearEnd([], 2)).toBeNull();
  });

  it('months without a figure at the end lengthen the way', () => {
    const known = forecastYearEnd(steady(34), 4);
    const late = forecastYearEnd([...steady(34), null, null], 2);
    expect(late).toEqual(known);
  });

  it('a short course has a width from its monthly changes, wider the farther ahead', () => {
    const short = [100, 130, 110, 150];
    const [near, far] = [forecastYearEnd(short, 1), forecastYearEnd(short, 9)];
    expect(near?.errors).toBe(0);
    expect((near?.high ?? 0) - (near?.low ?? 0)).toBeGreaterThan(0);
    expect((far?.high ?? 0) - (far?.low ?? 0)).toBeGreaterThan((near?.high ?? 0) - (near?.low ?? 0));
  });

  it('the middle lies within the interval and nobody is forecast below zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 11 }),
        (course, ahead) => {
          const forecast = forecastYearEnd(course, ahead);
          if (forecast === null) return;
          expect(forecast.low).toBeGreaterThanOrEqual(0);
          expect(forecast.low).toBeLessThanOrEqual(forecast.mid);
          expect(forecast.mid).toBeLessThanOrEqual(forecast.high);
        },
      ),
    );
  });

  it('about eight of ten intervals hold what came, on noisy courses that it has not seen', () => {
    let seed = 7;
    const noise = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647 - 0.5;
    };
    const held = Array.from({ length: 400 }, () => {
      let level = 10_000;
      const course = Array.from({ length: 41 }, () => Math.round((level += 40 + noise() * 200)));
      const forecast = forecastYearEnd(course.slice(0, 36), 5);
      const came = course[40] ?? 0;
      return forecast !== null && forecast.low <= came && came <= forecast.high;
    }).filter(Boolean).length;
    expect(held / 400).toBeGreaterThan(0.68);
    expect(held / 400).toBeLessThan(0.92);
  });
});
