const SHAPES = 'path, rect, line, circle, text';

/**
 * Draws an SVG that stands in the page onto a canvas, with the colours and the typeface it has there: an SVG turned into
 * an image by itself would lose both. Knows what our charts are made of: paths, rectangles, lines, circles and texts.
 */
export function drawSvg(
  svg: SVGSVGElement,
  canvas: CanvasRenderingContext2D,
  at: readonly [number, number],
): void {
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  for (const element of svg.querySelectorAll<SVGGraphicsElement>(SHAPES)) {
    if (element.closest('defs') !== null) continue;
    const style = getComputedStyle(element);
    canvas.save();
    canvas.translate(...at);
    canvas.scale(scale, scale);
    canvas.globalAlpha = Number(style.opacity);
    if (element instanceof SVGTextElement) drawText(element, style, canvas);
    else drawShape(pathOf(element), style, canvas);
    canvas.restore();
  }
}

function pathOf(element: SVGGraphicsElement): Path2D {
  const value = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const path = new Path2D(element.getAttribute('d') ?? '');
  if (element instanceof SVGRectElement) path.rect(value('x'), value('y'), value('width'), value('height'));
  if (element instanceof SVGCircleElement) path.arc(value('cx'), value('cy'), value('r'), 0, Math.PI * 2);
  if (element instanceof SVGLineElement) {
    path.moveTo(value('x1'), value('y1'));
    path.lineTo(value('x2'), value('y2'));
  }
  return path;
}

function drawShape(path: Path2D, style: CSSStyleDeclaration, canvas: CanvasRenderingContext2D): void {
  if (style.fill !== 'none') {
    const alpha = canvas.globalAlpha;
    canvas.globalAlpha = alpha * Number(style.fillOpacity);
    canvas.fillStyle = style.fill.startsWith('url(') ? hatch(canvas) : style.fill;
    canvas.fill(path, 'evenodd');
    canvas.globalAlpha = alpha;
  }
  if (style.stroke === 'none') return;
  applyStroke(style, canvas);
  canvas.stroke(path);
}

function drawText(
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  canvas: CanvasRenderingContext2D,
): void {
  const place = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))] as const;
  const anchors = { middle: 'center', end: 'right', start: 'left' } as const;
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  canvas.textAlign = anchors[style.textAnchor as keyof typeof anchors] ?? 'left';
  if (style.stroke !== 'none') {
    applyStroke(style, canvas);
    canvas.strokeText(element.textContent, ...place);
  }
  canvas.fillStyle = style.fill;
  canvas.fillText(element.textContent, ...place);
}

function applyStroke(style: CSSStyleDeclaration, canvas: CanvasRenderingContext2D): void {
  canvas.strokeStyle = style.stroke;
  canvas.lineWidth = parseFloat(style.strokeWidth);
  canvas.lineJoin = 'round';
  canvas.lineCap = style.strokeLinecap as CanvasLineCap;
  canvas.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(parseFloat),
  );
}

/** Returns the pattern of "no data". */
export function hatch(canvas: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  const root = getComputedStyle(document.documentElement);
  const strong = root.getPropertyValue('--line-strong');
  if (pen === null) return strong;
  pen.fillStyle = root.getPropertyValue('--paper');
  pen.fillRect(0, 0, 6, 6);
  pen.strokeStyle = strong;
  pen.lineWidth = 1.4;
  pen.beginPath();
  for (const from of [-6, 0, 6]) {
    pen.moveTo(from, 6);
    pen.lineTo(from + 6, 0);
  }
  pen.stroke();
  return canvas.createPattern(tile, 'repeat') ?? strong;
}
