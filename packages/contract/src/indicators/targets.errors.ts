import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals around units, indicators and targets. */
export const TARGETS_ERRORS = {
  'indicators.unit_not_found': {
    kind: 'not_found',
    vi: 'Không có đơn vị “{key}” trong phạm vi anh/chị được xem. Chọn lại đơn vị.',
    en: 'No unit “{key}” within your sight. Choose again.',
  },
  'indicators.indicator_not_found': {
    kind: 'not_found',
    vi: 'Danh mục không có chỉ số “{code}”. Chọn chỉ số trong danh mục.',
    en: 'The catalogue has no indicator “{code}”. Choose one of the catalogue.',
  },
  'indicators.plan_not_found': {
    kind: 'not_found',
    vi: 'Không có bản giao chỉ tiêu này trong phạm vi anh/chị được xem. Kiểm tra lại đường dẫn.',
    en: 'No such plan within your sight. Check the address.',
  },
  'indicators.plan_changed': {
    kind: 'stale',
    vi: 'Bản giao đã được người khác sửa. Tải lại trang rồi làm tiếp.',
    en: 'Somebody else changed the plan. Reload it and go on.',
  },
  'indicators.plan_not_yours': {
    kind: 'forbidden',
    vi: 'Bản giao này là của cơ quan khác. Đề nghị cơ quan giao thực hiện.',
    en: 'The plan is another agency’s. Ask the assigner.',
  },
  'indicators.head_decides': {
    kind: 'forbidden',
    vi: 'Bước này do người duyệt của cơ quan giao thực hiện. Chuyển cho người có vai trò duyệt.',
    en: 'Only an approver of the assigner does this. Hand it to one.',
  },
  'indicators.step_not_allowed': {
    kind: 'conflict',
    vi: 'Bản giao đang ở trạng thái khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The plan is in another state, so this step is not possible. Reload the page to see where it stands.',
  },
  'indicators.plan_is_frozen': {
    kind: 'conflict',
    vi: 'Bản giao đã chốt để đánh giá nên không điều chỉnh được. Mở lại bản giao kèm lý do, rồi điều chỉnh.',
    en: 'The plan is frozen for the evaluation. Reopen it with a reason first.',
  },
  'indicators.reason_needed': {
    kind: 'invalid',
    vi: 'Bước này cần lý do. Ghi lý do rồi thực hiện lại.',
    en: 'This step needs a reason. Give one.',
  },
  'indicators.not_the_assigner': {
    kind: 'forbidden',
    vi: 'Cơ quan của anh/chị không giao chỉ tiêu ở bước này. Điều khoản nêu cơ quan giao: {citations}; khi không có điều khoản, cơ quan phụ trách đơn vị giao. Đề nghị cơ quan ấy lập bản giao.',
    en: 'Your agency does not assign at this step. Clauses that name the assigner: {citations}; without one, whoever answers for the unit assigns. Ask that agency for the plan.',
  },
  'indicators.plan_has_errors': {
    kind: 'invalid',
    vi: 'Chưa lưu: có {count} lỗi. {first}',
    en: 'Nothing saved: {count} errors. {first}',
  },
  'indicators.confirm_first': {
    kind: 'conflict',
    vi: 'Có {count} điểm cần xác nhận trước khi duyệt. {first}',
    en: '{count} points to confirm before approval. {first}',
  },
  'indicators.already_given': {
    kind: 'conflict',
    vi: '{unit} đã có chỉ tiêu này cho năm {year} theo {decision}. Điều chỉnh bản giao ấy thay vì giao thêm.',
    en: '{unit} already has this target for {year} by {decision}. Revise that plan instead.',
  },
  'indicators.nothing_to_divide': {
    kind: 'invalid',
    vi: 'Không có đơn vị nào để chia trong năm này. Chọn cấp được giao khác.',
    en: 'There is no unit to divide among in that year. Choose another kind of parts.',
  },
  'indicators.whole_missing': {
    kind: 'invalid',
    vi: 'Đơn vị chưa có chỉ tiêu năm {year} để chia. Nhập số cần chia.',
    en: 'The unit has no target for {year} to divide. Give the figure.',
  },
  'indicators.whole_below_reached': {
    kind: 'invalid',
    vi: 'Số cần chia ({whole}) thấp hơn số đã đạt của các đơn vị ({reached}). Kiểm tra lại số cần chia, hoặc nhập từng đơn vị.',
    en: 'The figure to divide ({whole}) is below what is reached ({reached}). Check it, or type the parts.',
  },
  'indicators.no_room': {
    kind: 'invalid',
    vi: 'Số cần chia ({whole} người) nhiều hơn số người có thể tham gia ({most} người). Giảm số cần chia, hoặc cập nhật mẫu số.',
    en: 'The figure to divide ({whole} people) is more than can take part ({most}). Lower it, or update the denominators.',
  },
  'indicators.denominators_missing': {
    kind: 'invalid',
    vi: 'Chưa đề xuất được: {count} đơn vị chưa có mẫu số, trước hết là {first}. Bổ sung mẫu số, hoặc nhập số từng đơn vị.',
    en: 'Cannot propose: {count} units without denominator, the first is {first}. Add them, or type the parts.',
  },
  'indicators.potential_missing': {
    kind: 'invalid',
    vi: 'Danh sách tiềm năng cơ quan anh/chị được xem chưa có ai ở các đơn vị này. Lập danh sách hằng tháng trước, hoặc chọn cách chia khác.',
    en: 'The potential lists your agency may see name nobody in these units. Make the monthly lists first, or choose another way.',
  },
  'indicators.not_assigned_to_you': {
    kind: 'forbidden',
    vi: 'Chỉ cơ quan được giao chỉ tiêu mới xác nhận đã nhận. Đề nghị cơ quan ấy xác nhận.',
    en: 'Only the agency that is assigned acknowledges. Ask it to.',
  },
  'indicators.curve_not_found': {
    kind: 'not_found',
    vi: 'Không có đường tiến độ “{code}”. Chọn đường tiến độ trong danh sách, hoặc nhập 12 tháng.',
    en: 'No pace curve “{code}”. Choose one of the list, or give the twelve months.',
  },
  'indicators.file_unreadable': {
    kind: 'unsupported',
    vi: 'Không đọc được tệp này như một bảng. Gửi tệp .xlsx, .xls, .ods hoặc .csv.',
    en: 'The file cannot be read as a table. Send .xlsx, .xls, .ods or .csv.',
  },
  'indicators.columns_not_found': {
    kind: 'invalid',
    vi: 'Không thấy dòng tiêu đề có cột “Mã” hoặc “Đơn vị” và cột “Chỉ tiêu”. Dùng tệp xuất từ bản giao làm mẫu.',
    en: 'No header with the columns “Mã” or “Đơn vị” and “Chỉ tiêu”. Use a file taken out of a plan as the template.',
  },
} as const satisfies Record<string, ErrorText>;
