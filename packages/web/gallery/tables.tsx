import { useState } from 'react';
import { DataTable } from '../src/ui/data-table.tsx';
import type { Column, Sort } from '../src/ui/data-table.types.ts';
import { DueText } from '../src/ui/due-text.tsx';
import { FilterBar } from '../src/ui/filter-bar.tsx';
import { LoadMore } from '../src/ui/load-more.tsx';
import { Matrix } from '../src/ui/matrix.tsx';
import { MonthCalendar } from '../src/ui/month-calendar.tsx';
import { SearchField } from '../src/ui/search-field.tsx';
import { Select } from '../src/ui/select.tsx';
import { StateMark } from '../src/ui/state-mark.tsx';
import { WORK_STATES, type WorkState } from '../src/ui/state-shape.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly state: WorkState;
  readonly due: string;
  readonly people: number;
}

const ROWS: readonly Row[] = WORK_STATES.map((state, index) => ({
  id: state,
  name: `Báo cáo tình hình thực hiện quy chế, kỳ ${String(index + 1)}`,
  agency: index % 2 === 0 ? 'Sở Y tế' : 'Bảo hiểm xã hội tỉnh',
  state,
  due: `2026-${String(index + 2).padStart(2, '0')}-04`,
  people: 1204 * (index + 1),
}));

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    header: 'Nhiệm vụ',
    cell: (row) => <a href="#x">{row.name}</a>,
    width: '18rem',
    sortable: true,
  },
  { id: 'agency', header: 'Chủ trì', cell: (row) => row.agency },
  { id: 'state', header: 'Trạng thái', cell: (row) => <StateMark state={row.state} /> },
  {
    id: 'due',
    header: 'Hạn',
    cell: (row) => <DueText due={row.due} today="2026-07-01" withDate />,
    sortable: true,
  },
  {
    id: 'people',
    header: 'Số người',
    cell: (row) => row.people.toLocaleString('vi-VN'),
    numeric: true,
    sum: '66.220',
  },
];

/** What holds many things: filters, table, matrix, month. */
export function Tables() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(['waiting']));
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'asc' });
  const [query, setQuery] = useState('');
  return (
    <>
      <div>
        <FilterBar
          active={1}
          onClear={() => undefined}
          search={<SearchField label="Tìm nhiệm vụ" value={query} onChange={setQuery} />}
        >
          <Select
            label="Kỳ"
            value="h1"
            onChange={() => undefined}
            choices={[{ id: 'h1', label: '6 tháng đầu năm' }]}
          />
        </FilterBar>
        <DataTable
          label="Nhiệm vụ"
          name="gallery"
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={setSort}
          picked={picked}
          onPick={setPicked}
          summary="1.204 nhiệm vụ"
          sumsLabel="Cộng"
          foot={<LoadMore shown={10} total={1204} hasMore isLoading={false} onMore={() => undefined} />}
        />
      </div>
      <Matrix
        label="Cơ quan theo nhiệm vụ"
        corner="Cơ quan"
        sumLabel="Đúng hạn"
        rows={['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'].map((label) => ({ id: label, label, sum: '92%' }))}
        columns={['Quý I', 'Quý II', '6 tháng', 'Quý III'].map((label) => ({ id: label, label, sum: '88%' }))}
        cell={(row, column) => (
          <StateMark state={(row + column).length % 2 ? 'accepted' : 'overdue'} shapeOnly />
        )}
      />
      <MonthCalendar
        month="2026-09"
        label="Tháng 9/2026"
        itemsOf={(iso) => (iso.endsWith('4') ? <a href="#x">Danh sách BHYT</a> : null)}
        noteOf={(iso) => (iso === '2026-09-02' ? { text: 'Quốc khánh', free: true } : undefined)}
      />
    </>
  );
}
