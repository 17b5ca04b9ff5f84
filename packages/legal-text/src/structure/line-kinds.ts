import { collapse } from './line-words.ts';
import { isRule, isShouted } from './words.ts';

const DOCUMENT_KINDS =
  'QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|' +
  'TỜ TRÌNH|CÔNG ĐIỆN|CÔNG VĂN|THÔNG TƯ|NGHỊ ĐỊNH|LUẬT|PHÁP LỆNH|ĐIỀU LỆ|NỘI QUY|QUY TRÌNH|QUY CHUẨN|BỘ TIÊU CHÍ|CHIẾN LƯỢC|LỘ TRÌNH|' +
  '(?:VĂN BẢN |BẢN )?TH(?:ỎA|OẢ) THUẬN|VĂN BẢN HỢP NHẤT|HỢP ĐỒNG|KẾT LUẬN|BẢN GHI NHỚ|BẢN CAM KẾT|THÔNG CÁO|LIÊN TỊCH|DANH MỤC|QUY ƯỚC|GIẤY ỦY QUYỀN|CAM KẾT';

const KIND_LINE = new RegExp(`^(?:DỰ THẢO\\s+)?(${DOCUMENT_KINDS})(?=$|[\\s:])`, 'i');
const KIND_TAIL =
  /^(?:\s+(?:PHỐI HỢP|HÀNH ĐỘNG|LIÊN NGÀNH|LIÊN TỊCH|CÔNG TÁC|HOẠT ĐỘNG|THỎA THUẬN|THOẢ THUẬN|GHI NHỚ|LÀM VIỆC|KÝ KẾT|TRIỂN KHAI|CHUNG|THI ĐUA|TRUYỀN THÔNG|CUỘC HỌP|HỌP))+$/i;

/** Kind of document that a title line names, as printed, or null. "QUYẾT ĐỊNH:" (the enacting word) is no title. */
export function documentKindOf(text: string): string | null {
  const match = KIND_LINE.exec(text);
  if (match === null || text.endsWith(':') || text.length > 160) return null;
  const kind = match[1] ?? '';
  const tail = text.slice(match[0].length);
  if (tail === '' && (isShouted(text) || /^\p{Lu}/u.test(text)))
    return collapse(text.replace(/^DỰ THẢO\s+/i, ''));
  if (KIND_TAIL.test(tail) && (isShouted(kind) || tail.length < 24)) return collapse(text);
  return isShouted(text) && isShouted(kind) ? kind : null;
}

/** True for "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "CHỈ THỊ:": the word after which the articles stand. */
export function isEnactingWord(text: string): boolean {
  return (
    /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|YÊU CẦU|NGHỊ ĐỊNH|THÔNG BÁO)\s*:?$/.test(text) ||
    /^Quyết (?:định|nghị)\s*:$/.test(text)
  );
}

/** True for the words that begin a preamble. */
export function beginsPreamble(text: string): boolean {
  return /^(?:[-–+]\s*)?(?:Căn cứ|Thực hiện|Theo đề nghị|Theo\s|Xét|Để|Nhằm|Trong thời gian|Trong những năm|Thời gian qua|Ngày|Hôm nay|Trên cơ sở|Sau khi|Tiếp theo|Triển khai|Ngoài|Chúng tôi|Kính gửi|Thi hành|Được sự)(?=[\s:,]|$)/.test(
    text,
  );
}

/** True for "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)". */
export function isAttachmentNote(text: string): boolean {
  return /^[([]?\s*(?:được\s+)?(?:ban hành\s+)?kèm theo(?=\s)/i.test(text);
}

/** True for a line of letterhead: issuer, national motto, number, rule. */
export function isLetterhead(text: string): boolean {
  return (
    isRule(text) ||
    /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|CHỦ NGHĨA VIỆT NAM|XÃ HỘI CHỦ NGHĨA|HỘI CHỦ NGHĨA|Độc lập|ĐỘC LẬP|Số\s*:|ĐẢNG CỘNG SẢN|DỰ THẢO)/i.test(
      text,
    ) ||
    /^(?:(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|NHÂN DÂN|DÂN$|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|BẢO HIỂM XÃ HỘI|SỞ |BỘ |CHÍNH PHỦ|THỦ TƯỚNG|BAN CHỈ ĐẠO)/.test(
      text,
    )
  );
}

/** Heading of an annex that stands alone on its line: "PHỤ LỤC I", "Phụ lục số 2", "Mẫu số 01", "Biểu 3". */
export function annexLabelOf(text: string): { label: string; rest: string } | null {
  const match =
    /^((?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|Biểu mẫu|MẪU|Mẫu|BIỂU|Biểu)(?:\s+(?:số|SỐ))?(?:\s*:?\s*(?:[IVX]{1,5}|\d{1,3}[a-z]?|[A-Z])(?=$|[\s.:\-–(]))?)\s*[.:\-–]?\s*(.*)$/u.exec(
      text,
    );
  if (match === null) return null;
  const [, label = '', rest = ''] = match;
  if (!/^PHỤ LỤC/i.test(label) && !/[\dIVX]$/.test(label)) return null;
  if (rest !== '' && !isShouted(rest) && !rest.startsWith('(')) return null;
  return { label: label.trim(), rest };
}

/** True for a line with which the signatures or the recipients begin. */
export function beginsClosing(text: string): boolean {
  return isRecipientsLine(text) || isSigningLine(text);
}

/** True for "Nơi nhận:". */
export function isRecipientsLine(text: string): boolean {
  return /^Nơi nhận\s*:?/i.test(text) && text.length < 40;
}

/** True for "TM. ỦY BAN NHÂN DÂN", "KT.GIÁM ĐỐC", "ĐẠI DIỆN BÊN A", "CHỦ TỊCH". */
export function isSigningLine(text: string): boolean {
  if (text.length > 90) return false;
  if (
    /^(?:(?:T\/?M|K\/?T|T\/?L|TUQ|T\/?UQ|Q)\s*\.|(?:T\/M|K\/T|T\/L|TUQ)\s)\s*\p{Lu}/u.test(text) &&
    isShouted(text.slice(0, 16))
  )
    return true;
  return (
    /^(?:ĐẠI DIỆN|CHỦ TỊCH|PHÓ CHỦ TỊCH|(?:PHÓ )?(?:TỔNG )?GIÁM ĐỐC|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|(?:PHÓ )?CHÁNH VĂN PHÒNG|(?:PHÓ )?CHI CỤC TRƯỞNG|(?:PHÓ )?CHÁNH THANH TRA|VIỆN TRƯỞNG|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|TRẠM TRƯỞNG|HẠT TRƯỞNG|VỤ TRƯỞNG|(?:PHÓ )?TRƯỞNG THUẾ|TRƯỞNG CÔNG AN|BÍ THƯ|PHÓ BÍ THƯ|CỤC TRƯỞNG|THỦ TRƯỞNG ĐƠN VỊ|HIỆU TRƯỞNG|NGƯỜI LẬP BIỂU|THƯ KÝ)(?:$|\s+\p{Lu}{2})/u.test(
      text,
    ) && isShouted(text)
  );
}
