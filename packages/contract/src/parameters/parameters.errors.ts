import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the store of dated parameters and of the calendar of holidays. */
export const PARAMETERS_ERRORS = {
  'parameters.overlapping': {
    kind: 'conflict',
    vi: 'Tham số “{name}” đã có giá trị khác trong thời gian này (bắt đầu từ {from}). Chọn ngày bắt đầu sau đó, hoặc ghi ngày kết thúc trước đó.',
    en: 'Parameter “{name}” already has another value in that period (from {from}). Begin later, or end before it.',
  },
  'parameters.dates_reversed': {
    kind: 'invalid',
    vi: 'Ngày kết thúc đứng trước ngày bắt đầu. Kiểm tra lại hai ngày.',
    en: 'The last day comes before the first day. Check both.',
  },
  'parameters.not_found': {
    kind: 'not_found',
    vi: 'Tham số “{name}” chưa có giá trị cho ngày {date}. Quản trị tỉnh bổ sung giá trị kèm căn cứ.',
    en: 'Parameter “{name}” has no value on {date}. A province administrator must add it with its legal basis.',
  },
  'parameters.basis_missing': {
    kind: 'invalid',
    vi: 'Tham số “{name}” chưa nêu căn cứ pháp lý. Ghi số văn bản và điều, khoản.',
    en: 'Parameter “{name}” names no legal basis. Give the document and the article.',
  },
  'parameters.nothing_corrected': {
    kind: 'invalid',
    vi: 'Giá trị, đơn vị, căn cứ, mức chắc chắn và ghi chú đều như cũ. Sửa ít nhất một mục rồi lưu.',
    en: 'Value, unit, basis, certainty and note are all as before. Change at least one of them.',
  },
  'parameters.day_taken': {
    kind: 'conflict',
    vi: 'Ngày {day} đã được khai. Xóa dòng cũ rồi khai lại.',
    en: '{day} is already declared. Remove that row first.',
  },
  'parameters.day_not_swappable': {
    kind: 'invalid',
    vi: 'Ngày {day} không phải thứ bảy, chủ nhật nên không thể khai là ngày làm bù. Chọn ngày cuối tuần.',
    en: '{day} is not a weekend day, so it cannot be worked in exchange. Choose a weekend day.',
  },
} as const satisfies Record<string, ErrorText>;
