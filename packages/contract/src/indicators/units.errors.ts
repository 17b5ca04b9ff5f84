import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals around units that people add, denominators, and the targets of packs. */
export const UNITS_ERRORS = {
  'indicators.unit_parent_wrong': {
    kind: 'invalid',
    vi: 'Đơn vị loại này không thuộc trực tiếp “{parent}”. Chọn đơn vị cấp trên khác.',
    en: 'A unit of this kind does not belong directly to “{parent}”. Choose another parent.',
  },
  'indicators.unit_days_reversed': {
    kind: 'invalid',
    vi: 'Ngày kết thúc {to} đứng trước ngày bắt đầu {from}. Kiểm tra lại hai ngày.',
    en: 'The last day {to} comes before the first day {from}. Check both.',
  },
  'indicators.unit_outlives_parent': {
    kind: 'invalid',
    vi: 'Đơn vị chỉ tồn tại trong thời gian của “{parent}” ({days}). Sửa ngày, hoặc chọn đơn vị cấp trên khác.',
    en: 'The unit cannot exist outside the days of “{parent}” ({days}). Correct the days, or choose another parent.',
  },
  'indicators.unit_commune_differs': {
    kind: 'invalid',
    vi: 'Xã, phường đã chọn khác xã, phường của “{parent}”. Bỏ trống ô xã, phường.',
    en: 'The commune differs from that of “{parent}”. Leave it empty.',
  },
  'indicators.unit_commune_unknown': {
    kind: 'invalid',
    vi: 'Không có xã, phường này vào ngày bắt đầu. Chọn xã, phường đang tồn tại.',
    en: 'There is no such commune on the first day. Choose one that exists.',
  },
  'indicators.unit_not_yours': {
    kind: 'forbidden',
    vi: 'Đơn vị này ngoài địa bàn, mạng lưới của cơ quan anh/chị. Đề nghị cơ quan quản lý đơn vị cập nhật.',
    en: 'The unit is outside your agency’s area and network. Ask the agency that runs it.',
  },
  'indicators.unit_is_territory': {
    kind: 'invalid',
    vi: 'Tỉnh, huyện, xã đổi theo quyết định sắp xếp, không sửa ở đây. Vào mục Sắp xếp đơn vị.',
    en: 'Territories change by a decision on reorganisation, not here.',
  },
  'indicators.denominator_not_yours': {
    kind: 'forbidden',
    vi: 'Chỉ quản trị tỉnh cập nhật dân số, lực lượng lao động. Gửi số liệu kèm nguồn cho quản trị tỉnh.',
    en: 'Only the province’s administrator updates population and labour force. Send the figure with its source.',
  },
  'indicators.denominator_no_series': {
    kind: 'invalid',
    vi: 'Chỉ số “{code}” không phải chuỗi số người. Chọn dân số, lực lượng lao động hoặc nhóm đối tượng.',
    en: 'Indicator “{code}” is no count of people. Choose population, labour force or a group.',
  },
  'indicators.unit_parts_outlive': {
    kind: 'conflict',
    vi: 'Còn {count} đơn vị trực thuộc hoạt động sau ngày {to} (ví dụ “{part}”). Kết thúc hoặc chuyển các đơn vị đó trước.',
    en: '{count} units below it go on after {to} (such as “{part}”). End or move them first.',
  },
  'indicators.curve_not_yours': {
    kind: 'forbidden',
    vi: 'Chỉ quản trị tỉnh sửa các tiến độ mẫu trong năm. Khi giao chỉ tiêu, anh/chị chọn tiến độ phù hợp.',
    en: 'Only the province’s administrator changes the courses of a year. Choose one when you assign a target.',
  },
  'indicators.curve_exists': {
    kind: 'conflict',
    vi: 'Đã có tiến độ “{name}” cùng mã. Đặt tên khác, hoặc sửa tiến độ đó.',
    en: 'There is a course “{name}” of the same code. Choose another name, or correct that one.',
  },
  'indicators.pack_not_adopted': {
    kind: 'conflict',
    vi: 'Tỉnh chưa áp dụng văn bản “{pack}”. Áp dụng văn bản trong thư viện trước, rồi lấy chỉ tiêu.',
    en: 'The province has not adopted “{pack}”. Adopt the regulation first, then take its targets.',
  },
} as const satisfies Record<string, ErrorText>;
