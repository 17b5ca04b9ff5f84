import type { Member } from '@ansinh/contract/network/people.schemas';
import type { Sheet, SheetColumn } from '../../../platform/sheets/write-sheet.ts';

/** What stands above each column of the sheet of people; reading looks for the same words. */
export const PEOPLE_HEADERS = {
  point: 'Điểm thu',
  kind: 'Vai trò',
  name: 'Họ và tên',
  collector: 'Cộng tác viên của',
  phone: 'Điện thoại',
  from: 'Làm từ ngày',
  certificate: 'Số chứng nhận',
  certificateOn: 'Ngày cấp',
  certificateUntil: 'Có hiệu lực đến',
  villages: 'Thôn, tổ dân phố phụ trách',
  introducedBy: 'Người giới thiệu',
} as const;
export type PeopleColumn = keyof typeof PEOPLE_HEADERS;

export const KIND_WORDS = { collector: 'Nhân viên thu', collaborator: 'Cộng tác viên' } as const;

const H = PEOPLE_HEADERS;
const COLUMNS: readonly SheetColumn<Member>[] = [
  { header: H.point, width: 28, type: 'text', value: ({ point }) => point?.name },
  { header: H.kind, width: 14, type: 'text', value: ({ kind }) => KIND_WORDS[kind] },
  { header: H.name, width: 28, type: 'text', value: ({ name }) => name },
  { header: H.collector, width: 28, type: 'text', value: ({ collector }) => collector?.name },
  { header: H.phone, width: 14, type: 'text', value: ({ phone }) => phone },
  { header: H.from, width: 12, type: 'date', value: ({ from }) => from },
  { header: H.certificate, width: 16, type: 'text', value: ({ certificate }) => certificate.number },
  { header: H.certificateOn, width: 12, type: 'date', value: ({ certificate }) => certificate.on },
  { header: H.certificateUntil, width: 14, type: 'date', value: ({ certificate }) => certificate.until },
  {
    header: H.villages,
    width: 36,
    type: 'text',
    value: ({ villages }) => villages.map(({ name }) => name).join('; '),
  },
  { header: H.introducedBy, width: 26, type: 'text', value: ({ introducedBy }) => introducedBy },
];

/** The people of an organisation, to be added to and sent back. `printed`: the day it was taken, d/m/y. */
export function peopleSheet(organisation: string, printed: string, people: readonly Member[]): Sheet<Member> {
  return {
    name: 'Nhân viên thu',
    title: `Nhân viên thu, cộng tác viên: ${organisation}`,
    notes: [
      `Lấy ra ngày ${printed}. Thêm dòng cho người mới, sửa ô cho người đã có (nhận ra theo điểm thu, vai trò và họ tên).`,
      'Nhiều thôn cách nhau bằng dấu chấm phẩy. Người thôi làm thì cho thôi trên trang của người đó, không xóa dòng.',
    ],
    columns: COLUMNS,
    rows: people,
  };
}
