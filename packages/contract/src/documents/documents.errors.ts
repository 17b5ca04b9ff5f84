import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of writing, signing, numbering, sending and receiving documents. */
export const DOCUMENTS_ERRORS = {
  'documents.step_not_allowed': {
    kind: 'conflict',
    vi: 'Văn bản đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The document stands at another step, so this is not possible. Reload the page to see where it stands.',
  },
  'documents.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do để người soạn biết cần sửa gì.',
    en: 'Say why, so that whoever wrote it knows what to change.',
  },
  'documents.no_authority': {
    kind: 'forbidden',
    vi: 'Ngày {day} bạn chưa được giao quyền ký văn bản của cơ quan. Nhờ quản trị đơn vị ghi chức vụ và thời gian được ký.',
    en: 'On {day} you hold no authority to sign for your agency. Ask its administrator to record your office and its time.',
  },
  'documents.own_review': {
    kind: 'forbidden',
    vi: 'Người soạn không tự duyệt văn bản của mình. Nhờ người khác trong cơ quan xem lại.',
    en: 'Whoever wrote a document does not review it. Ask somebody else of the agency.',
  },
  'documents.nobody_to_send_to': {
    kind: 'invalid',
    vi: 'Văn bản chưa có cơ quan nhận nào trong hệ thống và chưa có dòng nơi nhận. Thêm nơi nhận rồi phát hành.',
    en: 'The document names no recipient. Add one before issuing it.',
  },
  'documents.day_before_signing': {
    kind: 'invalid',
    vi: 'Ngày văn bản {day} sớm hơn ngày ký {signed} hoặc chưa tới. Chọn ngày từ ngày ký đến hôm nay.',
    en: 'The day {day} is before the signature of {signed} or has not come yet. Choose a day from the signature to today.',
  },
  'documents.day_not_come': {
    kind: 'invalid',
    vi: 'Ngày đến chưa tới. Chọn ngày nhận văn bản, không muộn hơn hôm nay.',
    en: 'The day has not come yet. Choose the day the document arrived, today at the latest.',
  },
  'documents.day_before_last_number': {
    kind: 'invalid',
    vi: 'Số trước đó ({number}) đã mang ngày {last}. Ngày văn bản không được sớm hơn, để số và ngày đi cùng chiều.',
    en: 'Number {number} before it is dated {last}. The day must not be earlier, so that numbers and days run the same way.',
  },
  'documents.number_of_document': {
    kind: 'conflict',
    vi: 'Số {number} thuộc một văn bản đã phát hành nên không hủy được. Ban hành văn bản khác để thay thế hoặc thu hồi.',
    en: 'Number {number} belongs to an issued document and cannot be cancelled. Issue another document to replace or recall it.',
  },
  'documents.number_cancelled_before': {
    kind: 'conflict',
    vi: 'Số {number} đã bị hủy trước đó.',
    en: 'Number {number} was cancelled before.',
  },
  'documents.received_before': {
    kind: 'conflict',
    vi: 'Cơ quan đã tiếp nhận văn bản này, số đến {number}.',
    en: 'Your agency has received this document already under number {number}.',
  },
  'documents.authority_overlaps': {
    kind: 'conflict',
    vi: 'Người này đã có quyền ký trong thời gian đó. Kết thúc quyền cũ trước khi giao quyền mới.',
    en: 'This person holds an authority in that time already. End it before giving a new one.',
  },
  'documents.authority_ends_before': {
    kind: 'invalid',
    vi: 'Ngày cuối {to} sớm hơn ngày đầu được ký {from}. Chọn ngày cuối từ {from} trở đi.',
    en: 'The last day {to} is before the first day {from}. Choose a last day from {from} on.',
  },
  'documents.own_office_needed': {
    kind: 'invalid',
    vi: 'Người ký thay, thừa lệnh hoặc thừa ủy quyền phải có chức vụ của mình dưới dòng người đứng đầu. Ghi chức vụ của người ký.',
    en: 'Whoever signs in the head’s stead, by order or by authority has an office of his own below it. Write that office.',
  },
  'documents.recipient_unknown': {
    kind: 'invalid',
    vi: 'Nơi nhận trên hệ thống phải là cơ quan khác đang hoạt động. Bỏ nơi nhận không còn trong danh bạ rồi chọn lại.',
    en: 'Recipients in the system are other agencies that exist today. Remove those that do not and choose again.',
  },
  'documents.file_kind': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” không phải PDF, Word hay ảnh JPG, PNG (hoặc tệp rỗng) nên chưa vào sổ. Chọn bản quét hoặc tệp văn bản khác.',
    en: 'The file “{file}” is no PDF, Word file, JPG or PNG picture, or it is empty; nothing was registered. Choose another scan or file.',
  },
  'documents.signature_unavailable': {
    kind: 'unavailable',
    vi: 'Chưa kết nối được thiết bị hoặc dịch vụ ký số. Kiểm tra thiết bị, rồi ký lại; văn bản vẫn giữ nguyên ở bước chờ ký.',
    en: 'The signing service cannot be reached. Check the device and sign again; the document still waits for its signature.',
  },
  'documents.axis_unavailable': {
    kind: 'unavailable',
    vi: 'Chưa kết nối được trục liên thông văn bản. Văn bản chưa phát hành và chưa lấy số; thử lại sau.',
    en: 'The document axis cannot be reached. The document is not issued and took no number; try again later.',
  },
  'documents.template_unreadable': {
    kind: 'unsupported',
    vi: 'Không đọc được tệp “{file}”. Mẫu phải là tệp Word .docx: mở tệp bằng Word, chọn Lưu thành .docx rồi tải lên lại.',
    en: 'The file “{file}” cannot be read. A template is a Word file: open it in Word, save it as .docx and upload it again.',
  },
  'documents.template_not_usable': {
    kind: 'conflict',
    vi: 'Mẫu “{name}” còn lỗi hoặc đã thôi dùng, hoặc dành cho loại văn bản khác. Xem thẻ Mẫu văn bản để sửa rồi chọn lại.',
    en: 'The template “{name}” has faults, is out of use or is for another kind of document. See the tab of templates.',
  },
  'documents.template_lacks': {
    kind: 'conflict',
    vi: 'Văn bản có phần mà mẫu “{name}” không có chỗ: {places}. Thêm chỗ đó vào mẫu hoặc tải theo mẫu của hệ thống, để không mất nội dung.',
    en: 'The document has parts the template “{name}” has no place for: {places}. Add them to the template or use the product’s own setting, so that nothing is lost.',
  },
} as const satisfies Record<string, ErrorText>;
