const STEPS = [1, 2, 2.5, 5, 10];

/** Returns round values that cover the given ones: about `wanted` of them, one step apart, lowest first. */
export function axisTicks(values: readonly number[], wanted = 4): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return [0, 1];
  const span = most - least || Math.abs(most) || 1;
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => clean((first + at) * step));
}

/** 0.1 + 0.2 is 0.3 on an axis. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
