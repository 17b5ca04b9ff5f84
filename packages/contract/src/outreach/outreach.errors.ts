import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of sharing people out, of visits and of what they bring. */
export const OUTREACH_ERRORS = {
  'outreach.not_in_network': {
    kind: 'forbidden',
    vi: 'Tài khoản này chưa gắn với nhân viên thu hoặc cộng tác viên nào trong mạng lưới. Nhờ tổ chức dịch vụ thu gắn tài khoản ở trang Mạng lưới.',
    en: 'This account is not linked to a collector or collaborator of the network. Ask the collection organisation to link it on the Network page.',
  },
  'outreach.task_unknown': {
    kind: 'not_found',
    vi: 'Người này chưa từng được giao cho anh/chị. Đồng bộ lại danh sách rồi ghi lại.',
    en: 'This person was never given to you. Refresh the list and record the visit again.',
  },
  'outreach.visit_in_future': {
    kind: 'invalid',
    vi: 'Lượt thăm ghi ngày {at} là sau hôm nay ({today}). Kiểm tra đồng hồ của điện thoại, chỉnh lại rồi gửi lại lượt này.',
    en: "The visit is dated {at}, after today ({today}). Check the phone's clock, set it right and send the visit again.",
  },
  'outreach.visit_too_old': {
    kind: 'invalid',
    vi: 'Lượt thăm ghi ngày {at}, cách đây hơn {days} ngày. Kiểm tra ngày giờ của điện thoại rồi gửi lại.',
    en: "The visit is dated {at}, more than {days} days ago. Check the phone's date and send it again.",
  },
  'outreach.promise_needs_day': {
    kind: 'invalid',
    vi: 'Kết quả “Hẹn tham gia” cần ngày hẹn. Chọn ngày người dân hẹn.',
    en: 'The outcome “will join” needs the day that was promised. Choose it.',
  },
  'outreach.next_before_visit': {
    kind: 'invalid',
    vi: 'Ngày hẹn {next} trước ngày thăm {at}. Chọn ngày sau.',
    en: 'The next visit on {next} lies before the visit on {at}. Choose a later day.',
  },
  'outreach.next_too_far': {
    kind: 'invalid',
    vi: 'Ngày hẹn {next} xa hơn một năm. Kiểm tra lại năm.',
    en: 'The next visit on {next} is more than a year away. Check the year.',
  },
  'outreach.refusal_needs_reason': {
    kind: 'invalid',
    vi: 'Kết quả “Từ chối” cần lý do. Chọn một lý do.',
    en: 'The outcome “refused” needs a reason. Choose one.',
  },
  'outreach.visit_id_taken': {
    kind: 'conflict',
    vi: 'Mã của lượt thăm này đã dùng cho lượt khác. Ghi lại lượt thăm để có mã mới.',
    en: 'The id of this visit belongs to another one. Record the visit again for a new id.',
  },
  'outreach.cursor_unreadable': {
    kind: 'invalid',
    vi: 'Không đọc được dấu đồng bộ. Tải lại toàn bộ danh sách.',
    en: 'The sync mark cannot be read. Load the whole list again.',
  },
  'outreach.photo_not_jpeg': {
    kind: 'unsupported',
    vi: 'Tệp không phải ảnh JPEG. Chụp lại bằng máy ảnh của ứng dụng.',
    en: "The file is not a JPEG photo. Take it again with the app's camera.",
  },
  'outreach.photo_too_large': {
    kind: 'too_large',
    vi: 'Ảnh {size} KB vượt quá {limit} KB. Giảm cỡ ảnh rồi gửi lại.',
    en: 'The photo of {size} KB is over {limit} KB. Make it smaller and send it again.',
  },
  'outreach.visit_not_synced': {
    kind: 'not_found',
    vi: 'Lượt thăm của ảnh này chưa được gửi. Đồng bộ lượt thăm trước, ảnh sau.',
    en: 'The visit of this photo has not arrived. Sync visits first, photos after.',
  },
  'outreach.photo_kept_already': {
    kind: 'conflict',
    vi: 'Lượt thăm này đã có ảnh khác. Ảnh đã gửi không thay được; ghi lượt thăm mới nếu cần ảnh mới.',
    en: 'This visit has another photo already. A photo that was sent is not replaced; record a new visit for a new photo.',
  },
  'outreach.already_with': {
    kind: 'conflict',
    vi: '{person} đang được giao cho {holder}. Một người không giao cho hai nơi cùng lúc: chuyển người này ở trang Theo dõi, kèm lý do.',
    en: '{person} is with {holder}. Nobody is with two at once: move the person on the follow-up page, with the reason.',
  },
  'outreach.ended_this_month': {
    kind: 'conflict',
    vi: 'Việc của {person} trong kỳ này đã kết thúc. Người này trở lại khi danh sách tháng sau vẫn còn tên.',
    en: 'The task of {person} ended within this list. The person comes back if the next list still has the name.',
  },
  'outreach.household_split': {
    kind: 'conflict',
    vi: 'Hộ của {person} đang do {holder} phụ trách. Cả hộ giao cho một người: chọn {holder}, hoặc chuyển cả hộ.',
    en: 'The household of {person} is with {holder}. A household goes to one: choose {holder}, or move the whole household.',
  },
  'outreach.hand_unknown': {
    kind: 'invalid',
    vi: 'Không thấy nhân viên thu hoặc tổ chức được chọn, hoặc người đó đã nghỉ. Tải lại trang rồi chọn lại.',
    en: 'The chosen collector or organisation is not found, or has left. Reload the page and choose again.',
  },
  'outreach.not_your_hands': {
    kind: 'forbidden',
    vi: 'Chỉ chuyển được trong tổ chức của mình. Muốn giao cho tổ chức khác thì trả lại xã để xã giao.',
    en: 'You can move people within your own organisation only. Hand them back to the ward for another one.',
  },
  'outreach.changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa thay đổi việc này. Tải lại trang rồi làm lại.',
    en: 'Somebody else changed this meanwhile. Reload the page and do it again.',
  },
  'outreach.reason_needed': {
    kind: 'invalid',
    vi: 'Ghi lý do để người đang phụ trách biết vì sao.',
    en: 'Give the reason, so that whoever has the person knows why.',
  },
  'outreach.task_not_open': {
    kind: 'conflict',
    vi: 'Việc của {person} đã kết thúc nên không đổi được nữa.',
    en: 'The task of {person} has ended and cannot be changed.',
  },
  'outreach.conflict_settled': {
    kind: 'conflict',
    vi: 'Lượt thăm này đã được xử lý. Tải lại trang để xem kết quả.',
    en: 'This visit was dealt with already. Reload the page to see how.',
  },
  'outreach.day_outside_week': {
    kind: 'invalid',
    vi: 'Ngày {day} đã qua. Chọn ngày từ hôm nay trở đi.',
    en: '{day} has passed. Choose a day from today on.',
  },
} satisfies Readonly<Record<string, ErrorText>>;
