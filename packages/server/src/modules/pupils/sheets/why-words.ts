import type { PupilReason } from '@ansinh/domain/pupils';

/** Why a pupil stands where he stands, as a sheet says it. */
export const WHY_WORDS: Readonly<Record<PupilReason, string>> = {
  register: 'Đang tham gia theo sổ BHXH',
  card: 'Thẻ đã cấp',
  'stated-card': 'Có thẻ nhóm khác, nhà trường đã xem',
  'card-asked': 'Đã đóng, chờ cấp thẻ',
  'card-returned': 'BHXH trả lại đề nghị cấp thẻ',
  paid: 'Đã đóng, chưa đề nghị thẻ',
  ended: 'Thẻ đã hết hạn',
  never: 'Có trong sổ, chưa tham gia BHYT',
  'not-in-register': 'Chưa tìm thấy trong sổ BHXH',
  unsure: 'Có người gần giống trong sổ, cần xem lại',
  'not-checked': 'Đang đối chiếu với sổ',
};
