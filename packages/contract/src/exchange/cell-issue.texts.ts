import type { CellIssueCode } from '@ansinh/domain/exchange';

/** What is wrong with a cell or row, and what to do; `{name}` stands for a parameter. */
export const CELL_ISSUE_TEXTS: Readonly<Record<CellIssueCode, { readonly vi: string; readonly en: string }>> =
  {
    required: { vi: 'bắt buộc nhưng để trống. Điền giá trị.', en: 'is required but empty. Fill it in.' },
    'one-of-empty': {
      vi: 'Phải có ít nhất một trong các cột {columns}. Điền một cột.',
      en: 'At least one of {columns} must be filled. Fill one of them.',
    },
    'duplicate-key': {
      vi: 'Trùng {columns} với dòng {first}. Giữ một dòng.',
      en: 'Has the same {columns} as row {first}. Keep one of them.',
    },
    'text-too-long': {
      vi: 'dài quá {longest} ký tự. Rút gọn, hoặc xem có lẫn dữ liệu của cột khác.',
      en: 'is longer than {longest} characters. Shorten it.',
    },
    'text-broken': {
      vi: 'có chữ bị mất dấu thành “?”. Xem lại tệp gốc (phông chữ, bảng mã).',
      en: 'has letters lost to “?”. Look at the original file.',
    },
    'formula-error': {
      vi: 'là lỗi công thức của Excel ({value}). Sửa công thức hoặc điền giá trị.',
      en: 'is an error of a formula ({value}). Correct the formula or fill in the value.',
    },
    'not-a-number': {
      vi: '“{value}” không phải là số. Chỉ ghi chữ số, ví dụ 1.366.200.',
      en: '“{value}” is not a number. Write digits only.',
    },
    'not-an-integer': { vi: '“{value}” phải là số nguyên.', en: '“{value}” must be a whole number.' },
    'number-rounded': {
      vi: '“{value}” đã bị Excel làm tròn (dạng E+). Đổi ô sang dạng Số rồi điền lại từ tệp gốc.',
      en: '“{value}” was rounded by Excel (E+). Format the cell as a number and fill it in again.',
    },
    'number-too-large': {
      vi: '“{value}” quá lớn. Kiểm tra đơn vị tính.',
      en: '“{value}” is too large. Check the unit.',
    },
    'below-minimum': { vi: '{value} nhỏ hơn mức thấp nhất {limit}.', en: '{value} is below {limit}.' },
    'above-maximum': { vi: '{value} lớn hơn mức cao nhất {limit}.', en: '{value} is above {limit}.' },
    'not-a-date': {
      vi: '“{value}” không phải là ngày. Ghi dd/mm/yyyy, ví dụ 05/07/2026.',
      en: '“{value}” is not a date. Write dd/mm/yyyy.',
    },
    'date-incomplete': {
      vi: '“{value}” thiếu ngày hoặc tháng. Ghi đủ dd/mm/yyyy.',
      en: '“{value}” lacks the day or month. Write dd/mm/yyyy.',
    },
    'date-no-such-day': {
      vi: 'không có ngày {value} trong lịch. Kiểm tra lại.',
      en: 'there is no such day as {value}.',
    },
    'date-month-day-swapped': {
      vi: '“{value}” có tháng lớn hơn 12: có thể ngày và tháng bị đổi chỗ. Chọn “Đổi chỗ ngày và tháng” để sửa cả loạt.',
      en: '“{value}” has a month above 12: day and month may be swapped. Choose “Swap day and month” to correct them all.',
    },
    'date-year-guessed': {
      vi: '“{value}” ghi năm hai chữ số, đã hiểu là {year}. Kiểm tra lại.',
      en: '“{value}” has a year of two digits, read as {year}. Check it.',
    },
    'date-after-today': {
      vi: '{value} là ngày trong tương lai. Kiểm tra lại.',
      en: '{value} is in the future.',
    },
    'date-too-early': { vi: '{value} trước ngày {limit}. Kiểm tra lại.', en: '{value} is before {limit}.' },
    'date-before-column': {
      vi: 'trước ngày ở cột “{column}”. Kiểm tra hai cột.',
      en: 'is before “{column}”.',
    },
    'less-than-column': { vi: 'nhỏ hơn cột “{column}”. Kiểm tra hai cột.', en: 'is less than “{column}”.' },
    'more-than-column': { vi: 'lớn hơn cột “{column}”. Kiểm tra hai cột.', en: 'is more than “{column}”.' },
    'not-a-period': {
      vi: '“{value}” không phải là kỳ. Ghi như Quý III/2026, 09/2026 hoặc 2026.',
      en: '“{value}” is not a period. Write Q3/2026, 09/2026 or 2026.',
    },
    'sex-unknown': { vi: '“{value}” không phải Nam hay Nữ.', en: '“{value}” is neither Nam nor Nữ.' },
    'ethnicity-unknown': {
      vi: '“{value}” không có trong 54 dân tộc. Bỏ qua nếu là người nước ngoài.',
      en: '“{value}” is none of the 54 ethnic groups. Ignore this for foreigners.',
    },
    'code-unknown': {
      vi: '“{value}” không có trong danh mục: {allowed}.',
      en: '“{value}” is none of: {allowed}.',
    },
    'yes-no-unknown': {
      vi: '“{value}” phải là Có hoặc Không.',
      en: '“{value}” must be yes (Có) or no (Không).',
    },
    'digits-rounded': {
      vi: '“{value}” đã bị Excel làm tròn (dạng E+), mất chữ số. Đổi cột sang dạng Văn bản rồi chép lại từ tệp gốc.',
      en: '“{value}” was rounded by Excel (E+) and lost digits. Format the column as text and copy it again.',
    },
    'digits-zero-lost': {
      vi: 'có {digits} chữ số. Có thể tệp đã mất số 0 ở đầu. Chọn “Thêm số 0” để sửa cả loạt.',
      en: 'has {digits} digits; a leading 0 may be lost. Choose “Add the 0” to correct them all.',
    },
    'digits-length': {
      vi: 'có {digits} chữ số, phải là {expected}. Kiểm tra với giấy tờ.',
      en: 'has {digits} digits, not {expected}. Check it against the document.',
    },
    'digits-not-digits': {
      vi: '“{value}” có ký tự không phải chữ số.',
      en: '“{value}” has other signs than digits.',
    },
    'identity-place-unknown': {
      vi: 'ba số đầu “{place}” không phải mã tỉnh nào. Kiểm tra với thẻ căn cước.',
      en: 'begins with “{place}”, which is no province. Check it against the card.',
    },
    'identity-year-future': {
      vi: 'cho năm sinh {year}, chưa tới. Có chữ số sai ở vị trí 4 đến 6.',
      en: 'gives the birth year {year}, in the future. A digit in positions 4 to 6 is wrong.',
    },
    'identity-sex-differs': {
      vi: 'có giới tính (chữ số thứ 4) khác cột giới tính. Kiểm tra hai cột.',
      en: 'tells another sex (4th digit) than its column.',
    },
    'identity-birth-differs': {
      vi: 'cho năm sinh {year}, khác cột ngày sinh. Kiểm tra hai cột.',
      en: 'gives the birth year {year}, other than its column.',
    },
    'card-form': {
      vi: '“{value}” không đúng dạng thẻ BHYT (15 ký tự như DN4620123456789, hoặc 10 chữ số).',
      en: '“{value}” is no health insurance card (15 characters, or 10 digits).',
    },
    'tax-check-digit': {
      vi: '“{value}” sai chữ số kiểm tra: có chữ số gõ nhầm. Tra lại mã số thuế.',
      en: '“{value}” has a wrong check digit: a digit is mistyped. Look the tax code up.',
    },
    'phone-form': { vi: '“{value}” không phải số điện thoại.', en: '“{value}” is no telephone number.' },
    'email-form': { vi: '“{value}” không phải địa chỉ thư điện tử.', en: '“{value}” is no e-mail address.' },
    'name-has-digits': {
      vi: '“{value}” có chữ số trong tên. Kiểm tra lại.',
      en: '“{value}” has digits in a name.',
    },
  };
