import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

/** Header of the column that says which unit a row is about; reading looks for it. */
export const CODE_HEADER = 'Mã đơn vị';

/** A row of the form: a unit and its figures by series. */
export interface FormRow {
  readonly key: string;
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

/** The form of a month: a row a unit, a column a series with its code in brackets. */
export function formSheet(
  title: string,
  series: readonly { readonly code: string; readonly name: string }[],
  rows: readonly FormRow[],
): Sheet<FormRow> {
  return {
    name: 'Số liệu',
    title,
    notes: [
      'Điền số vào các cột chỉ số, để trống ô chưa có số. Không sửa cột mã đơn vị và mã chỉ số trong ngoặc.',
    ],
    columns: [
      { header: CODE_HEADER, width: 14, type: 'text', value: (row) => row.key },
      { header: 'Đơn vị', width: 28, type: 'text', value: (row) => row.name },
      ...series.map(({ code, name }) => ({
        header: `${name} (${code})`,
        width: 18,
        type: 'number' as const,
        value: (row: FormRow) => row.values.get(code),
      })),
    ],
    rows,
  };
}
