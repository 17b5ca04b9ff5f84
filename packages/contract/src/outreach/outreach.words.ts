import type { Channel, Outcome, RefusalReason, VisitConflict } from '@ansinh/domain/outreach';

/** A text in both languages. */
export interface OutreachText {
  readonly vi: string;
  readonly en: string;
}

/** What each outcome is called; the desk and the phone say the same. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, OutreachText>> = {
  joined: { vi: 'Đã tham gia', en: 'Joined' },
  'will-join': { vi: 'Hẹn tham gia', en: 'Will join' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  unreachable: { vi: 'Chưa gặp', en: 'Not reached' },
  'joined-elsewhere': { vi: 'Đã tham gia nơi khác', en: 'Joined elsewhere' },
  moved: { vi: 'Đã chuyển đi', en: 'Moved away' },
  died: { vi: 'Đã mất', en: 'Died' },
  'wrong-data': { vi: 'Sai thông tin', en: 'Wrong data' },
};

/** Why somebody refuses. */
export const REFUSAL_NAMES: Readonly<Record<RefusalReason, OutreachText>> = {
  'no-money': { vi: 'Chưa có tiền', en: 'No money now' },
  'sees-no-need': { vi: 'Thấy chưa cần', en: 'Sees no need' },
  'bad-experience': { vi: 'Chưa hài lòng với khám chữa bệnh', en: 'Bad experience with treatment' },
  'private-insurance': { vi: 'Đã có bảo hiểm thương mại', en: 'Has private insurance' },
  'waits-for-support': { vi: 'Chờ được Nhà nước hỗ trợ', en: 'Waits for State support' },
  'working-away': { vi: 'Đi làm ăn xa', en: 'Works away' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

/** How somebody was reached. */
export const CHANNEL_NAMES: Readonly<Record<Channel, OutreachText>> = {
  door: { vi: 'Tại nhà', en: 'At the door' },
  phone: { vi: 'Gọi điện', en: 'By phone' },
  meeting: { vi: 'Tại buổi họp', en: 'At a meeting' },
  zalo: { vi: 'Qua Zalo', en: 'By Zalo' },
};

/** What stood in a visit's way. */
export const CONFLICT_NAMES: Readonly<Record<VisitConflict, OutreachText>> = {
  reassigned: { vi: 'Đã chuyển người khác', en: 'Given to another' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
  done: { vi: 'Đã kết thúc', en: 'Ended before' },
};

const SCHEMES = {
  BHYT: { vi: 'BHYT', en: 'health insurance' },
  'BHXH-TN': { vi: 'BHXH tự nguyện', en: 'voluntary social insurance' },
} as const;

/** Why a person is to be visited: one sentence, made when he is shared out. Days as dd/mm/yyyy. */
export function whySentence(why: {
  readonly kind: 'due' | 'suspended' | 'not-participating' | 'potential';
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly dueOn: string | null;
  readonly until: string | null;
}): OutreachText {
  const { kind, dueOn, until } = why;
  const scheme = SCHEMES[why.scheme];
  if (kind === 'due' && dueOn !== null)
    return {
      vi: `Đến hạn đóng ${scheme.vi} ngày ${dueOn}.`,
      en: `Payment for ${scheme.en} falls due on ${dueOn}.`,
    };
  if (kind === 'suspended' && until !== null)
    return {
      vi: `Tạm dừng ${scheme.vi}, hết hạn từ ${until}.`,
      en: `Stopped ${scheme.en}; it ended on ${until}.`,
    };
  const ended =
    until === null
      ? { vi: '', en: '' }
      : { vi: `, trước đây có đến ${until}`, en: `, had it until ${until}` };
  if (kind === 'potential')
    return {
      vi: `Có khả năng tham gia ${scheme.vi}${ended.vi}.`,
      en: `Likely to join ${scheme.en}${ended.en}.`,
    };
  return { vi: `Chưa tham gia ${scheme.vi}${ended.vi}.`, en: `Not in ${scheme.en}${ended.en}.` };
}
