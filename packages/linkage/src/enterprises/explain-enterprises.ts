import { ENTERPRISE_FIELDS, type EnterpriseField } from './enterprise-weights.ts';
import type { EnterpriseExplanation } from './link-enterprises.ts';

const LABELS: Readonly<Record<EnterpriseField, string>> = {
  ma_so_thue: 'Mã số thuế',
  ten: 'Tên riêng',
  loai_hinh: 'Loại hình',
  nganh_nghe: 'Ngành nghề trong tên',
  nguoi_dai_dien: 'Người đại diện',
  dien_thoai: 'Điện thoại',
  dia_chi: 'Địa chỉ',
  ngay_dang_ky: 'Ngày đăng ký',
  ma_don_vi: 'Mã đơn vị BHXH',
  quy_mo: 'Số lao động, quỹ lương',
};

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1).replace('.', ',')}`;
}

function verdict(share: number): string {
  if (share === 0) return 'không so được';
  if (share < 0) return 'khác nhau';
  return share >= 5 ? 'trùng' : 'gần giống hoặc nhiều nơi có';
}

/** Returns the account of a pair in Vietnamese, a line a field, then rivals and the sum (log2 of the odds). */
export function enterpriseExplanationLines({
  prior,
  shares,
  rivals,
  score,
}: EnterpriseExplanation): string[] {
  return [
    `Trước khi so: ${signed(prior)} (cả hai danh sách càng dài thì càng ít khả năng hai dòng bất kỳ là một)`,
    ...ENTERPRISE_FIELDS.map(
      (field) => `${LABELS[field]}: ${verdict(shares[field])}, ${signed(shares[field])}`,
    ),
    `Dòng khác cũng có thể là doanh nghiệp này: ${signed(rivals)}`,
    `Tổng: ${signed(score)}`,
  ];
}
