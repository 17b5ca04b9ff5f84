import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the calculator of contributions. */
export const CALCULATOR_ERRORS = {
  'calculator.number_unreadable': {
    kind: 'invalid',
    vi: 'Tùy chọn {option}: “{text}” không phải là số. Viết bằng chữ số, ví dụ 12 hoặc 1500000.',
    en: 'Option {option}: “{text}” is not a number. Write digits, for example 12 or 1500000.',
  },
  'calculator.members_out_of_range': {
    kind: 'invalid',
    vi: 'Số thành viên phải là số nguyên từ 1 đến {most}, đang là {members}. Kiểm tra lại số người cùng tham gia của hộ.',
    en: 'The number of members must be a whole number from 1 to {most}, not {members}. Check how many of the household join.',
  },
  'calculator.health_months_out_of_range': {
    kind: 'invalid',
    vi: 'Số tháng đóng BHYT phải là số nguyên từ 1 đến {most}, đang là {months}. Hộ gia đình đóng 3, 6 hoặc 12 tháng một lần.',
    en: 'The months of health insurance must be a whole number from 1 to {most}, not {months}. Households pay 3, 6 or 12 months at a time.',
  },
  'calculator.no_method_for_months': {
    kind: 'invalid',
    vi: 'Không có phương thức đóng BHXH tự nguyện cho {months} tháng. Chọn 1, 3, 6, 12 tháng, hoặc đóng trước nhiều năm: từ 24 tháng đến {most} năm, tròn năm.',
    en: 'Voluntary social insurance cannot be paid for {months} months. Choose 1, 3, 6 or 12 months, or whole years ahead from 24 months to {most} years.',
  },
  'calculator.unknown_group': {
    kind: 'invalid',
    vi: 'Không có nhóm “{group}”. Chọn một trong: {groups}.',
    en: 'There is no group “{group}”. Choose one of: {groups}.',
  },
  'calculator.group_not_on_date': {
    kind: 'invalid',
    vi: 'Chưa có mức hỗ trợ của nhóm “{group}” cho ngày {on} trong kho tham số. Chọn ngày khác, hoặc quản trị tỉnh bổ sung mức kèm căn cứ.',
    en: 'The store has no support for the group “{group}” on {on}. Choose another day, or let a province administrator add it with its basis.',
  },
  'calculator.date_unreadable': {
    kind: 'invalid',
    vi: 'Không hiểu ngày “{on}”. Viết dạng năm-tháng-ngày, ví dụ 2026-07-01.',
    en: 'The day “{on}” is not understood. Write year-month-day, for example 2026-07-01.',
  },
  'calculator.before_first_law': {
    kind: 'invalid',
    vi: 'Ngày {on} trước quy định đầu tiên có trong kho tham số (từ {first}). Chọn ngày từ đó trở đi.',
    en: '{on} lies before the first law in the store (from {first}). Choose a later day.',
  },
  'calculator.income_unreadable': {
    kind: 'invalid',
    vi: 'Thu nhập chọn đóng phải là số nguyên đồng mỗi tháng, đang là “{income}”. Ví dụ: 1500000.',
    en: 'The chosen income must be whole đồng a month, not “{income}”. For example: 1500000.',
  },
  'calculator.income_below_floor': {
    kind: 'invalid',
    vi: 'Thu nhập chọn đóng {income} đồng thấp hơn mức thấp nhất của ngày {on}: {floor} đồng (chuẩn hộ nghèo nông thôn). Chọn từ {floor} đến {cap} đồng.',
    en: 'The chosen income of {income} đồng is below the least on {on}: {floor} đồng (rural poverty line). Choose from {floor} to {cap} đồng.',
  },
  'calculator.income_above_cap': {
    kind: 'invalid',
    vi: 'Thu nhập chọn đóng {income} đồng cao hơn mức cao nhất của ngày {on}: {cap} đồng. Chọn từ {floor} đến {cap} đồng.',
    en: 'The chosen income of {income} đồng is above the most on {on}: {cap} đồng. Choose from {floor} to {cap} đồng.',
  },
  'calculator.supported_months_unreadable': {
    kind: 'invalid',
    vi: 'Số tháng đã được hỗ trợ phải là số nguyên từ 0, đang là “{months}”. Xem lại quá trình đóng.',
    en: 'The months supported before must be a whole number from 0, not “{months}”. See the record of payments.',
  },
  'calculator.fund_return_unknown': {
    kind: 'not_found',
    vi: 'Chưa có lãi suất đầu tư quỹ bình quân tháng dùng cho năm {year}, nên chưa tính được đóng trước nhiều năm. Chọn 1, 3, 6 hoặc 12 tháng, hoặc quản trị tỉnh bổ sung tham số bhxh_fund_monthly_return kèm căn cứ.',
    en: 'The mean monthly return of the fund for {year} is not in the store, so years ahead cannot be reckoned. Choose 1, 3, 6 or 12 months, or let a province administrator add bhxh_fund_monthly_return with its basis.',
  },
} as const satisfies Record<string, ErrorText>;
