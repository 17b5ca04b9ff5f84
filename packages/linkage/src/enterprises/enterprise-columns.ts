import type { ColumnNames } from '../kernel/feature-set.ts';

/** Columns of lists of enterprises, by key and by what agencies call them (folded). */
export const ENTERPRISE_COLUMNS = [
  { key: 'id', names: ['id', 'ma', 'stt', 'so thu tu', 'tt', 'key', 'record id', 'ma dong'] },
  {
    key: 'ma_so_thue',
    names: [
      'mst',
      'ma so thue',
      'tax code',
      'tax id',
      'taxcode',
      'tax number',
      'ma so doanh nghiep',
      'msdn',
      'ma doanh nghiep',
      'ma so dn',
      'enterprise code',
      'mst dn',
    ],
  },
  {
    key: 'ten',
    names: [
      'ten doanh nghiep',
      'ten dn',
      'ten don vi',
      'ten cong ty',
      'ten nguoi nop thue',
      'ten nnt',
      'ten co so',
      'ten to chuc',
      'name',
      'company name',
      'enterprise name',
      'company',
      'ten nguoi su dung lao dong',
    ],
  },
  {
    key: 'loai_hinh',
    names: ['loai hinh doanh nghiep', 'loai hinh dn', 'loai dn', 'type', 'legal form', 'form'],
  },
  {
    key: 'dia_chi',
    names: [
      'dia chi tru so',
      'dia chi tru so chinh',
      'dia chi kinh doanh',
      'tru so',
      'address',
      'dia chi dn',
    ],
  },
  {
    key: 'nguoi_dai_dien',
    names: [
      'nguoi dai dien phap luat',
      'dai dien phap luat',
      'dai dien',
      'giam doc',
      'chu doanh nghiep',
      'chu so huu',
      'director',
      'representative',
      'legal representative',
      'ten nguoi dai dien',
    ],
  },
  {
    key: 'dien_thoai',
    names: ['so dien thoai', 'dt', 'sdt', 'so dt', 'phone', 'telephone', 'tel', 'dien thoai lien he'],
  },
  {
    key: 'ngay_dang_ky',
    names: [
      'ngay cap',
      'ngay thanh lap',
      'ngay dkkd',
      'ngay cap mst',
      'registered on',
      'registration date',
      'ngay dang ki',
      'ngay cap gcn',
    ],
  },
  { key: 'tinh_trang', names: ['trang thai', 'tinh trang hoat dong', 'status', 'state', 'trang thai mst'] },
  {
    key: 'so_lao_dong',
    names: ['lao dong', 'tong so lao dong', 'so ld', 'workers', 'employees', 'headcount', 'so nguoi'],
  },
  { key: 'quy_luong', names: ['tong quy luong', 'quy tien luong', 'payroll', 'wage fund', 'tien luong'] },
  { key: 'ma_don_vi', names: ['ma dv', 'ma don vi bhxh', 'ma dvi', 'unit code', 'bhxh code', 'ma dv bhxh'] },
] as const satisfies readonly ColumnNames[];

export type EnterpriseColumn = (typeof ENTERPRISE_COLUMNS)[number]['key'];
