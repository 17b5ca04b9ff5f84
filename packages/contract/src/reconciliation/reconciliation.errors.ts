import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of working on findings. */
export const RECONCILIATION_ERRORS = {
  'reconciliation.step_not_allowed': {
    kind: 'conflict',
    vi: 'Phát hiện đang ở trạng thái khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The finding is in another state, so this step is not possible. Reload the page to see where it stands.',
  },
  'reconciliation.assignee_unknown': {
    kind: 'invalid',
    vi: 'Cơ quan hoặc người được giao không có trong danh bạ, hoặc người đó không thuộc cơ quan này. Chọn lại từ danh sách.',
    en: 'The agency or person is not in the directory, or the person is of another agency. Choose from the list.',
  },
  'reconciliation.notice_dates': {
    kind: 'invalid',
    vi: 'Ngày gửi không được sau hôm nay, và hạn trả lời không được trước ngày gửi. Kiểm tra lại hai ngày.',
    en: 'The notice cannot be sent after today, nor answered before it was sent. Check both dates.',
  },
  'reconciliation.keeper_only': {
    kind: 'forbidden',
    vi: 'Chỉ cơ quan BHXH tỉnh và quản trị tỉnh được yêu cầu đối chiếu lại.',
    en: 'Only the provincial Social Insurance and the provincial administrator may ask for a comparison.',
  },
  'reconciliation.too_many_to_export': {
    kind: 'invalid',
    vi: 'Danh sách có hơn {most} phát hiện. Lọc theo loại, xã hoặc trạng thái rồi xuất từng phần.',
    en: 'The list has more than {most} findings. Filter by kind, commune or state and export in parts.',
  },
} as const satisfies Record<string, ErrorText>;
