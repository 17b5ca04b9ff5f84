import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the monthly lists. */
export const MEMBERLISTS_ERRORS = {
  'memberlists.not_the_keeper': {
    kind: 'forbidden',
    vi: 'Danh sách hằng tháng do cơ quan Bảo hiểm xã hội tỉnh lập và gửi; cơ quan của anh/chị xem, vận động theo danh sách.',
    en: 'Monthly lists are made and sent by the provincial Social Insurance; your agency reads them and works by them.',
  },
  'memberlists.month_to_come': {
    kind: 'invalid',
    vi: 'Tháng {month} còn xa. Chỉ lập được danh sách của tháng đã bắt đầu hoặc tháng kế tiếp.',
    en: 'Month {month} is too far ahead. Lists are made for a month that has begun or for the next one.',
  },
  'memberlists.later_month_made': {
    kind: 'conflict',
    vi: 'Đã lập danh sách tháng {newest} nên không lập lại tháng {month} được: việc vận động từ đó đến nay sẽ mất. Mở tháng {newest} để làm tiếp.',
    en: 'Lists of {newest} exist, so {month} cannot be made any more: the work done since would be lost. Go on with {newest}.',
  },
  'memberlists.month_not_made': {
    kind: 'invalid',
    vi: 'Chưa lập danh sách tháng {month}. Lập danh sách trước rồi gửi.',
    en: 'The lists of {month} have not been made. Make them first, then send.',
  },
  'memberlists.nothing_to_send': {
    kind: 'invalid',
    vi: 'Không có xã, phường nào còn người trong danh sách tháng {month} mà chưa gửi lần lập gần nhất.',
    en: 'No commune has people on the lists of {month} that were not sent since the newest making.',
  },
  'memberlists.no_recipient': {
    kind: 'invalid',
    vi: 'Không tìm thấy Ủy ban nhân dân của {commune} trong danh bạ để gửi. Bổ sung danh bạ rồi gửi lại.',
    en: 'The People’s Committee of {commune} is not in the directory. Add it and send again.',
  },
  'memberlists.no_dataset': {
    kind: 'invalid',
    vi: 'Chưa áp dụng văn bản nào giao Bảo hiểm xã hội gửi danh sách đến hạn, tạm dừng, chưa tham gia hằng tháng, nên không có căn cứ để gửi. Áp dụng quy chế ba bên trước.',
    en: 'No regulation in force asks Social Insurance for the monthly list, so there is no basis to send it. Adopt the three-party regulation first.',
  },
  'memberlists.too_many_to_export': {
    kind: 'invalid',
    vi: 'Danh sách có hơn {most} người. Lọc theo xã, phường hoặc loại danh sách rồi xuất từng phần.',
    en: 'The list has more than {most} people. Filter by commune or kind and export in parts.',
  },
  'memberlists.settings_changed_meanwhile': {
    kind: 'conflict',
    vi: 'Người khác vừa đổi cách chấm điểm. Mở lại để xem rồi sửa.',
    en: 'Somebody else has just changed the points. Open them again and correct.',
  },
} as const satisfies Record<string, ErrorText>;
