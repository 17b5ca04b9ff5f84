import { keepFile } from '../../lib/download-file.ts';
import { drawSvg, hatch } from './draw-svg.ts';

/** What stands around a chart in its picture. */
export interface PngFrame {
  readonly title: string;
  /** As-of date, unit, view: under the title. */
  readonly lines: readonly string[];
  /** Classes with their colour token; null for "no data". */
  readonly legend: readonly { readonly color: string | null; readonly text: string }[];
  /** Attribution and where it comes from: at the foot. */
  readonly foot: readonly string[];
  /** Name of the file without its ending. */
  readonly name: string;
}

const SHARP = 2;
const MARGIN = 28;
const LINE = 20;

/** Saves the charts inside an element as one PNG with title, as-of date, legend and attribution. */
export function savePng(charts: readonly SVGSVGElement[], frame: PngFrame): void {
  const boxes = charts.map((svg) => svg.getBoundingClientRect());
  const wide = Math.max(560, ...boxes.map(({ width }) => width));
  const high = boxes.reduce((sum, { height }) => sum + height + 12, 0);
  const rows = frame.lines.length + frame.legend.length + frame.foot.length;
  const canvas = document.createElement('canvas');
  canvas.width = (wide + 2 * MARGIN) * SHARP;
  canvas.height = (high + 2 * MARGIN + 40 + rows * LINE + 28) * SHARP;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const root = getComputedStyle(document.documentElement);
  const family = root.getPropertyValue('--font');
  const color = (token: string): string => root.getPropertyValue(token);
  pen.scale(SHARP, SHARP);
  pen.fillStyle = color('--paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let y = MARGIN + 20;
  const write = (text: string, font: string, ink: string, x = MARGIN): void => {
    pen.font = `${font} ${family}`;
    pen.fillStyle = color(ink);
    pen.fillText(text, x, y, wide);
    y += LINE;
  };
  write(frame.title, '600 19px', '--ink');
  y += 4;
  for (const line of frame.lines) write(line, '400 13px', '--ink-soft');
  charts.forEach((svg, at) => {
    drawSvg(svg, pen, [MARGIN, y]);
    y += (boxes[at]?.height ?? 0) + 12;
  });
  y += 12;
  for (const { color: token, text } of frame.legend) {
    pen.fillStyle = token === null ? hatch(pen) : color(token);
    pen.fillRect(MARGIN, y - 11, 18, 13);
    pen.strokeStyle = color('--line-strong');
    pen.strokeRect(MARGIN, y - 11, 18, 13);
    write(text, '400 13px', '--ink', MARGIN + 28);
  }
  y += 6;
  for (const line of frame.foot) write(line, '400 11px', '--ink-muted');
  canvas.toBlob((blob) => blob && keepFile(blob, `${frame.name}.png`), 'image/png');
}
