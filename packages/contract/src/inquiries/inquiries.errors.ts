import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of asking for information and answering. */
export const INQUIRIES_ERRORS = {
  'inquiries.step_not_allowed': {
    kind: 'conflict',
    vi: 'Yêu cầu đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The request stands at another step, so this is not possible. Reload the page to see where it stands.',
  },
  'inquiries.not_your_side': {
    kind: 'forbidden',
    vi: 'Bước này thuộc về cơ quan bên kia của yêu cầu.',
    en: 'This step belongs to the agency on the other side of the request.',
  },
  'inquiries.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do để cơ quan bên kia biết vì sao và cần làm gì.',
    en: 'Say why, so that the other agency knows what to do.',
  },
  'inquiries.due_before_today': {
    kind: 'invalid',
    vi: 'Hạn {due} sớm hơn ngày {today}. Chọn hạn từ ngày đó trở đi.',
    en: 'The term {due} is before {today}. Choose a day from then on.',
  },
  'inquiries.extension_not_later': {
    kind: 'invalid',
    vi: 'Hạn xin lùi {due} không muộn hơn hạn đang có {current}. Chọn ngày sau đó.',
    en: 'The day {due} is not after the present term {current}. Choose a later one.',
  },
  'inquiries.agency_unknown': {
    kind: 'invalid',
    vi: 'Nơi được hỏi phải là cơ quan khác đang hoạt động. Bỏ cơ quan không còn trong danh bạ rồi chọn lại.',
    en: 'Agencies asked are other agencies that exist today. Remove those that do not and choose again.',
  },
  'inquiries.clause_unknown': {
    kind: 'invalid',
    vi: 'Điều khoản đã chọn không có trong văn bản đang áp dụng. Chọn lại căn cứ.',
    en: 'The clause is not in a regulation in force. Choose the basis again.',
  },
  'inquiries.answers_do_not_fit': {
    kind: 'invalid',
    vi: 'Yêu cầu có {points} mục nhưng nhận được {answers} câu trả lời. Tải lại trang rồi trả lời từng mục.',
    en: 'The request has {points} points but {answers} answers came. Reload the page and answer each point.',
  },
  'inquiries.answer_is_empty': {
    kind: 'invalid',
    vi: 'Câu trả lời còn trống. Ghi trả lời cho ít nhất một mục, ghi chú chung hoặc đính kèm tệp.',
    en: 'The answer is empty. Answer at least one point, write a note or attach a file.',
  },
  'inquiries.point_unknown': {
    kind: 'invalid',
    vi: 'Yêu cầu chỉ có {points} mục. Chọn lại mục còn thiếu.',
    en: 'The request has only {points} points. Choose the missing ones again.',
  },
  'inquiries.closed_for_files': {
    kind: 'conflict',
    vi: 'Yêu cầu không còn chờ trả lời nên không thêm tệp được.',
    en: 'The request waits for no answer any more, so no file can be added.',
  },
  'inquiries.file_is_empty': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” rỗng nên chưa đính kèm. Chọn tệp khác.',
    en: 'The file “{file}” is empty and was not attached. Choose another.',
  },
} as const satisfies Record<string, ErrorText>;
