/** What a section of a Word file says of its pages; measures in twips. */
export interface SectionPage {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** Returns the page a section's properties describe, undefined where they do not say. */
export function sectionPage(section: string): SectionPage | undefined {
  const [size = ''] = /<w:pgSz\b[^>]*>/u.exec(section) ?? [];
  const [margins = ''] = /<w:pgMar\b[^>]*>/u.exec(section) ?? [];
  const [width, height] = [measure(size, 'w'), measure(size, 'h')];
  const [left, right] = [measure(margins, 'left'), measure(margins, 'right')];
  if (width === undefined || height === undefined || left === undefined || right === undefined)
    return undefined;
  return { width, height, left, right };
}

/**
 * Returns the properties of a section for an annex: the same page, headers and margins, lying on its side where asked, pages counted from one.
 * @law NĐ 30/2020/NĐ-CP annex I (each annex has page numbers of its own)
 */
export function turnedSection(section: string, landscape: boolean): string {
  const turned = section.replace(/<w:pgSz\b[^>]*>/u, (size) => {
    const sides = [measure(size, 'w') ?? 0, measure(size, 'h') ?? 0].sort((a, b) => a - b);
    const [width, height] = landscape ? sides.toReversed() : sides;
    return `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${landscape ? 'landscape' : 'portrait'}"/>`;
  });
  const bare = turned.replace(/<w:type\b[^>]*\/>/u, '').replace(/<w:pgNumType\b[^>]*\/>/u, '');
  const last = ['lnNumType', 'pgBorders', 'paperSrc', 'pgMar', 'pgSz'].find((name) =>
    bare.includes(`<w:${name}`),
  );
  const before = last && new RegExp(`<w:${last}\\b[^>]*/>|</w:${last}>`, 'u');
  return before ? bare.replace(before, (tag) => `${tag}<w:pgNumType w:start="1"/>`) : bare;
}

function measure(tag: string, side: string): number | undefined {
  const [, text] = new RegExp(`\\bw:${side}="(\\d+)"`, 'u').exec(tag) ?? [];
  return text === undefined ? undefined : Number(text);
}
