import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of asking for, issuing and returning cards and books. */
export const CARDS_ERRORS = {
  'cards.step_not_allowed': {
    kind: 'conflict',
    vi: 'Yêu cầu đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The request stands at another step, so this is not possible. Reload the page to see where it stands.',
  },
  'cards.not_yours': {
    kind: 'forbidden',
    vi: 'Cơ quan BHXH cấp hoặc trả lại; cơ quan đã đề nghị mới hủy hoặc gửi lại.',
    en: 'Social Insurance issues and returns; the agency that asked cancels and sends again.',
  },
  'cards.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do trả lại để nơi đề nghị biết cần bổ sung gì.',
    en: 'Say why the request is returned, so that the agency knows what to add.',
  },
  'cards.number_wrong': {
    kind: 'invalid',
    vi: 'Số "{written}" không phải số thẻ hoặc số sổ. Thẻ BHYT có 15 ký tự (2 chữ, 13 số) hoặc 10 số; sổ BHXH có 10 số.',
    en: '"{written}" is not a card or book number. A card has 15 characters (2 letters, 13 digits) or 10 digits, a book 10 digits.',
  },
  'cards.number_differs': {
    kind: 'invalid',
    vi: 'Số {written} không khớp mã số BHXH {known} của người này. Kiểm tra lại số hoặc người.',
    en: 'Number {written} does not match the Social Insurance number {known} of this person. Check the number or the person.',
  },
  'cards.number_taken': {
    kind: 'conflict',
    vi: 'Số {written} đã cấp cho người khác. Kiểm tra lại số.',
    en: 'Number {written} was issued to somebody else. Check the number.',
  },
  'cards.issued_in_future': {
    kind: 'invalid',
    vi: 'Ngày cấp {day} ở tương lai. Nhập ngày đã cấp.',
    en: 'The day of issue {day} lies in the future. Enter the day it was issued.',
  },
  'cards.issued_before_request': {
    kind: 'invalid',
    vi: 'Ngày cấp {day} trước ngày đề nghị {requestedOn}. Kiểm tra lại ngày cấp.',
    en: 'The day of issue {day} is before the request of {requestedOn}. Check the day.',
  },
  'cards.requested_in_future': {
    kind: 'invalid',
    vi: 'Ngày đề nghị {day} ở tương lai. Nhập ngày nhận đủ hồ sơ.',
    en: 'The day of the request {day} lies in the future. Enter the day the file was complete.',
  },
  'cards.validity_wrong': {
    kind: 'invalid',
    vi: 'Thẻ có giá trị từ {validFrom} đến {validTo}: ngày cuối trước ngày đầu. Sửa lại thời hạn.',
    en: 'The card is valid from {validFrom} to {validTo}: the end is before the beginning. Correct it.',
  },
  'cards.person_needed': {
    kind: 'invalid',
    vi: 'Cho biết người cần cấp: chọn trong sổ, hoặc ghi họ tên và ngày sinh.',
    en: 'Say who the card is for: choose from the register, or give name and date of birth.',
  },
  'cards.row_not_waiting': {
    kind: 'not_found',
    vi: 'Không có yêu cầu nào đang chờ khớp với "{written}". Kiểm tra mã yêu cầu hoặc số định danh.',
    en: 'No waiting request matches "{written}". Check the request or identity number.',
  },
  'cards.row_ambiguous': {
    kind: 'conflict',
    vi: 'Có nhiều yêu cầu đang chờ cùng số "{written}". Ghi mã yêu cầu để phân biệt.',
    en: 'Several waiting requests have the number "{written}". Give the request number.',
  },
  'cards.sheet_not_numbers': {
    kind: 'invalid',
    vi: 'Tệp không có cột "Mã yêu cầu" (hoặc số định danh) và cột "Số thẻ, sổ". Tải danh sách chờ cấp, điền số rồi nạp lại.',
    en: 'The file has no column of request (or identity) numbers and of card numbers. Download the waiting list, fill it in and bring it back.',
  },
  'cards.too_many_to_export': {
    kind: 'invalid',
    vi: 'Danh sách có hơn {most} yêu cầu. Lọc rồi xuất từng phần.',
    en: 'The list has more than {most} requests. Filter it and export in parts.',
  },
} as const satisfies Record<string, ErrorText>;
