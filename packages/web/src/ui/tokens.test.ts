import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(tokens.get(a) ?? ''), luminance(tokens.get(b) ?? '')].sort(
    (x, y) => x - y,
  );
  return (high + 0.05) / (low + 0.05);
}

const TEXT_PAIRS = [
  ...['ink', 'ink-soft', 'ink-muted', 'action', 'action-strong', 'red', 'green', 'amber'].flatMap((ink) =>
    ['paper', 'ground', 'ground-deep', 'highlight'].map((ground) => [ink, ground] as const),
  ),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-action', 'red'],
  ['on-action', 'red-strong'],
  ['action', 'action-soft'],
  ['ink', 'action-soft'],
  ['ink-muted', 'action-soft'],
  ['amber', 'amber-soft'],
  ['ink', 'amber-soft'],
  ['red', 'red-soft'],
  ['ink', 'red-soft'],
  ['green', 'green-soft'],
  ['ink', 'green-soft'],
] as const;

const SHAPE_PAIRS = [
  ['seq-5', 'paper'],
  ['div-1', 'paper'],
  ['div-5', 'paper'],
  ['line-strong', 'seq-1'],
  ['line-strong', 'paper'],
  ['line-strong', 'ground'],
  ['amber-mark', 'paper'],
  ['amber-mark', 'amber-soft'],
  ['action', 'ground-deep'],
] as const;

describe('Màu đủ tương phản theo WCAG AA', () => {
  it.each(TEXT_PAIRS)('chữ %s trên nền %s đạt ít nhất 4,5:1', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)('hình %s trên nền %s đạt ít nhất 3:1', (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** How the colour-blind see (Machado, Oliveira and Fernandes 2009, full severity): rows of the matrix on linear light. */
const SEEN_BY = {
  deuteranopia: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
  protanopia: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
} as const;

function seenAs(token: string, [a, b, c, d, e, f, g, h, i]: readonly number[]): number[] {
  const hex = tokens.get(token) ?? '';
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [
    [a, b, c],
    [d, e, f],
    [g, h, i],
  ].map(([r = 0, s = 0, t = 0]) => {
    const light = Math.min(1, Math.max(0, r * red + s * green + t * blue));
    return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  });
}

function difference(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));
}

describe('Màu của bản đồ phân biệt được khi mù màu và khi in đen trắng', () => {
  it('thang một chiều tối dần đều: lớp liền nhau chênh sáng ít nhất 1,25 lần', () => {
    for (const at of [1, 2, 3, 4])
      expect(contrast(`seq-${at}`, `seq-${at + 1}`), `seq-${at}`).toBeGreaterThan(1.25);
  });

  it.each(Object.entries(SEEN_BY))('với %s, hai lớp nào của thang hai chiều cũng khác nhau', (_, matrix) => {
    const seen = [1, 2, 3, 4, 5].map((at) => seenAs(`div-${at}`, matrix));
    const gaps = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => difference(one, other)));
    expect(gaps).toHaveLength(10);
    expect(Math.min(...gaps)).toBeGreaterThan(0.25);
  });
});
