import type { OutreachText } from './outreach.words.ts';

/** What a phone is told about what it sent. {name} places are filled in. */
const FIELD_SENTENCES = {
  accepted: { vi: 'Đã nhận: {outcome}.', en: 'Taken: {outcome}.' },
  'accepted-late': {
    vi: 'Đã nhận vào lịch sử: {outcome}. Việc đã có lượt thăm sau đó nên kết quả hiện tại giữ nguyên.',
    en: 'Taken into the history: {outcome}. There is a later visit, so the present outcome stays.',
  },
  duplicate: {
    vi: 'Lượt này đã nhận từ trước, không tính hai lần.',
    en: 'This visit was here already; it is not counted twice.',
  },
  'conflict-reassigned': {
    vi: 'Đã giữ lượt thăm. Việc không còn ở anh/chị: {because} Văn phòng sẽ xem lượt này và báo lại.',
    en: 'The visit is kept. The task is no longer yours: {because} The office will look at it and tell you.',
  },
  'conflict-withdrawn': {
    vi: 'Đã giữ lượt thăm. Việc đã được thu hồi: {because} Văn phòng sẽ xem lượt này và báo lại.',
    en: 'The visit is kept. The task was withdrawn: {because} The office will look at it and tell you.',
  },
  'conflict-done': {
    vi: 'Đã giữ lượt thăm. Việc đã kết thúc trước đó ({because}). Văn phòng sẽ xem lượt này và báo lại.',
    en: 'The visit is kept. The task had ended before ({because}). The office will look at it and tell you.',
  },
  failed: {
    vi: 'Lượt này chưa ghi được do lỗi của máy chủ. Giữ lại và gửi lại sau; nếu vẫn lỗi, báo quản trị kèm giờ gửi.',
    en: 'The server could not write this visit. Keep it and send it again later; if it fails again, tell the administrator the time.',
  },
  clock: {
    vi: 'Đồng hồ của điện thoại lệch hơn một ngày ({phone} so với {server}). Chỉnh lại ngày giờ trong cài đặt của điện thoại.',
    en: "The phone's clock is more than a day off ({phone}, really {server}). Set it right in the phone's settings.",
  },
  'notice-waiting': {
    vi: 'Lượt thăm ngày {day} ({outcome}) đến sau khi việc đã chuyển hoặc kết thúc; văn phòng đang xem.',
    en: 'The visit of {day} ({outcome}) came after the task had moved or ended; the office is looking at it.',
  },
  'notice-taken': {
    vi: 'Lượt thăm ngày {day} ({outcome}) đã được tính. {reason}',
    en: 'The visit of {day} ({outcome}) was counted. {reason}',
  },
  'notice-set-aside': {
    vi: 'Lượt thăm ngày {day} ({outcome}) không được tính. Lý do: {reason}',
    en: 'The visit of {day} ({outcome}) was not counted. Reason: {reason}',
  },
  'notice-other': {
    vi: '{by} đã gặp {person} ngày {day}: {outcome}. Hỏi văn phòng trước khi đi.',
    en: '{by} met {person} on {day}: {outcome}. Ask the office before you go.',
  },
  'left-reassigned': {
    vi: 'Đã chuyển cho {holder}. Lý do: {reason}',
    en: 'Given to {holder}. Reason: {reason}',
  },
  'left-withdrawn': { vi: 'Đã thu hồi. Lý do: {reason}', en: 'Withdrawn. Reason: {reason}' },
} satisfies Readonly<Record<string, OutreachText>>;

/** Returns a sentence for the phone, its places filled. */
export function fieldSentence(
  code: keyof typeof FIELD_SENTENCES,
  params: Readonly<Record<string, string>>,
  language: 'vi' | 'en',
): string {
  return FIELD_SENTENCES[code][language].replaceAll(
    /\{(\w+)\}/g,
    (place, name: string) => params[name] ?? place,
  );
}
