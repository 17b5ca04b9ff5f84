import { useState } from 'react';
import { formatNumber } from '../src/lib/format.ts';
import { ChartFrame } from '../src/ui/charts/chart-frame.tsx';
import { ChoroplethMap } from '../src/ui/charts/choropleth-map.tsx';
import { classOf, naturalLimits, roundLimits } from '../src/ui/charts/class-limits.ts';
import { DistanceBar } from '../src/ui/charts/distance-bar.tsx';
import { MapLegend } from '../src/ui/charts/map-legend.tsx';
import { Sparkline } from '../src/ui/charts/sparkline.tsx';
import { TrendChart } from '../src/ui/charts/trend-chart.tsx';
import { useBoundary } from '../src/ui/charts/use-boundary.ts';
import { YearMultiples } from '../src/ui/charts/year-multiples.tsx';

const PALETTE = ['--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5'];
const percent = (value: number): string => `${formatNumber(value, 1)}%`;
const months = (from: string, count: number, known: number) =>
  Array.from({ length: count }, (_, at) => ({
    month: `${Number(from) + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    value: at < known ? 90.5 + at * 0.32 + Math.sin(at) * 0.3 : null,
    isEstimated: at === known - 1,
    pace: at < 12 ? 91 + at * 0.36 : null,
  }));

/** Maps and charts; the values are made by a formula. */
export function Charts() {
  const [file, setFile] = useState('communes-2025/51');
  const [active, setActive] = useState<string | null>(null);
  const { data: shapes } = useBoundary(file);
  const units = (shapes ?? []).map(({ code, name }, at) => {
    const value = at % 17 === 5 ? null : 80 + ((Number(code) * 7919) % 190) / 10;
    return { key: code, code, name, value, text: value === null ? 'chưa có số' : percent(value) };
  });
  const values = units.flatMap(({ value }) => (value === null ? [] : [value]));
  const limits = roundLimits(naturalLimits(values, 5), 1);
  const counts = PALETTE.slice(0, limits.length + 1).map(
    (_, at) => values.filter((value) => classOf(value, limits) === at).length,
  );
  const frame = { lines: ['Số liệu đến 31/10/2026'], legend: [], foot: ['Ranh giới: …'], name: 'ban-do' };
  return (
    <>
      <div className="gallery__row">
        {['communes-2025/51', 'districts-2024/62', 'communes-2025/56', 'districts-2024/48'].map((one) => (
          <button key={one} type="button" onClick={() => setFile(one)}>
            {one}
          </button>
        ))}
        <Sparkline values={[1, 3, 2, 4, 6, 5]} label="tăng" />
        <DistanceBar value={-4.2} most={6} text="−4,2" />
        <DistanceBar value={1.5} most={6} text="+1,5" />
      </div>
      <ChartFrame
        title="Tỷ lệ bao phủ BHYT"
        note="Số liệu đến 31/10/2026"
        source="Ranh giới: …"
        png={{ verb: 'Tải ảnh', frame: { ...frame, title: 'Tỷ lệ bao phủ BHYT' } }}
      >
        {shapes !== undefined && (
          <ChoroplethMap
            label="Bản đồ"
            shapes={shapes}
            units={units}
            limits={limits}
            palette={PALETTE}
            active={active}
            onActive={setActive}
          />
        )}
      </ChartFrame>
      <MapLegend
        title="% dân số"
        limits={limits}
        palette={PALETTE}
        format={(limit) => `${limit}%`}
        counts={counts}
        without={units.length - values.length}
        words={{
          below: (limit) => `dưới ${limit}`,
          between: (from, to) => `${from} đến dưới ${to}`,
          from: (limit) => `từ ${limit}`,
          all: 'tất cả',
          none: 'chưa có số',
          count: (count) => `${count} xã`,
        }}
      />
      <ChartFrame
        title="Diễn biến"
        png={{ verb: 'Tải ảnh', frame: { ...frame, title: 'Diễn biến', name: 'dien-bien' } }}
      >
        <TrendChart
          label="Diễn biến năm 2026"
          months={months('2026', 12, 10)}
          targets={[{ from: '2026-01', to: '2026-12', value: 95 }]}
          forecast={{ month: '2026-12', low: 93.2, mid: 94.1, high: 95.2 }}
          format={percent}
          formatTick={percent}
          formatMonth={(month) => `T${Number(month.slice(5))}`}
          words={{
            target: (value) => `Chỉ tiêu ${value}`,
            pace: 'Tiến độ',
            forecastShort: 'Dự báo',
            forecast: (low, high) => `Dự báo ${low}–${high}`,
          }}
        />
      </ChartFrame>
      <YearMultiples
        years={['2023', '2024', '2025', '2026'].map((year, at) => ({
          year,
          months: months(year, 12, year === '2026' ? 10 : 12),
          target: 92 + at,
        }))}
        format={percent}
        describe={({ year }) => `Năm ${year}`}
      />
    </>
  );
}
