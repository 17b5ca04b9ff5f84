import {
  matchGroupNoun,
  matchLevel,
  matchNamedAgency,
  matchOffice,
  matchQuantifier,
} from './agency-lexicon.ts';
import { plainVerbAt } from './governing-verb.ts';
import { lastingMatcher, phrases } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** Runs of words that stay together inside a name although they hold a comma or a verb. */
const matchInnerRun = lastingMatcher(
  phrases(`
  phòng , chống | phòng cháy , chữa cháy | phòng cháy và chữa cháy | phòng cháy , chữa cháy và cứu nạn , cứu hộ | cứu nạn , cứu hộ | cứu nạn và cứu hộ | tìm kiếm cứu nạn | phổ biến , giáo dục pháp luật | phổ biến giáo dục pháp luật
  | phối hợp công tác phổ biến , giáo dục pháp luật | phối hợp phổ biến , giáo dục pháp luật | phối hợp phổ biến giáo dục pháp luật | giáo dục quốc phòng và an ninh | thi đua - khen thưởng | thi đua , khen thưởng
  | chăm sóc , giáo dục | bảo vệ , chăm sóc trẻ em | bảo vệ và chăm sóc trẻ em | kiểm soát bệnh tật | dịch vụ việc làm | trợ giúp pháp lý | công tác xã hội | quản lý thị trường | quản lý các khu công nghiệp | quản lý khu công nghiệp | quản lý khu kinh tế
  | quản lý các khu kinh tế | quản lý khu kinh tế và các khu công nghiệp | quản lý dự án | phát triển quỹ đất | thực hiện chính sách bảo hiểm xã hội , bảo hiểm y tế | thực hiện chính sách bhxh , bhyt | thực hiện bhxh , bhyt | thực hiện bhyt | các khu công nghiệp | khu công nghiệp
  | các khu kinh tế | khu kinh tế | các dự án | các cụm công nghiệp | thi hành án dân sự | bảo vệ quyền trẻ em | quân sự | pháp y | giám định | kỹ thuật đo lường chất lượng | phòng , chống thiên tai | phòng , chống thiên tai và tìm kiếm cứu nạn | phòng , chống tội phạm
  | công nghệ số cộng đồng | quản lý thu và phát triển người tham gia | quản lý thu và ptntg | truyền thông và phát triển người tham gia | thanh tra - kiểm tra | tiếp nhận và trả kết quả | cung ứng dịch vụ sự nghiệp công | dịch vụ sự nghiệp công | tổ chức - hành chính | cấp sổ , thẻ | an ninh , trật tự | an ninh trật tự | bảo vệ an ninh , trật tự | bảo vệ an ninh , trật tự ở cơ sở | tiết kiệm và vay vốn | hòa giải | chính trị tư tưởng | học sinh sinh viên | học sinh , sinh viên | và các khu công nghiệp | quản lý xuất nhập cảnh | xuất nhập cảnh | xuất nhập khẩu | nhập cảnh | đăng ký kinh doanh | đăng ký đất đai | cấp nước | thu gom rác | đăng kiểm | việc làm | chuyển đổi số | cải cách hành chính | giáo dục nghề nghiệp | giáo dục thường xuyên | văn hóa , thông tin và thể thao | văn hóa - thông tin và thể thao | và tìm kiếm cứu nạn | đề án 06 | quản lý chất lượng nông lâm sản và thủy sản | nông lâm sản và thủy sản | chăn nuôi và thú y | trồng trọt và bảo vệ thực vật | bảo vệ thực vật | bảo vệ môi trường | an toàn vệ sinh thực phẩm | dân số - kế hoạch hóa gia đình | phòng , chống tệ nạn xã hội | phòng , chống ma túy | bảo trợ xã hội | quản lý thu | quản lý thu - sổ , thẻ | tổ chức cán bộ | kế hoạch - tài chính | giám định bảo hiểm y tế | chế độ bảo hiểm xã hội
  `),
);

const STOPS = new Set(
  'để về theo trong của cho với trên tại từ được bị là có phải đã khi nếu nhằm đến gồm do thì mà cần sẽ hằng hàng định trước chậm căn không đang cùng như bằng vào ra nên qua khác giúp nơi này gửi'.split(
    ' ',
  ),
);

/** What a managing board may manage when its name goes on in lower case: "Ban quản lý rừng đặc dụng X". */
const MANAGED = new Set('rừng các khu dự chợ di vườn đầu cụm bến cảng vịnh đô công nhà'.split(' '));

/**
 * Where a name that goes on with words of its own ends: "Trung tâm Dịch vụ việc làm", "Hội Bảo vệ quyền trẻ em".
 * With `lowerCaseToo` the words may start in lower case ("Ban quản lý rừng đặc dụng X").
 * Null when no capital letter or known run follows the head.
 */
export function openNameEnd(
  tokens: readonly Token[],
  head: number,
  from: number,
  lowerCaseToo = false,
): number | null {
  let at = from;
  let started = lowerCaseToo && MANAGED.has(tokens[from]?.lower ?? '');
  let lowers = 0;
  while (at < tokens.length && at - head < 24) {
    const token = tokens[at];
    if (token === undefined) break;
    const run = matchInnerRun(tokens, at);
    if (run > 0 && (token.capital || started || tokens[at - 1]?.capital === true || at === from)) {
      at += run;
      started = true;
      continue;
    }
    if (!token.word) {
      const connects =
        started && (token.lower === '-' || token.lower === '&') && tokens[at + 1]?.capital === true;
      if (token.lower === '(' && tokens[at + 2]?.lower === ')' && started) {
        at += 3;
        continue;
      }
      if (!connects) break;
      at += 1;
      continue;
    }
    if (token.lower === 'và') {
      const next = tokens[at + 1];
      if (!started || next === undefined || !next.capital || startsBody(tokens, at + 1)) break;
      at += 1;
      continue;
    }
    if (token.capital) {
      if (started && startsBody(tokens, at)) break;
      at += 1;
      started = true;
      lowers = 0;
      continue;
    }
    if (!started || lowers >= 6) break;
    if (STOPS.has(token.lower) || matchQuantifier(tokens, at) > 0 || isLevel(tokens, at)) break;
    if (plainVerbAt(tokens, at) > 1 || (plainVerbAt(tokens, at) === 1 && tokens[at - 1]?.capital !== true))
      break;
    if (/^\d/u.test(token.text)) break;
    at += 1;
    lowers += 1;
  }
  return started && at > from ? at : null;
}

/** A territorial level, not the first half of "xã hội". */
function isLevel(tokens: readonly Token[], at: number): boolean {
  return matchLevel(tokens, at) > 0 && !(tokens[at]?.lower === 'xã' && tokens[at + 1]?.lower === 'hội');
}

function startsBody(tokens: readonly Token[], at: number): boolean {
  return (
    matchNamedAgency(tokens, at) > 0 ||
    matchOffice(tokens, at) > 0 ||
    (matchGroupNoun(tokens, at) > 0 && tokens[at + 1]?.capital === true) ||
    (['sở', 'phòng', 'bộ'].includes(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital === true)
  );
}
