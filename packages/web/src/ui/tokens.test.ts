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
