import type { ErrorText } from '../platform/error-kind.ts';
import { READING_ERRORS } from './reading.errors.ts';

/** Refusals of the library of regulations and their duties. */
export const REGULATIONS_ERRORS = {
  ...READING_ERRORS,
  'regulations.code_taken': {
    kind: 'conflict',
    vi: 'Ký hiệu “{code}” đã dùng cho một văn bản khác. Chọn ký hiệu khác.',
    en: 'The short name “{code}” already belongs to another regulation. Choose another.',
  },
  'regulations.duty_without_lead': {
    kind: 'invalid',
    vi: 'Nhiệm vụ chưa có cơ quan chủ trì. Nhập ít nhất một cơ quan chủ trì rồi xác nhận.',
    en: 'The duty has no lead agency. Enter at least one and confirm again.',
  },
  'regulations.duty_without_action': {
    kind: 'invalid',
    vi: 'Nhiệm vụ chưa ghi việc phải làm. Nhập nội dung việc rồi xác nhận.',
    en: 'The duty does not say what must be done. Enter it and confirm again.',
  },
  'regulations.lead_is_coordinating': {
    kind: 'invalid',
    vi: '“{agency}” vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ. Bỏ tên này khỏi một trong hai vai.',
    en: '“{agency}” both leads and coordinates this duty. Remove it from one of the two.',
  },
  'regulations.deadline_impossible': {
    kind: 'invalid',
    vi: 'Thời hạn “{words}” không thể xảy ra ({reason}). Sửa ngày, tháng, quý hoặc số ngày.',
    en: 'The deadline “{words}” cannot happen ({reason}). Correct the day, month, quarter or number of days.',
  },
  'regulations.quote_missing': {
    kind: 'invalid',
    vi: 'Nhiệm vụ chưa có câu trích làm căn cứ. Chọn câu chữ trong điều khoản.',
    en: 'The duty quotes nothing. Select the words of the clause it rests on.',
  },
  'regulations.quote_not_in_provision': {
    kind: 'invalid',
    vi: 'Câu trích không có trong điều khoản đã chọn. Chọn lại câu chữ trong văn bản, hoặc chọn đúng điều khoản.',
    en: 'The quoted words do not stand in the chosen clause. Select them again or choose the right clause.',
  },
  'regulations.split_needs_two_parts': {
    kind: 'invalid',
    vi: 'Tách nhiệm vụ cần ít nhất hai phần.',
    en: 'Splitting needs at least two parts.',
  },
  'regulations.part_without_action': {
    kind: 'invalid',
    vi: 'Phần {part} chưa ghi việc phải làm.',
    en: 'Part {part} does not say what must be done.',
  },
  'regulations.part_outside_quote': {
    kind: 'invalid',
    vi: 'Câu trích của phần {part} nằm ngoài câu trích của nhiệm vụ đang tách. Chọn lại trong câu trích đó.',
    en: 'The words of part {part} lie outside the quote of the duty. Select within it.',
  },
  'regulations.merge_needs_two_duties': {
    kind: 'invalid',
    vi: 'Gộp cần ít nhất hai nhiệm vụ. Chọn thêm nhiệm vụ.',
    en: 'Merging needs at least two duties. Select another.',
  },
  'regulations.merge_different_provision': {
    kind: 'invalid',
    vi: 'Các nhiệm vụ thuộc điều khoản khác nhau nên không gộp được.',
    en: 'The duties rest on different clauses and cannot be merged.',
  },
  'regulations.merge_different_schedule': {
    kind: 'invalid',
    vi: 'Các nhiệm vụ có định kỳ hoặc thời hạn khác nhau nên không gộp được. Sửa cho giống nhau trước.',
    en: 'The duties differ in recurrence or deadline and cannot be merged. Make them equal first.',
  },
  'regulations.merge_different_binding': {
    kind: 'invalid',
    vi: 'Các nhiệm vụ khác mức ràng buộc (giao, đề nghị, thỏa thuận) nên không gộp được.',
    en: 'The duties differ in binding force (order, request, agreement) and cannot be merged.',
  },
  'regulations.duty_not_draft': {
    kind: 'conflict',
    vi: 'Nhiệm vụ {code} không còn là dự thảo. Mở lại nhiệm vụ trước khi làm việc này.',
    en: 'Duty {code} is no longer a draft. Reopen it first.',
  },
  'regulations.duty_not_decided': {
    kind: 'conflict',
    vi: 'Nhiệm vụ {code} đang là dự thảo hoặc đã được thay thế, không có gì để mở lại.',
    en: 'Duty {code} is a draft or was replaced; there is nothing to reopen.',
  },
  'regulations.duty_replaced': {
    kind: 'conflict',
    vi: 'Nhiệm vụ {code} đã được tách hoặc gộp thành nhiệm vụ khác. Làm việc với nhiệm vụ mới.',
    en: 'Duty {code} was split or merged into others. Work with those.',
  },
  'regulations.duties_undecided': {
    kind: 'conflict',
    vi: 'Còn {count} nhiệm vụ chưa xác nhận hoặc loại bỏ. Quyết định hết rồi mới đưa văn bản vào thực hiện.',
    en: '{count} duties are neither confirmed nor rejected. Decide all of them first.',
  },
  'regulations.not_draft': {
    kind: 'conflict',
    vi: 'Văn bản đã được xác nhận nên không làm được việc này nữa.',
    en: 'The regulation has been confirmed; this can no longer be done.',
  },
  'regulations.dates_reversed': {
    kind: 'invalid',
    vi: 'Ngày hết hiệu lực đứng trước ngày có hiệu lực. Kiểm tra lại hai ngày.',
    en: 'The regulation would expire before it takes effect. Check both days.',
  },
  'regulations.provision_unknown': {
    kind: 'invalid',
    vi: 'Văn bản không có điều khoản mang mã “{provision}”. Chọn lại điều khoản.',
    en: 'The regulation has no provision “{provision}”. Choose again.',
  },
  'regulations.party_target': {
    kind: 'invalid',
    vi: 'Chọn đúng một cơ quan hoặc một nhóm cơ quan cho tên này.',
    en: 'Choose exactly one agency or one group for this name.',
  },
  'regulations.party_unknown': {
    kind: 'invalid',
    vi: 'Không tìm thấy cơ quan hoặc nhóm này trong danh bạ. Chọn lại.',
    en: 'This agency or group is not in the directory. Choose again.',
  },
  'regulations.name_unused': {
    kind: 'not_found',
    vi: 'Không nhiệm vụ nào của văn bản nêu tên “{printed}”.',
    en: 'No duty of the regulation names “{printed}”.',
  },
  'regulations.remember_needs_directory': {
    kind: 'forbidden',
    vi: 'Chỉ quản trị tỉnh được ghi cách viết mới vào danh bạ. Gắn tên trong văn bản này mà không chọn “Ghi nhớ”.',
    en: 'Only the provincial administrator may add names to the directory. Map the name without “remember”.',
  },
  'regulations.compare_itself': {
    kind: 'invalid',
    vi: 'Chọn hai văn bản khác nhau để so sánh hoặc ghi quan hệ.',
    en: 'Choose two different regulations.',
  },
  'regulations.effect_recorded': {
    kind: 'conflict',
    vi: 'Quan hệ hiệu lực này đã được ghi với cùng ngày.',
    en: 'This effect is already recorded for that day.',
  },
  'regulations.pack_unknown': {
    kind: 'not_found',
    vi: 'Không có gói văn bản “{pack}” trong thư mục packs. Xem danh sách: ansinh pack list.',
    en: 'There is no pack “{pack}” in the folder packs. See: ansinh pack list.',
  },
  'regulations.pack_broken': {
    kind: 'invalid',
    vi: 'Gói “{pack}” có {count} lỗi, lỗi đầu: {first}. Chạy: ansinh pack check {pack}.',
    en: 'Pack “{pack}” has {count} errors, the first: {first}. Run: ansinh pack check {pack}.',
  },
  'regulations.file_unreadable': {
    kind: 'not_found',
    vi: 'Không mở được tệp “{file}” ({reason}). Kiểm tra đường dẫn.',
    en: 'The file “{file}” cannot be opened ({reason}). Check the path.',
  },
} as const satisfies Record<string, ErrorText>;
