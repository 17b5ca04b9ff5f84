const NOUNS = String.raw`báo\s+cáo|danh\s+sách|danh\s+mục|kế\s+hoạch|chương\s+trình|đề\s+án|dự\s+án|văn\s+bản|quy\s+chế|quy\s+trình|dự\s+toán|quyết\s+toán|số\s+(?:liệu|nhóm|lượng)|dữ\s+liệu|hồ\s+sơ|tài\s+liệu|hội\s+nghị|hội\s+thảo|cuộc\s+họp|họp\s+giao\s+ban|lớp\s+tập\s+huấn|chỉ\s+tiêu|phương\s+án|cơ\s+chế|thông\s+tin|biên\s+bản|kết\s+quả|tờ\s+trình|thông\s+báo|chuyên\s+mục|chuyên\s+trang|tin,?\s+bài|bảng\s+giá|kinh\s+phí|thẻ|sổ|bản\s+đồ|cơ\s+sở\s+dữ\s+liệu|phần\s+mềm|hợp\s+đồng|kịch\s+bản|tiêu\s+chí|đoàn\s+(?:thanh\s+tra|kiểm\s+tra)|ý\s+kiến|kết\s+luận|báo\s+cáo\s+viên`;
const MAKING = String.raw`gửi|cung\s+cấp|lập|xây\s+dựng|ban\s+hành|trình|chuyển|tổng\s+hợp|báo\s+cáo|cập\s+nhật|giao|tổ\s+chức|thành\s+lập|ký\s+kết|cấp|đưa|thẩm\s+định|phê\s+duyệt|thông\s+tin|thông\s+báo|chia\s+sẻ|hoàn\s+thiện|thống\s+nhất|công\s+bố|mở|bố\s+trí|gia\s+hạn|tiếp\s+nhận`;
const OBJECT = new RegExp(
  String.raw`(?<![\p{L}])(?:${MAKING})(?:,?\s+(?:và\s+)?(?:${MAKING}|tổ\s+chức|triển\s+khai|kịp\s+thời|đầy\s+đủ))*\s+(?:(?:các|những|việc|tình\s+hình|được)\s+)?(?<noun>(?:${NOUNS})(?:\s+[\p{L}\p{N}/&-]+)*)`,
  'iu',
);
const ISSUED =
  /(?<![\p{L}])(?:ban\s+hành|xây\s+dựng|trình|tham\s+mưu(?:\s+[\p{L}]+){0,8}?\s+ban\s+hành)\s+(?:(?:các|những)\s+)?(?<noun>(?:quy\s+định|quyết\s+định|nghị\s+quyết|chỉ\s+thị|văn\s+bản|công\s+văn)(?:\s+[\p{L}\p{N}/&-]+)*)/iu;
const REPORT =
  /(?<![\p{L}])(?:tổng hợp\s*,?\s+)?(?:gửi\s+|thực hiện\s+)?(?<noun>báo\s+cáo(?:\s+(?!cho|về\s+\p{Lu}|gửi|với|đề|và|\p{Lu})[\p{L}\p{N}/&-]+)*)/iu;
const MEETING =
  /(?<![\p{L}])(?<noun>(?:họp|hội\s+nghị|hội\s+thảo|sơ\s+kết(?:,\s*tổng\s+kết)?|tổng\s+kết|tập\s+huấn|diễn\s+tập)(?:\s+[\p{L}\p{N}/&-]+)*)/iu;
const STOP =
  /^(?:để|nhằm|cho|gửi|theo|trước|trong|trên|tại|từ|đến|tới|và|về\s+\p{Lu}|với|khi|của|mà|được|có|vào|đảm|bảo|kịp|đúng|phục|đối|hằng|hàng|định|chậm|trình|thực|tổ|nhất|do|biết|phối|qua|thuộc|phù|xem|liên|chỉ|giao|báo|quy|là|nếu|tiếp|triển|thông|cần|đầy|chi|hướng|cơ)$/iu;
const MAX_WORDS = 9;

/** What a duty hands over, as a short noun phrase in the words of the text; null when it is an activity only. */
export function deliverableOf(text: string): string | null {
  const match = OBJECT.exec(text) ?? ISSUED.exec(text) ?? REPORT.exec(text) ?? MEETING.exec(text);
  const noun = match?.groups?.['noun'];
  if (noun === undefined) return null;
  return shorten(noun);
}

function shorten(noun: string): string {
  const words = noun.replace(/\s+/gu, ' ').trim().split(' ');
  const kept: string[] = [];
  for (const word of words) {
    const isHead = kept.length < 2;
    if (!isHead && STOP.test(word)) {
      if (word.toLowerCase() !== 'thực' && word.toLowerCase() !== 'phối') break;
      if (kept.at(-1)?.toLowerCase() === 'quả' || kept.at(-1)?.toLowerCase() === 'trình') kept.push(word);
      else break;
      continue;
    }
    kept.push(word);
    if (kept.length >= MAX_WORDS) break;
  }
  const phrase = kept.join(' ');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
