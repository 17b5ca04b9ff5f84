import { matchAtWord, wordPattern } from './match-at-word.ts';
import { tokenize } from './tokens.ts';

const NOUNS = String.raw`báo\s+cáo|danh\s+sách|danh\s+mục|kế\s+hoạch|chương\s+trình|đề\s+án|dự\s+án|văn\s+bản|quy\s+chế|quy\s+trình|dự\s+toán|quyết\s+toán|số\s+(?:liệu|nhóm|lượng)|dữ\s+liệu|hồ\s+sơ|tài\s+liệu|hội\s+nghị|hội\s+thảo|cuộc\s+họp|họp\s+giao\s+ban|lớp\s+tập\s+huấn|chỉ\s+tiêu|phương\s+án|cơ\s+chế|thông\s+tin|biên\s+bản|tờ\s+trình|thông\s+báo|chuyên\s+mục|chuyên\s+trang|tin,?\s+bài|bảng\s+giá|kinh\s+phí|thẻ|sổ|bản\s+đồ|cơ\s+sở\s+dữ\s+liệu|phần\s+mềm|hợp\s+đồng|kịch\s+bản|tiêu\s+chí|đoàn\s+(?:thanh\s+tra|kiểm\s+tra)|kết\s+luận|phiếu|kết\s+quả`;
const MAKING = String.raw`gửi|cung\s+cấp|lập|xây\s+dựng|ban\s+hành|trình|chuyển|tổng\s+hợp|cập\s+nhật|giao|tổ\s+chức|thành\s+lập|ký\s+kết|cấp|đưa|thẩm\s+định|phê\s+duyệt|thông\s+tin|thông\s+báo|chia\s+sẻ|hoàn\s+thiện|thống\s+nhất|công\s+bố|mở|bố\s+trí|gia\s+hạn|tiếp\s+nhận|nộp`;
const TAIL = String.raw`(?:(?:\s|,\s+(?=(?:chống|chữa|cứu|chăm)\s))+[\p{L}\p{N}/&-]+)*`;
const REPORT = wordPattern(
  String.raw`(?<![\p{L}])(?<noun>báo\s+cáo\s+(?:(?:định\s+kỳ|kết\s+quả|tình\s+hình|số\s+liệu|đánh\s+giá|tổng\s+kết|sơ\s+kết|tiến\s+độ|chuyên\s+đề|đột\s+xuất)${TAIL})?)`,
  'báo',
);
const OBJECT = wordPattern(
  String.raw`(?<![\p{L}])(?:${MAKING})(?:,?\s+(?:và\s+)?(?:${MAKING}|tổ\s+chức|triển\s+khai|kịp\s+thời|đầy\s+đủ))*\s+(?:(?:các|những|việc|tình\s+hình|được)\s+)?(?<noun>(?:${NOUNS})${TAIL})`,
  'gửi cung lập xây ban trình chuyển tổng cập giao tổ thành ký cấp đưa thẩm phê thông chia hoàn thống công mở bố gia tiếp nộp',
);
/** The thing stands behind its addressee: "cung cấp cho Bảo hiểm xã hội tỉnh danh sách …". */
const BEHIND = wordPattern(
  String.raw`(?<![\p{L}])(?:gửi|cung\s+cấp|chuyển|báo\s+cáo|trình)\s+(?:cho\s+|về\s+)?[^;.]{3,90}?\s(?<noun>(?:danh\s+sách|báo\s+cáo|thông\s+tin|số\s+liệu|dữ\s+liệu|hồ\s+sơ|kế\s+hoạch|dự\s+toán|tài\s+liệu)${TAIL})`,
  'gửi cung chuyển báo trình',
);
const ISSUED = wordPattern(
  String.raw`(?<![\p{L}])(?:ban\s+hành|xây\s+dựng|trình|tham\s+mưu(?:\s+[\p{L}]+){0,8}?\s+ban\s+hành)\s+(?:(?:các|những)\s+)?(?<noun>(?:quy\s+định|quyết\s+định|nghị\s+quyết|chỉ\s+thị|văn\s+bản|công\s+văn)(?:\s+[\p{L}\p{N}/&-]+)*)`,
  'ban xây trình tham',
);
const MEETING = wordPattern(
  String.raw`(?<![\p{L}])(?<noun>(?:họp\s+giao\s+ban|hội\s+nghị|hội\s+thảo|cuộc\s+họp|sơ\s+kết,\s*tổng\s+kết|sơ\s+kết|tổng\s+kết|tập\s+huấn|diễn\s+tập))(?![\p{L}])`,
  'họp hội cuộc sơ tổng tập diễn',
);
const STOP = new Set(
  'để nhằm cho gửi theo trước trong trên tại từ đến tới và với khi của mà được có vào đảm bảo kịp đúng phục đối hằng hàng định chậm trình tổ nhất do biết phối qua thuộc phù xem giao quy là nếu tiếp thông cần đầy chi hướng đưa cấp chưa đã không nhưng giữa tham đang bằng nêu như'.split(
    ' ',
  ),
);
/** Compounds whose first syllable would otherwise end the phrase. */
const COMPOUND =
  /^(?:phối hợp|thực hiện|quy hoạch|cấp thẻ|thông tin|truyền thông|chi trả|hướng dẫn|tổ chức|tham gia|hợp tác|chương trình|quy trình|quy chế|quy định|xác định|ổn định|định hướng|định cư|bảo vệ|bảo hiểm|bảo trợ|bảo tồn|phục hồi|đối tượng|giao thông|giao đất|giao ban|quá trình|tổ dân|chi cục|chi phí|chi tiết|cấp giấy|cấp xã|cấp huyện|cấp tỉnh|có công|có hoàn|có nguy|chưa tham|từ thiện|tiếp công|trình độ|vụ việc|đến hạn|trợ cấp|phụ cấp)$/u;
const DANGLING = new Set(['về', 'việc', 'các', 'những', 'của', 'và', 'đánh', 'giá', 'tình', 'số', 'một']);
const MAX_WORDS = 9;

/** What a duty hands over, as a short noun phrase in the words of the text; null when it is an activity only. */
export function deliverableOf(text: string): string | null {
  const tokens = tokenize(text);
  for (const pattern of [OBJECT, BEHIND, ISSUED, REPORT, MEETING]) {
    const noun = matchAtWord(text, tokens, pattern)?.groups?.['noun'];
    if (noun === undefined || /^Kế hoạch (?:và|-|–) (?:Đầu|Tài)/u.test(noun)) continue;
    if (pattern === REPORT && /việc\s+(?:thực\s+hiện|chấp\s+hành)\s+chế\s+độ\s+báo\s+cáo/iu.test(text))
      continue;
    const isReport = pattern === OBJECT && /^kết\s+quả/iu.test(noun) && /báo\s+cáo/iu.test(text);
    return shorten(isReport ? (matchAtWord(text, tokens, REPORT)?.groups?.['noun'] ?? noun) : noun);
  }
  return null;
}

function inCompound(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return (
    COMPOUND.test(`${word} ${words[index + 1] ?? ''}`.toLowerCase()) ||
    COMPOUND.test(`${words[index - 1] ?? ''} ${word}`.toLowerCase())
  );
}

function shorten(noun: string): string {
  const words = noun.replace(/\s+/gu, ' ').trim().split(' ');
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (kept.length >= 2 && word === 'về' && /^\p{Lu}\p{Ll}/u.test(next)) break;
    const toAgency =
      (kept.join(' ').toLowerCase() === 'báo cáo' && /^\p{Lu}\p{Ll}/u.test(word)) ||
      (kept.length >= 2 && (word === 'Ủy' || word === 'UBND' || word === 'Sở' || word === 'Bảo'));
    if (kept.length >= 2 && ((STOP.has(word.toLowerCase()) && !inCompound(words, index)) || toAgency)) break;
    kept.push(word);
    if (kept.length >= MAX_WORDS) break;
  }
  while (
    kept.length > 2 &&
    DANGLING.has((kept.at(-1) ?? '').toLowerCase()) &&
    !COMPOUND.test(kept.slice(-2).join(' ').toLowerCase())
  )
    kept.pop();
  const phrase = kept.join(' ');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
