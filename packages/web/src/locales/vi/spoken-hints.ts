interface Formatter {
  number(value: number): string;
}
type Values = Readonly<Record<string, unknown>>;
type Hint = string | ((values: Values, formatter: Formatter) => string);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What React Aria's fields say to screen readers, in Vietnamese; the build puts it beside the library's own English (vite.config.ts). */
export const SPOKEN_HINTS: Readonly<Record<string, Hint>> = {
  // Lists of suggestions
  collectionLabel: 'Gợi ý',
  listboxLabel: 'Gợi ý',
  buttonLabel: 'Mở danh sách gợi ý',
  focusAnnouncement: (of) => `${text(of['optionText'])}${of['isSelected'] === true ? ', đang chọn' : ''}`,
  countAnnouncement: (of, formatter) => `Có ${formatter.number(Number(of['optionCount']))} lựa chọn.`,
  selectedAnnouncement: (of) => `Đã chọn ${text(of['optionText'])}`,
  selectPlaceholder: 'Chọn một mục',
  'Clear search': 'Xóa chữ tìm',
  longPressMessage: 'Nhấn giữ hoặc bấm Alt + mũi tên xuống để mở danh sách',
  dismiss: 'Đóng',
  // Dates
  previous: 'Tháng trước',
  next: 'Tháng sau',
  calendar: 'Lịch',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  weekday: 'thứ',
  startDate: 'Từ ngày',
  endDate: 'Đến ngày',
  Empty: 'Chưa nhập',
  selectedDateDescription: (of) => `Ngày đã chọn: ${text(of['date'])}`,
  todayDate: (of) => `Hôm nay, ${text(of['date'])}`,
  todayDateSelected: (of) => `Hôm nay, ${text(of['date'])}, đang chọn`,
  dateSelected: (of) => `${text(of['date'])}, đang chọn`,
  minimumDate: 'Ngày sớm nhất chọn được',
  maximumDate: 'Ngày muộn nhất chọn được',
  rangeUnderflow: (of) => `Chọn ngày từ ${text(of['minValue'])} trở đi.`,
  rangeOverflow: (of) => `Chọn ngày không muộn hơn ${text(of['maxValue'])}.`,
  unavailableDate: 'Không chọn được ngày này.',
  // Files
  dropzoneLabel: 'Nơi thả tệp',
  dropDescriptionKeyboard: 'Bấm Enter để thả, Esc để thôi.',
  dropDescriptionTouch: 'Chạm hai lần để thả.',
  dropDescriptionVirtual: 'Bấm để thả.',
  dropCanceled: 'Đã thôi thả.',
  dropComplete: 'Đã thả.',
};
