import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of writing, approving, accepting and consolidating reports. */
export const REPORTS_ERRORS = {
  'reports.step_not_allowed': {
    kind: 'conflict',
    vi: 'Báo cáo đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The report stands at another step, so this is not possible. Reload the page to see where it stands.',
  },
  'reports.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do để người nhận biết cần làm gì.',
    en: 'Say why, so that the other side knows what to do.',
  },
  'reports.no_form': {
    kind: 'invalid',
    vi: 'Nhiệm vụ này chưa có mẫu báo cáo. Nộp báo cáo bằng tệp ở trang của nhiệm vụ.',
    en: 'This duty has no report form. Hand in the report as a file on the page of the duty.',
  },
  'reports.round_closed': {
    kind: 'conflict',
    vi: 'Kỳ báo cáo {period} đã đóng với cơ quan này: {why}. Liên hệ cơ quan tổng hợp nếu cần gửi thêm.',
    en: 'The round {period} is closed for this agency: {why}. Ask the consolidating agency if more has to be sent.',
  },
  'reports.changed_meanwhile': {
    kind: 'conflict',
    vi: '{who} vừa sửa phần “{part}”. Nội dung của bạn chưa ghi đè; xem hai bản cạnh nhau rồi chọn.',
    en: '{who} has just changed “{part}”. Yours has not overwritten it; look at both and choose.',
  },
  'reports.difference_gone': {
    kind: 'conflict',
    vi: '“{part}”: hai cơ quan không còn báo hai số này. Tải lại trang để xem số mới rồi thống nhất.',
    en: '“{part}”: the two agencies no longer state these two numbers. Reload the page, look at the new ones and settle them.',
  },
  'reports.part_unknown': {
    kind: 'not_found',
    vi: 'Mẫu báo cáo không có phần “{part}”. Tải lại trang rồi thử lại.',
    en: 'The form has no part “{part}”. Reload the page and try again.',
  },
  'reports.figure_not_whole': {
    kind: 'invalid',
    vi: '“{part}” tính bằng {unit}, phải là số nguyên không âm. Giá trị đã nhập: {value}.',
    en: '“{part}” is counted in {unit}: a whole number, not negative. You wrote {value}.',
  },
  'reports.rate_out_of_range': {
    kind: 'invalid',
    vi: '“{part}” là tỷ lệ phần trăm, phải từ 0 đến 100. Giá trị đã nhập: {value}. Nếu nhập số người, nhập ở ô số người.',
    en: '“{part}” is a percentage from 0 to 100. You wrote {value}. A number of people belongs in its own cell.',
  },
  'reports.unit_suspect': {
    kind: 'invalid',
    vi: '“{part}” gấp {times} lần số đã báo cáo trước đây ({before}); có thể nhầm đơn vị. Kiểm tra lại; nếu đúng, ghi lý do rồi lưu.',
    en: '“{part}” is {times} times what was reported before ({before}); perhaps the unit is wrong. Check; if right, give a reason and save.',
  },
  'reports.override_reason_needed': {
    kind: 'invalid',
    vi: '“{part}”: hệ thống tính được {found}. Ghi lý do vì sao báo cáo số khác.',
    en: '“{part}”: the system found {found}. Say why the report states another number.',
  },
  'reports.part_not_editable': {
    kind: 'conflict',
    vi: '“{part}” được tính từ các ô khác nên không nhập tay.',
    en: '“{part}” is computed from other cells and is not typed.',
  },
  'reports.rule_broken': {
    kind: 'invalid',
    vi: 'Chưa gửi được: {text}',
    en: 'It cannot be sent yet: {text}',
  },
  'reports.parts_missing': {
    kind: 'invalid',
    vi: 'Chưa gửi được: còn {count} phần bắt buộc chưa có nội dung ({parts}).',
    en: 'It cannot be sent yet: {count} required parts are empty ({parts}).',
  },
  'reports.nothing_to_consolidate': {
    kind: 'conflict',
    vi: 'Chưa cơ quan nào gửi báo cáo của kỳ {period} nên chưa có gì để tổng hợp.',
    en: 'No agency has sent its report for {period} yet, so there is nothing to consolidate.',
  },
  'reports.not_consolidator': {
    kind: 'forbidden',
    vi: 'Chỉ cơ quan nhận báo cáo của kỳ này lập báo cáo tổng hợp.',
    en: 'Only the agency that receives the reports of this round consolidates them.',
  },
  'reports.remark_on_unknown': {
    kind: 'invalid',
    vi: 'Nhận xét ở phần “{part}” không thuộc báo cáo này. Tải lại trang rồi ghi lại.',
    en: 'The remark on “{part}” does not belong to this report. Reload the page and write it again.',
  },
  'reports.already_answered': {
    kind: 'conflict',
    vi: 'Vướng mắc này vừa được trả lời. Tải lại trang để xem.',
    en: 'This difficulty has just been answered. Reload the page to see.',
  },
  'reports.document_written': {
    kind: 'conflict',
    vi: 'Báo cáo này đã có văn bản. Mở văn bản để ký và phát hành.',
    en: 'This report has its document already. Open the document to sign and issue it.',
  },
  'reports.pack_forms_broken': {
    kind: 'invalid',
    vi: 'Mẫu báo cáo {file} không dùng được: {problem}',
    en: 'The report forms {file} cannot be used: {problem}',
  },
} as const satisfies Record<string, ErrorText>;
