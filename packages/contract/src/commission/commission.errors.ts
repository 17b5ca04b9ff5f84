import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of rules of pay and of pay runs. */
export const COMMISSION_ERRORS = {
  'commission.rate_unreadable': {
    kind: 'invalid',
    vi: 'Tỷ lệ phải từ 0 đến 100 %, mức tiền không âm. Sửa lại tỷ lệ hoặc phần của người thu.',
    en: 'A rate lies between 0 and 100 %, an amount is not negative. Correct the rate or the share.',
  },
  'commission.period_reversed': {
    kind: 'invalid',
    vi: 'Ngày cuối trước ngày đầu. Sửa lại thời gian áp dụng.',
    en: 'The last day lies before the first. Correct the period.',
  },
  'commission.above_ceiling': {
    kind: 'invalid',
    vi: 'Tỷ lệ {rate} vượt trần {ceiling} của chi phí tổ chức thu ({basis}). Hạ tỷ lệ xuống không quá trần.',
    en: 'The rate of {rate} lies above the ceiling of {ceiling} ({basis}). Lower it.',
  },
  'commission.rule_overlaps': {
    kind: 'conflict',
    vi: 'Đã có quy tắc cho cùng loại, nhóm và đối tượng trong thời gian này. Kết thúc quy tắc cũ trước.',
    en: 'A rule for the same scheme, group and kind of participant holds in this period. End it first.',
  },
  'commission.changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa thay đổi mục này. Tải lại trang rồi làm lại.',
    en: 'Somebody else changed this meanwhile. Reload the page and try again.',
  },
  'commission.step_not_allowed': {
    kind: 'conflict',
    vi: 'Kỳ chi đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The run stands at another step, so this is not possible. Reload the page.',
  },
  'commission.rule_missing': {
    kind: 'invalid',
    vi: 'Còn {people} lượt người tham gia chưa có quy tắc thù lao nào áp dụng. Thêm quy tắc rồi tính lại.',
    en: 'No rule fits {people} participants. Add one and reckon again.',
  },
  'commission.voided_since': {
    kind: 'conflict',
    vi: '{receipts} biên lai trong kỳ đã bị hủy sau khi tính. Mở lại và tính lại kỳ chi.',
    en: '{receipts} receipts of the run were voided since it was reckoned. Reopen it and reckon again.',
  },
  'commission.average_above_ceiling': {
    kind: 'invalid',
    vi: 'Bình quân từ đầu năm của {kind} là {average}, vượt trần {ceiling} (NĐ 233/2025 Đ19.5). Điều chỉnh quy tắc rồi tính lại.',
    en: 'The average of {kind} since January is {average}, above the ceiling of {ceiling} (Decree 233/2025 Art. 19.5). Adjust the rules and reckon again.',
  },
  'commission.not_confirmed': {
    kind: 'conflict',
    vi: 'Cơ quan BHXH chưa xác nhận khối lượng của tháng. Chờ xác nhận rồi duyệt.',
    en: "Social Insurance has not confirmed the month's work. Wait for it, then approve.",
  },
  'commission.month_not_over': {
    kind: 'invalid',
    vi: 'Tháng {month} chưa hết nên chưa tính thù lao được. Chọn tháng đã qua.',
    en: '{month} is not over, so its pay cannot be reckoned. Choose a month that has passed.',
  },
  'commission.earlier_run_open': {
    kind: 'conflict',
    vi: 'Kỳ chi tháng {month} chưa duyệt xong. Duyệt kỳ trước rồi tính kỳ này, để khoản chuyển kỳ không sai.',
    en: 'The run of {month} is not approved. Finish it first, so that what is carried over is right.',
  },
  'commission.not_insurance': {
    kind: 'forbidden',
    vi: 'Chỉ BHXH tỉnh xác nhận khối lượng của tháng. Gửi kỳ chi đã kiểm cho BHXH tỉnh.',
    en: "Only Social Insurance confirms the month's work. Send it the checked run.",
  },
  'commission.not_checked': {
    kind: 'conflict',
    vi: 'Tổ chức chưa kiểm xong kỳ chi này. Chờ tổ chức kiểm rồi xác nhận.',
    en: 'The organisation has not checked this run. Wait until it has.',
  },
  'commission.paid_in_future': {
    kind: 'invalid',
    vi: 'Ngày chi {day} ở tương lai. Ghi ngày đã chuyển tiền.',
    en: 'The day of payment, {day}, lies in the future. State the day it was paid.',
  },
} satisfies Readonly<Record<string, ErrorText>>;
