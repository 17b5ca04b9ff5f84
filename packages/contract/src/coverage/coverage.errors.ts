import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of stating, approving and accepting monthly figures. */
export const COVERAGE_ERRORS = {
  'coverage.step_not_allowed': {
    kind: 'conflict',
    vi: 'Số liệu đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The figures stand at another step, so this is not possible. Reload the page to see where they stand.',
  },
  'coverage.changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa sửa số liệu này. Tải lại trang rồi làm lại.',
    en: 'Somebody else changed these figures meanwhile. Reload the page and try again.',
  },
  'coverage.frozen_by_review': {
    kind: 'conflict',
    vi: 'Số liệu cấp trên của tháng này đang được duyệt nên số liệu bên dưới tạm khóa. Chờ cấp trên duyệt hoặc trả lại rồi sửa.',
    en: 'The figures above are being reviewed for this month, so those below are frozen. Wait until they are accepted or returned.',
  },
  'coverage.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do trả lại để bên gửi biết cần sửa gì.',
    en: 'Say why the figures are returned, so that the sender knows what to correct.',
  },
  'coverage.month_not_over': {
    kind: 'invalid',
    vi: 'Tháng {month} chưa hết. Đánh dấu là số ước nếu cần báo trước.',
    en: '{month} is not over. Mark the figures as estimated to state them before.',
  },
  'coverage.unit_not_in_month': {
    kind: 'invalid',
    vi: '{unit} không có trong tháng {month} hoặc không nằm dưới đơn vị báo cáo. Chọn đơn vị của tháng đó.',
    en: '{unit} did not exist in {month} or does not lie below the reporting unit. Choose a unit of that month.',
  },
  'coverage.stated_twice': {
    kind: 'invalid',
    vi: '{unit}, {series}: có hai số cho cùng một ô. Giữ lại một số.',
    en: '{unit}, {series}: two figures for the same cell. Keep one of them.',
  },
  'coverage.series_unknown': {
    kind: 'invalid',
    vi: 'Chỉ số {series} không phải chuỗi số đếm trong danh mục. Chọn chỉ số trong danh mục.',
    en: 'Series {series} is not a counted series of the catalogue. Choose one from the list.',
  },
  'coverage.over_whole': {
    kind: 'invalid',
    vi: '{unit}: {value} người vượt quá {denominator} người của {series}. Sửa số hoặc mẫu số, hoặc xác nhận là đúng.',
    en: '{unit}: {value} people are more than the {denominator} of {series}. Correct the figure or the denominator, or confirm it.',
  },
  'coverage.ten_fold': {
    kind: 'invalid',
    vi: '{unit}, {series}: {value} gấp {times} lần mức thường ({usual}), có thể thừa hoặc thiếu một chữ số. Sửa lại, hoặc xác nhận là đúng.',
    en: '{unit}, {series}: {value} is {times} times the usual {usual}: perhaps a digit too many or too few. Correct it, or confirm it.',
  },
  'coverage.more_stayed_than_due': {
    kind: 'invalid',
    vi: 'Số người đóng tiếp ({stayed}) nhiều hơn số người đến hạn ({due}). Kiểm tra lại hai số.',
    en: 'More people stayed ({stayed}) than fell due ({due}). Check both figures.',
  },
  'coverage.correction_needs_reason': {
    kind: 'invalid',
    vi: 'Số liệu tháng này đã được tiếp nhận. Ghi lý do để tạo bản đính chính.',
    en: 'The figures of this month were accepted. Give the reason to make a correction.',
  },
  'coverage.own_statement': {
    kind: 'forbidden',
    vi: 'Cơ quan gửi số liệu không tự tiếp nhận. Cơ quan cấp trên tiếp nhận.',
    en: 'The agency that states figures does not accept them. The level above does.',
  },
  'coverage.nothing_to_send': {
    kind: 'invalid',
    vi: 'Chưa có số nào để gửi. Nhập ít nhất một số.',
    en: 'There is no figure to send. Enter at least one.',
  },
  'coverage.no_register_figures': {
    kind: 'invalid',
    vi: 'Sổ đăng ký chưa có số liệu của {month} cho đơn vị này. Nhập tay hoặc nạp tệp.',
    en: 'The registers have nothing for {month} and this unit. Type the figures or import a file.',
  },
  'coverage.not_a_count': {
    kind: 'invalid',
    vi: '{unit}, {series}: "{written}" không phải số người (số nguyên, không âm).',
    en: '{unit}, {series}: "{written}" is not a number of people (whole, not negative).',
  },
  'coverage.sheet_not_form': {
    kind: 'invalid',
    vi: 'Tệp không phải biểu số liệu của hệ thống: không thấy cột mã đơn vị. Tải biểu mẫu rồi nhập lại.',
    en: 'The file is not the form: no column with unit codes. Download the form and fill it in.',
  },
} satisfies Readonly<Record<string, ErrorText>>;
