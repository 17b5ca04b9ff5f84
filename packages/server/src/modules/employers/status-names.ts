import type { EmployerSource, EmployerStatus } from '@ansinh/domain/employers';

/** Statuses as officials write them. */
export const STATUS_NAMES: Readonly<Record<EmployerStatus, string>> = {
  registered: 'Đăng ký mới',
  operating: 'Đang hoạt động',
  suspended: 'Tạm ngừng kinh doanh',
  resumed: 'Hoạt động trở lại',
  dissolved: 'Đã giải thể',
  bankrupt: 'Phá sản',
  'licence-withdrawn': 'Bị thu hồi giấy phép',
  'not-at-address': 'Không hoạt động tại địa chỉ đã đăng ký',
};

/** Sources as officials call them. */
export const SOURCE_NAMES: Readonly<Record<EmployerSource, string>> = {
  'business-register': 'Đăng ký kinh doanh',
  tax: 'Cơ quan thuế',
  labour: 'Cơ quan lao động',
  'economic-zone': 'Ban Quản lý khu kinh tế',
  'social-insurance': 'Cơ quan BHXH',
  local: 'UBND địa phương',
  manual: 'Sửa tay',
};
