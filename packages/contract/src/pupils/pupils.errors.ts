import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of school rosters, payments, cards and the health fund. */
export const PUPILS_ERRORS = {
  'pupils.not_a_school': {
    kind: 'forbidden',
    vi: 'Chỉ nhà trường lập danh sách học sinh của mình. Đăng nhập bằng tài khoản của trường.',
    en: 'Only a school keeps its roster. Sign in with an account of the school.',
  },
  'pupils.left': {
    kind: 'conflict',
    vi: '{name} đã rời trường nên không thu tiền hay đề nghị thẻ qua trường này.',
    en: '{name} has left the school, so nothing is collected or asked for through it.',
  },
  'pupils.paid_in_future': {
    kind: 'invalid',
    vi: 'Ngày đóng {day} chưa tới. Nhập ngày đã thu.',
    en: 'The day of payment {day} has not come. Enter the day the money was taken.',
  },
  'pupils.insured_by_other': {
    kind: 'conflict',
    vi: '{name} đã có thẻ nhóm {group} do nơi khác đóng, không thu qua trường.',
    en: '{name} is insured in group {group} by another payer: nothing is collected through the school.',
  },
  'pupils.paid_already': {
    kind: 'conflict',
    vi: '{name} đã đóng, có thẻ đến {until}. Thu kỳ sau khi còn không quá 3 tháng.',
    en: '{name} has paid and is insured until {until}. The next term may be paid in its last three months.',
  },
  'pupils.card_asked': {
    kind: 'conflict',
    vi: '{name} đã được đề nghị cấp thẻ. Hủy yêu cầu ở trang Thẻ và sổ trước khi hủy khoản thu.',
    en: 'A card was asked for {name}. Cancel that request before taking the payment back.',
  },
  'pupils.nothing_paid': {
    kind: 'invalid',
    vi: '{name} chưa có khoản thu nào để hủy.',
    en: 'There is no payment of {name} to take back.',
  },
  'pupils.nobody_to_request': {
    kind: 'invalid',
    vi: 'Không có em nào đã đóng mà chưa đề nghị thẻ. Ghi nhận tiền đóng trước.',
    en: 'Nobody has paid without a card being asked for. Note the payments first.',
  },
  'pupils.number_wrong': {
    kind: 'invalid',
    vi: 'Số "{written}" chưa đúng: số định danh có 12 số (hoặc CMND 9 số), mã số BHXH 10 số, thẻ BHYT 15 ký tự hoặc 10 số.',
    en: '"{written}" is not right: an identity number has 12 digits (or 9), a Social Insurance number 10, a card 15 characters or 10 digits.',
  },
  'pupils.pupil_twice': {
    kind: 'conflict',
    vi: 'Danh sách đã có em cùng số định danh ở lớp {class}. Sửa em đó thay vì thêm mới.',
    en: 'A pupil with this identity number is in class {class} already. Correct that one instead.',
  },
  'pupils.fund_not_yours': {
    kind: 'forbidden',
    vi: 'Cơ quan BHXH cấp và quyết toán kinh phí; nhà trường ghi phần đã chi.',
    en: 'Social Insurance allots and settles; the school notes what it used.',
  },
  'pupils.fund_settled': {
    kind: 'conflict',
    vi: 'Kinh phí năm học này đã quyết toán nên không ghi thêm.',
    en: 'The fund of this school year is settled; nothing can be added.',
  },
  'pupils.settled_more_than_used': {
    kind: 'invalid',
    vi: 'Số quyết toán {amount} đ lớn hơn số đã chi {used} đ. Kiểm tra lại.',
    en: 'The settled {amount} is more than the {used} used. Check it.',
  },
  'pupils.amount_needed': {
    kind: 'invalid',
    vi: 'Số tiền phải lớn hơn 0.',
    en: 'The amount must be above zero.',
  },
  'pupils.review_not_yours': {
    kind: 'forbidden',
    vi: 'Cơ quan quản lý giáo dục nhận xét kết quả của trường.',
    en: 'The department of education reviews a school.',
  },
  'pupils.nothing_to_review': {
    kind: 'invalid',
    vi: 'Trường chưa có danh sách học sinh năm học này nên chưa nhận xét được.',
    en: 'The school has no roster this school year, so there is nothing to review.',
  },
} as const satisfies Record<string, ErrorText>;
