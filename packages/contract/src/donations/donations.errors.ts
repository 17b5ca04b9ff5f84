import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of donors, gifts and helps. */
export const DONATIONS_ERRORS = {
  'donations.donor_taken': {
    kind: 'conflict',
    vi: 'Nhà hảo tâm này đã có trong danh sách của cơ quan. Chọn trong danh sách thay vì thêm mới.',
    en: 'This donor is already in the list of your agency. Choose it there instead of adding it again.',
  },
  'donations.donor_name_missing': {
    kind: 'invalid',
    vi: 'Ghi tên nhà hảo tâm, hoặc chọn "Không nêu tên".',
    en: 'Write the name of the donor, or choose "Not named".',
  },
  'donations.not_yours': {
    kind: 'forbidden',
    vi: 'Khoản này do cơ quan khác nhận và theo dõi. Chỉ cơ quan đó ghi được.',
    en: 'Another agency received this gift and keeps it. Only that agency records it.',
  },
  'donations.received_in_future': {
    kind: 'invalid',
    vi: 'Ngày nhận {on} chưa đến. Ghi ngày đã nhận tiền.',
    en: 'The day {on} is still to come. Write the day the money was received.',
  },
  'donations.less_than_helped': {
    kind: 'invalid',
    vi: 'Đã hỗ trợ {helped} từ khoản này nên số tiền không thể nhỏ hơn.',
    en: '{helped} of this gift reached people already, so it cannot be smaller.',
  },
  'donations.commune_not_seen': {
    kind: 'invalid',
    vi: 'Xã, phường này không thuộc địa bàn của cơ quan.',
    en: 'This commune does not lie in the area of your agency.',
  },
  'donations.commune_not_of_gift': {
    kind: 'invalid',
    vi: 'Khoản này dành cho {commune}. Chọn người của xã, phường đó hoặc dùng khoản khác.',
    en: 'This gift is for {commune}. Choose somebody there, or another gift.',
  },
  'donations.scheme_not_for_purpose': {
    kind: 'invalid',
    vi: 'Khoản này không dùng để đóng {scheme} theo mục đích người ủng hộ đã nêu.',
    en: 'By the purpose the donor named, this gift does not pay {scheme}.',
  },
  'donations.months_reversed': {
    kind: 'invalid',
    vi: 'Tháng cuối trước tháng đầu. Sửa lại hai tháng.',
    en: 'The last month is before the first. Correct the months.',
  },
  'donations.too_many_months': {
    kind: 'invalid',
    vi: '{months} tháng là quá nhiều: một lần hỗ trợ {scheme} nhiều nhất {most} tháng.',
    en: '{months} months are too many: one help pays at most {most} months of {scheme}.',
  },
  'donations.before_gift': {
    kind: 'invalid',
    vi: 'Khoản này nhận ngày {on}; không thể hỗ trợ trước ngày đó.',
    en: 'The gift was received on {on}; nobody can be helped with it before.',
  },
  'donations.in_future': {
    kind: 'invalid',
    vi: 'Ngày hỗ trợ {on} chưa đến. Ghi ngày đã hỗ trợ.',
    en: 'The day {on} is still to come. Write the day the help was given.',
  },
  'donations.balance_too_small': {
    kind: 'invalid',
    vi: 'Khoản này chỉ còn {left}, không đủ {amount}. Giảm số tiền hoặc dùng khoản khác.',
    en: 'Only {left} of this gift are left, not {amount}. Lower the amount or use another gift.',
  },
  'donations.balance_gone': {
    kind: 'conflict',
    vi: 'Người khác vừa hỗ trợ từ khoản này nên số còn lại không đủ. Tải lại trang để xem số còn lại.',
    en: 'Somebody else helped from this gift meanwhile, so what is left is not enough. Reload the page to see it.',
  },
  'donations.helped_already': {
    kind: 'conflict',
    vi: '{name} đã được hỗ trợ {scheme} từ tháng {from} đến tháng {to} ({donor}). Mỗi người chỉ được hỗ trợ một lần cho cùng thời gian.',
    en: '{name} was already helped with {scheme} from {from} to {to} ({donor}). Nobody is helped twice for the same time.',
  },
  'donations.helped_already_elsewhere': {
    kind: 'conflict',
    vi: '{name} đã được hỗ trợ {scheme} cho một phần thời gian này từ khoản ủng hộ của nơi khác. Hỏi BHXH tỉnh để biết khoản nào.',
    en: '{name} was already helped with {scheme} for a part of this time from a gift kept elsewhere. Ask the provincial Social Insurance which.',
  },
  'donations.already_voided': {
    kind: 'conflict',
    vi: 'Lần hỗ trợ này đã được hủy.',
    en: 'This help was voided already.',
  },
} as const satisfies Record<string, ErrorText>;
