import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of State-funded lists. */
export const STATEFUNDED_ERRORS = {
  'statefunded.step_not_allowed': {
    kind: 'conflict',
    vi: 'Danh sách đang ở bước khác nên không làm bước này được. Tải lại trang để xem trạng thái mới.',
    en: 'The list stands at another step, so this is not possible. Reload the page to see where it stands.',
  },
  'statefunded.changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa sửa danh sách này. Tải lại trang rồi làm lại.',
    en: 'Somebody else changed this list meanwhile. Reload the page and try again.',
  },
  'statefunded.list_empty': {
    kind: 'invalid',
    vi: 'Danh sách chưa có dòng tăng, giảm nào. Thêm người, hoặc chọn “Không phát sinh” nếu tháng này không có biến động.',
    en: 'The list has no increase or decrease yet. Add people, or choose “No changes” if there is none this month.',
  },
  'statefunded.list_not_empty': {
    kind: 'invalid',
    vi: 'Danh sách đang có {count} dòng nên không thể báo không phát sinh. Gửi danh sách, hoặc bỏ các dòng trước.',
    en: 'The list has {count} lines, so it cannot be stated as without changes. Send it, or remove the lines first.',
  },
  'statefunded.rows_returned': {
    kind: 'invalid',
    vi: 'Còn {count} dòng bị trả lại. Sửa hoặc bỏ các dòng đó trước khi gửi hoặc duyệt.',
    en: '{count} lines are returned. Correct or remove them before the list is sent or approved.',
  },
  'statefunded.rows_not_returned': {
    kind: 'invalid',
    vi: 'Chưa dòng nào bị đánh dấu sai. Đánh dấu dòng sai và ghi lý do ngay ở dòng đó, rồi trả lại danh sách.',
    en: 'No line is marked as wrong. Mark the wrong lines with the reason, then return the list.',
  },
  'statefunded.line_needs_reason': {
    kind: 'invalid',
    vi: 'Ghi lý do trả lại ngay ở dòng này để bên lập biết cần sửa gì.',
    en: 'Say on this line why it is returned, so that the commune knows what to correct.',
  },
  'statefunded.duplicates_open': {
    kind: 'conflict',
    vi: 'Còn {count} trường hợp trùng chưa xử lý trong danh sách. Mở “Trùng, sót”, quyết định từng trường hợp rồi chuyển cấp thẻ.',
    en: '{count} duplicates on the list are not settled. Open “Duplicates and missing”, decide each, then send for cards.',
  },
  'statefunded.group_unknown': {
    kind: 'invalid',
    vi: 'Không có nhóm {group} trong ngày {date}. Chọn nhóm trong danh mục.',
    en: 'There is no group {group} on {date}. Choose a group of the catalogue.',
  },
  'statefunded.made_by_school': {
    kind: 'invalid',
    vi: 'Danh sách {group} do nhà trường lập. Xem mục Học sinh, sinh viên.',
    en: 'The list of {group} is made by schools. See the pages of pupils.',
  },
  'statefunded.commune_only': {
    kind: 'forbidden',
    vi: 'Chỉ UBND cấp xã lập danh sách của địa bàn mình.',
    en: "Only the commune's committee makes the list of its area.",
  },
  'statefunded.manager_only': {
    kind: 'forbidden',
    vi: 'Chỉ cơ quan quản lý nhóm đối tượng ({manager}) rà soát danh sách này.',
    en: 'Only the agency that manages the group ({manager}) checks this list.',
  },
  'statefunded.card_code_unknown': {
    kind: 'invalid',
    vi: 'Mã {code} không thuộc nhóm này. Chọn một trong các mã: {codes}.',
    en: 'Code {code} is not of this group. Choose one of {codes}.',
  },
  'statefunded.already_listed': {
    kind: 'conflict',
    vi: '{name} đã có trong danh sách nhóm này của địa bàn.',
    en: '{name} stands on the list of this group already.',
  },
  'statefunded.person_known': {
    kind: 'conflict',
    vi: 'Sổ người tham gia đã có {name}. Tìm và chọn người đó thay vì nhập mới.',
    en: 'The register knows {name} already. Search and choose that person instead of typing a new one.',
  },
  'statefunded.not_a_child': {
    kind: 'invalid',
    vi: '{name} sinh ngày {birth} không còn hoặc chưa thuộc diện trẻ em dưới 6 tuổi vào ngày {date}.',
    en: '{name}, born {birth}, is not a child under six on {date}.',
  },
  'statefunded.birth_needed': {
    kind: 'invalid',
    vi: 'Nhóm trẻ em dưới 6 tuổi cần ngày sinh đầy đủ của {name}. Bổ sung ngày sinh trong sổ rồi thêm lại.',
    en: 'The group of children under six needs the full date of birth of {name}. Complete it in the register and add again.',
  },
  'statefunded.date_in_future': {
    kind: 'invalid',
    vi: 'Ngày {date} chưa đến. Kiểm tra lại ngày.',
    en: '{date} has not come yet. Check the date.',
  },
  'statefunded.leaves_before_coming': {
    kind: 'invalid',
    vi: 'Ngày giảm {date} trước ngày tham gia {from}. Kiểm tra lại ngày.',
    en: 'The day of leaving {date} lies before the day of coming {from}. Check the date.',
  },
  'statefunded.leaves_already': {
    kind: 'conflict',
    vi: '{name} đã được báo giảm ở một danh sách khác.',
    en: '{name} is being taken off by another list already.',
  },
  'statefunded.registered_before_birth': {
    kind: 'invalid',
    vi: 'Ngày đăng ký khai sinh {registered} trước ngày sinh {birth}. Kiểm tra lại hai ngày.',
    en: 'The birth was registered on {registered}, before the child was born on {birth}. Check both dates.',
  },
  'statefunded.certificate_taken': {
    kind: 'conflict',
    vi: 'Số khai sinh {number} đã được ghi nhận. Kiểm tra lại số.',
    en: 'Birth certificate {number} is recorded already. Check the number.',
  },
  'statefunded.birth_sent': {
    kind: 'conflict',
    vi: 'Hồ sơ khai sinh này đã chuyển cơ quan BHXH ngày {date}.',
    en: 'This birth was sent to Social Insurance on {date}.',
  },
  'statefunded.settled_sent': {
    kind: 'conflict',
    vi: 'Danh sách đã chuyển cấp thẻ nên không hoàn tác được nữa. Lập dòng tăng hoặc giảm ở danh sách tháng này.',
    en: 'The list was sent for cards, so this cannot be undone. Make an increase or decrease on this month’s list.',
  },
  'statefunded.decision_unfit': {
    kind: 'invalid',
    vi: 'Cách xử lý này không dùng được cho trường hợp đang mở.',
    en: 'This decision does not fit the case.',
  },
  'statefunded.nothing_to_certify': {
    kind: 'invalid',
    vi: 'Chưa có người nào được chuyển cấp thẻ trong kỳ nên chưa có số liệu để xác nhận.',
    en: 'Nobody was sent for cards in the period, so there is nothing to certify.',
  },
  'statefunded.period_reversed': {
    kind: 'invalid',
    vi: 'Tháng đầu kỳ {from} sau tháng cuối kỳ {to}, hoặc kỳ dài hơn 36 tháng. Chọn lại kỳ.',
    en: 'The first month {from} lies after the last {to}, or the period is longer than 36 months. Choose again.',
  },
  'statefunded.poor_commune_overlaps': {
    kind: 'conflict',
    vi: '{commune} đã được ghi là xã nghèo trong một phần của thời gian này. Sửa dòng đang có, hoặc chọn ngày khác.',
    en: '{commune} is entered as poor for a part of this time. Correct that row, or choose other days.',
  },
  'statefunded.poor_commune_days': {
    kind: 'invalid',
    vi: 'Ngày cuối {to} trước ngày đầu {from}. Chọn lại ngày.',
    en: 'The last day {to} lies before the first {from}. Choose again.',
  },
  'statefunded.poor_commune_unknown': {
    kind: 'invalid',
    vi: 'Không thấy xã {commune} trong tỉnh. Chọn xã, phường trong danh sách.',
    en: 'Commune {commune} is not one of the province. Choose from the list.',
  },
} satisfies Readonly<Record<string, ErrorText>>;
