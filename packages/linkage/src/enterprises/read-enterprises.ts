import type { ListInput } from '../io/byte-source.ts';
import { openBytes } from '../io/byte-source.ts';
import { asUtf8 } from '../io/list-encoding.ts';
import { readLayout } from '../io/list-layout.ts';
import { RowReader } from '../io/row-reader.ts';
import { ENTERPRISE_COLUMNS, type EnterpriseColumn } from './enterprise-columns.ts';
import { enterpriseRecord, type EnterpriseRecord } from './enterprise-record.ts';

/** Returns the normalised rows of a list of enterprises; a list without an id column numbers its rows from 1. */
export function readEnterprises(input: ListInput): EnterpriseRecord[] {
  const bytes = asUtf8(input);
  const layout = readLayout(bytes, ENTERPRISE_COLUMNS);
  const source = openBytes(bytes);
  const reader = new RowReader(source, layout, layout.delimiter, layout.slots, ENTERPRISE_COLUMNS.length);
  const text = new TextDecoder();
  const records: EnterpriseRecord[] = [];
  const cells = Object.fromEntries(ENTERPRISE_COLUMNS.map(({ key }) => [key, ''])) as Record<
    EnterpriseColumn,
    string
  >;
  try {
    while (reader.next()) {
      const { bytes: row, starts, ends } = reader.row;
      ENTERPRISE_COLUMNS.forEach(({ key }, at) => {
        cells[key] = text.decode(row.subarray(starts[at], ends[at])).trim();
      });
      cells.id ||= String(records.length + 1);
      records.push(enterpriseRecord(cells));
    }
  } finally {
    source.close();
  }
  return records;
}
