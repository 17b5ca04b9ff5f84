import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of receipts, their books and the money handed on. */
export const COLLECTION_ERRORS = {
  'collection.date_in_future': {
    kind: 'invalid',
    vi: 'Ngày thu {day} ở tương lai. Kiểm tra ngày giờ của điện thoại rồi sửa ngày thu.',
    en: 'The day of the receipt, {day}, lies in the future. Check the clock of the telephone and correct the day.',
  },
  'collection.before_book': {
    kind: 'invalid',
    vi: 'Quyển của biên lai {number} được giao ngày {day}, sau ngày ghi trên biên lai. Kiểm tra lại ngày thu hoặc chọn đúng quyển.',
    en: 'The book of receipt {number} was given on {day}, after the day written on the receipt. Check the day or choose the right book.',
  },
  'collection.book_closed': {
    kind: 'conflict',
    vi: 'Quyển của biên lai {number} đã khóa. Dùng quyển khác đang mở.',
    en: 'The book of receipt {number} is closed. Use another one.',
  },
  'collection.book_not_held': {
    kind: 'conflict',
    vi: 'Quyển của biên lai {number} không giao cho người thu này. Chọn quyển đang giữ, hoặc nhờ tổ chức giao quyển.',
    en: 'The book of receipt {number} is not held by this collector. Choose a book he holds, or have it handed over.',
  },
  'collection.number_outside_book': {
    kind: 'invalid',
    vi: 'Số {number} không nằm trong quyển (từ {first} đến {last}). Xem lại số in trên biên lai.',
    en: 'Number {number} does not lie in the book ({first} to {last}). Look at the printed number again.',
  },
  'collection.number_used': {
    kind: 'conflict',
    vi: 'Số {number} đã dùng cho biên lai ngày {day} (biên lai đã hủy vẫn giữ số). Ghi số kế tiếp của quyển.',
    en: 'Number {number} was used for a receipt of {day} (a voided receipt keeps its number). Take the next number of the book.',
  },
  'collection.number_lost': {
    kind: 'conflict',
    vi: 'Số {number} đã được báo mất hoặc hỏng ngày {day} nên không dùng lại. Ghi số khác.',
    en: 'Number {number} was noted as lost or spoilt on {day} and is not used again. Take another number.',
  },
  'collection.amount_differs': {
    kind: 'invalid',
    vi: 'Đã thu {paid} nhưng mức phải thu là {tariff} ({difference}). Tổ chức này chỉ nhận đúng mức: thu lại cho đủ rồi lập biên lai.',
    en: '{paid} was taken but {tariff} is due ({difference}). This organisation takes the exact amount only: correct it first.',
  },
  'collection.difference_needs_reason': {
    kind: 'invalid',
    vi: 'Đã thu {paid} nhưng mức phải thu là {tariff} ({difference}). Sửa số tiền, hoặc ghi lý do chênh lệch.',
    en: '{paid} was taken but {tariff} is due ({difference}). Correct the amount, or give the reason.',
  },
  'collection.order_twice': {
    kind: 'invalid',
    vi: 'Hai thành viên cùng một thứ tự trong hộ. Mỗi người một thứ tự: 1, 2, 3…',
    en: 'Two members have the same place in the household. Give each a place of his own: 1, 2, 3 …',
  },
  'collection.one_person_only': {
    kind: 'invalid',
    vi: 'Biên lai BHXH tự nguyện ghi cho một người. Lập biên lai riêng cho từng người.',
    en: 'A receipt of voluntary insurance is for one person. Write one for each.',
  },
  'collection.income_needed': {
    kind: 'invalid',
    vi: 'Ghi mức thu nhập chọn đóng BHXH tự nguyện (đồng/tháng).',
    en: 'State the chosen monthly income for voluntary insurance.',
  },
  'collection.same_id_other_content': {
    kind: 'conflict',
    vi: 'Biên lai {number} đã được nhận với nội dung khác. Bản đã nhận được giữ nguyên: nếu sai thì hủy rồi lập biên lai mới.',
    en: 'Receipt {number} arrived before with other contents. What arrived first stands: void it if it is wrong, and write a new one.',
  },
  'collection.without_contract': {
    kind: 'conflict',
    vi: 'Ngày {day} tổ chức không có hợp đồng ủy quyền thu {scheme} còn hiệu lực nên biên lai {number} không được nhận. Báo người phụ trách của tổ chức; nếu hợp đồng đã ký, BHXH tỉnh ghi hợp đồng ở trang Mạng lưới rồi gửi lại.',
    en: 'On {day} the organisation had no contract in force to collect {scheme}, so receipt {number} is not taken. Tell who answers for the organisation; if a contract was signed, Social Insurance enters it on the page of the network, then send it again.',
  },
  'collection.unit_unknown': {
    kind: 'invalid',
    vi: 'Không thấy người thu này trong tổ chức. Chọn điểm thu, nhân viên thu hoặc cộng tác viên của tổ chức.',
    en: 'This collector is not of the organisation. Choose one of its points, collectors or collaborators.',
  },
  'collection.unit_needed': {
    kind: 'invalid',
    vi: 'Chọn người thu: tài khoản này không gắn với nhân viên thu hay cộng tác viên nào.',
    en: 'Choose the collector: this account is not linked to one.',
  },
  'collection.voided_already': {
    kind: 'conflict',
    vi: 'Biên lai này đã hủy. Tải lại trang để xem ai hủy và vì sao.',
    en: 'This receipt was voided already. Reload the page to see by whom and why.',
  },
  'collection.void_needs_reason': {
    kind: 'invalid',
    vi: 'Ghi lý do hủy biên lai.',
    en: 'Give the reason for voiding the receipt.',
  },
  'collection.void_needs_approver': {
    kind: 'forbidden',
    vi: 'Tiền của biên lai này đã nộp. Chỉ người phụ trách của tổ chức được hủy: báo với tổ chức kèm lý do.',
    en: 'The money of this receipt was handed on. Only who answers for the organisation may void it: tell them the reason.',
  },
  'collection.changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa thay đổi mục này. Tải lại trang rồi làm lại.',
    en: 'Somebody else changed this meanwhile. Reload the page and try again.',
  },
  'collection.range_taken': {
    kind: 'conflict',
    vi: 'Dải số {series} từ {first} đến {last} trùng với quyển đã cấp. Chọn số đầu khác: số lớn nhất đã cấp của ký hiệu này là {highest}.',
    en: 'Numbers {first} to {last} of {series} overlap a book that was given out. Begin after {highest}, the highest one.',
  },
  'collection.numbers_not_free': {
    kind: 'conflict',
    vi: 'Số {number} đã dùng hoặc đã báo mất, hỏng. Chỉ báo được những số chưa dùng.',
    en: 'Number {number} was used or noted already. Only unused numbers can be noted.',
  },
  'collection.lost_needs_reason': {
    kind: 'invalid',
    vi: 'Ghi lý do số biên lai bị mất hoặc hỏng.',
    en: 'Say how the numbers were lost or spoilt.',
  },
  'collection.book_has_open_numbers': {
    kind: 'conflict',
    vi: 'Quyển còn {open} số chưa dùng hoặc chưa giải trình. Ghi rõ mất, hỏng hoặc thu hồi trước khi khóa quyển.',
    en: '{open} numbers of the book are unused or unexplained. Say what became of them before closing it.',
  },
  'collection.nothing_to_hand_on': {
    kind: 'invalid',
    vi: 'Những ngày này không có biên lai nào chưa nộp tiền. Chọn ngày khác.',
    en: 'No receipt of these days waits to be handed on. Choose other days.',
  },
  'collection.paid_in_future': {
    kind: 'invalid',
    vi: 'Ngày nộp {day} ở tương lai. Ghi ngày đã nộp.',
    en: 'The day of payment, {day}, lies in the future. State the day it was paid.',
  },
  'collection.paid_before_receipt': {
    kind: 'invalid',
    vi: 'Ngày nộp {day} trước ngày thu {receipt} của biên lai mới nhất. Kiểm tra lại ngày nộp.',
    en: 'The day of payment, {day}, lies before the newest receipt ({receipt}). Check the day.',
  },
  'collection.difference_unexplained': {
    kind: 'invalid',
    vi: 'Nộp {amount} nhưng các biên lai cộng lại {expected} (chênh lệch {difference}). Nộp cho khớp, hoặc ghi giải trình.',
    en: '{amount} is handed on but the receipts make {expected} (difference {difference}). Make them agree, or explain.',
  },
  'collection.received_already': {
    kind: 'conflict',
    vi: 'Bảng kê này đã được ghi nhận tiền. Tải lại trang để xem.',
    en: 'The money of this remittance was noted already. Reload the page.',
  },
  'collection.not_receiver': {
    kind: 'forbidden',
    vi: 'Chỉ bên nhận tiền ghi nhận được: tổ chức đối với tiền của nhân viên thu, BHXH đối với tiền của tổ chức.',
    en: 'Only the receiver notes it: the organisation for money of its collectors, Social Insurance for money of the organisation.',
  },
  'collection.nothing_to_settle': {
    kind: 'conflict',
    vi: 'Bảng kê này không có chênh lệch đang chờ xử lý.',
    en: 'This remittance has no open difference.',
  },
  'collection.settlement_needed': {
    kind: 'invalid',
    vi: 'Ghi kết quả xử lý chênh lệch (nộp bổ sung, trả lại, sửa biên lai…).',
    en: 'Say how the difference was settled (paid later, returned, receipt corrected …).',
  },
  'collection.statement_unreadable': {
    kind: 'invalid',
    vi: 'Không đọc được sao kê: cần tệp .xlsx hoặc .csv có cột ngày, số tiền ghi có và nội dung hoặc số tham chiếu.',
    en: 'The statement cannot be read: an .xlsx or .csv with a day, a credit amount and a text or reference is needed.',
  },
  'collection.statement_row_unreadable': {
    kind: 'invalid',
    vi: 'Dòng {row}: không đọc được ngày hoặc số tiền "{text}". Sửa dòng này rồi nạp lại; các dòng khác đã nạp không bị trùng.',
    en: 'Row {row}: the day or the amount "{text}" cannot be read. Correct it and import again; the other rows are not taken twice.',
  },
  'collection.not_own_organisation': {
    kind: 'forbidden',
    vi: 'Chỉ tổ chức đó hoặc BHXH tỉnh làm được việc này. Chọn tổ chức của mình.',
    en: 'Only that organisation or Social Insurance may do this. Choose your own organisation.',
  },
  'collection.bank_line_taken': {
    kind: 'conflict',
    vi: 'Khoản này đã khớp với bảng kê khác. Chọn khoản khác.',
    en: 'This credit belongs to another remittance already. Choose another.',
  },
} satisfies Readonly<Record<string, ErrorText>>;
