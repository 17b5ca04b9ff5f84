/** A line of a test page: words at x, y in points. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Latin letters only fit this small PDF; every character above is written through a ToUnicode map of its own. */
function codesOf(pages: readonly (readonly PdfLine[])[]): Map<string, number> {
  const codes = new Map<string, number>();
  for (const page of pages) {
    for (const { words } of page)
      for (const char of words) if (!codes.has(char)) codes.set(char, codes.size + 1);
  }
  return codes;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** Bytes of a PDF with those pages; with no lines a page is empty, as a scan would be. */
export function buildPdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const codes = codesOf(pages);
  const map = [...codes].map(
    ([char, code]) => `<${hex(code)}> <${[...char].map((unit) => hex(unit.codePointAt(0) ?? 0)).join('')}>`,
  );
  const chunks: string[] = [];
  for (let i = 0; i < map.length; i += 90)
    chunks.push(`${map.slice(i, i + 90).length} beginbfchar\n${map.slice(i, i + 90).join('\n')}\nendbfchar`);
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${chunks.join('\n')}\nendcmap end end`;
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  objects.push(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  );
  objects.push(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  objects.push(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
  );
  objects.push(`<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`);
  pages.forEach((page, index) => {
    const text = page
      .map(
        ({ x, y, words }) =>
          `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${[...words].map((char) => hex(codes.get(char) ?? 0)).join('')}> Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    );
  });
  let file = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}
