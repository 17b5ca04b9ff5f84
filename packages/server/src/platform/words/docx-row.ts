import { TableRow, type IXmlableObject, type TableCell } from 'docx';
import type { TableColumn } from '@ansinh/domain/documents';
import { cellStyle } from './docx-cell-styles.ts';

const CENTRED = { 'w:vAlign': { _attr: { 'w:val': 'center' } } };

/**
 * A row of a table of figures, written down as the file has it. The library's own rows make some thirty objects of every cell, which is most of
 * the time of a document with thousands of rows; the look of a cell stands in its paragraph style instead.
 */
export class FigureRow extends TableRow {
  readonly #xml: IXmlableObject;

  constructor(
    cells: readonly string[],
    columns: readonly (Pick<TableColumn, 'align'> & { readonly width: number })[],
    look: {
      readonly head?: boolean;
      readonly bold?: boolean;
      /** What follows stays on its page: a note with the last row of its table. */
      readonly keepNext?: boolean;
    },
  ) {
    super({ children: [] });
    const { head = false, bold = false, keepNext = false } = look;
    this.#xml = {
      'w:tr': [
        { 'w:trPr': [{ 'w:cantSplit': {} }, ...(head ? [{ 'w:tblHeader': {} }] : [])] },
        ...columns.map(({ align, width }, at) =>
          cell(cells[at] ?? '', width, { style: cellStyle(align, bold), keepNext }),
        ),
      ],
    };
  }

  override get cells(): readonly TableCell[] {
    return [];
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

interface CellLook {
  readonly style: string;
  readonly keepNext: boolean;
}

function cell(text: string, width: number, look: CellLook): IXmlableObject {
  const properties = [{ 'w:tcW': { _attr: { 'w:w': width, 'w:type': 'dxa' } } }, CENTRED];
  const lines = text.normalize('NFC').split('\n');
  return { 'w:tc': [{ 'w:tcPr': properties }, ...lines.map((line) => paragraph(line, look))] };
}

function paragraph(text: string, { style, keepNext }: CellLook): IXmlableObject {
  const kept = keepNext ? [{ 'w:keepNext': {} }] : [];
  const properties = { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }, ...kept] };
  const run = { 'w:r': [{ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }] };
  return { 'w:p': text === '' ? [properties] : [properties, run] };
}
