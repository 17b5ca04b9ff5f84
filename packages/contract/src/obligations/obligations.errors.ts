import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of working on obligations. */
export const OBLIGATIONS_ERRORS = {
  'obligations.transition_not_allowed': {
    kind: 'conflict',
    vi: 'Nhiệm vụ đang ở trạng thái khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The work is in another state, so this step is not possible. Reload the page to see where it stands.',
  },
  'obligations.not_party': {
    kind: 'forbidden',
    vi: 'Bước này thuộc cơ quan khác hoặc vai trò khác trong cơ quan anh/chị (chủ trì nộp, nơi nhận tiếp nhận hoặc trả lại).',
    en: 'This step belongs to another agency or another role (the lead hands over, the recipient accepts or returns).',
  },
  'obligations.reason_missing': {
    kind: 'invalid',
    vi: 'Bước này cần ghi lý do. Viết một câu để bên kia hiểu và để lưu vết.',
    en: 'This step needs a reason. Write a sentence that the other side understands.',
  },
  'obligations.no_coordinating_agency': {
    kind: 'invalid',
    vi: 'Nhiệm vụ này không có cơ quan phối hợp trong văn bản, nên không xin ý kiến phối hợp được.',
    en: 'The regulation names no coordinating agency for this work.',
  },
  'obligations.due_missing': {
    kind: 'invalid',
    vi: 'Chưa chọn hạn mới. Chọn ngày sau hạn hiện nay.',
    en: 'Choose the new due date, later than the present one.',
  },
  'obligations.due_not_later': {
    kind: 'invalid',
    vi: 'Hạn mới {due} không muộn hơn hạn hiện nay {current}. Chọn ngày sau đó.',
    en: 'The new due date {due} is not later than {current}. Choose a later day.',
  },
  'obligations.coordination_not_allowed': {
    kind: 'conflict',
    vi: 'Phần phối hợp của cơ quan anh/chị không còn chờ trả lời.',
    en: 'The part of your agency is not waiting for an answer.',
  },
  'obligations.no_event_clock': {
    kind: 'invalid',
    vi: 'Nhiệm vụ này không tính hạn từ một sự kiện, nên không khởi động bằng ngày sự kiện được.',
    en: 'This duty has no clock that starts with an event.',
  },
  'obligations.evidence_frozen': {
    kind: 'conflict',
    vi: 'Nhiệm vụ đã nộp nên minh chứng được giữ nguyên. Rút lại hoặc chờ trả lại rồi mới thay.',
    en: 'The work was handed over, so its evidence stays as it is. Withdraw it or wait until it is returned.',
  },
  'obligations.evidence_missing': {
    kind: 'invalid',
    vi: 'Chưa có minh chứng nào. Thêm tệp, ghi chú hoặc liên kết rồi nộp.',
    en: 'There is no evidence yet. Add a file, a note or a link, then hand over.',
  },
  'obligations.not_frozen': {
    kind: 'conflict',
    vi: 'Đợt này chưa mở; danh sách cơ quan còn tự cập nhật theo văn bản.',
    en: 'The round is not open yet; its list still follows the regulation.',
  },
  'obligations.already_in_round': {
    kind: 'conflict',
    vi: 'Cơ quan này đã có trong đợt.',
    en: 'The agency is in the round already.',
  },
  'obligations.range_too_long': {
    kind: 'invalid',
    vi: 'Khoảng ngày quá dài. Chọn tối đa {days} ngày.',
    en: 'The range is too long. Choose at most {days} days.',
  },
  'obligations.pack_unknown': {
    kind: 'not_found',
    vi: 'Không có gói văn bản “{pack}” trong thư mục packs. Xem: ansinh pack list',
    en: 'There is no pack “{pack}”. See: ansinh pack list',
  },
} as const satisfies Record<string, ErrorText>;
