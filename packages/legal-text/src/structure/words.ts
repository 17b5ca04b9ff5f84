/** How many letters at the end of a paragraph tell how it ends; looking at all of them would make long ones slow. */
const TAIL = 60;

const TERMINAL = /(?:[.;:!?…]|\.\/)["”’)\]]*$/;
const SENTENCE_END = /(?:[.!?…]|\.\/)["”’)\]]*$/;

/** Words after which a phrase cannot end: a line that ends with one goes on in the next line. */
const OPEN_WORDS = new Set(
  'và hoặc của các những về với cho trong từ đến là bằng bởi để giữa mỗi từng mọi khoản như nhằm sẽ đang bị gồm Sở Ban Bộ Cục Ủy Uỷ Phòng Chi Tổng Viện Đề'.split(
    ' ',
  ),
);

const SHOUTED_OPEN = new Set(
  'VÀ HOẶC CỦA CÁC NHỮNG VỀ VỚI CHO TRONG TỪ ĐẾN LÀ ĐỂ GIỮA THEO BAN SỞ ỦY UỶ'.split(' '),
);

/** Numbers and provision words before a number: "khoản 3", "ngày 05", "Quyết định số". */
const NUMBER_LEAD =
  /(?:^|\s)(?:khoản|Điều|(?:tại|và|các) điểm|(?<!(?:hằng|hàng|từng|mỗi|nhiều|trong) )(?:ngày|tháng|năm|quý)|(?:định|quyết|thị|trình|hoạch|tư|văn|luật|báo|lệnh|điện|Luật) số|Chương|Phần|Mục|(?<!thường )kỳ|lần|từ|đến|gồm)$/;

/** True when the words end a sentence or a list item. */
export function endsParagraph(text: string): boolean {
  return TERMINAL.test(text.slice(-TAIL));
}

/** True when the words end a sentence (not merely an item or a lead-in). */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}

/** True when something must follow: a comma, a hyphen, an open bracket or a word that cannot stand last. */
export function isLeftOpen(text: string): boolean {
  if (/[,\-–(“/]$/.test(text) && !text.endsWith('./')) return true;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (SHOUTED_OPEN.has(last)) return true;
  return (
    (OPEN_WORDS.has(last) && !text.endsWith('Hải Phòng')) ||
    /(?<!kèm )theo$|(?<!(?:tồn|hiện) )tại$/.test(text.slice(-TAIL)) ||
    opensMoreBrackets(text)
  );
}

function opensMoreBrackets(text: string): boolean {
  let depth = 0;
  for (const char of text.slice(-400)) {
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** True when the words end where a number must follow, so that a number at the next line is no label. */
export function awaitsNumber(text: string): boolean {
  return NUMBER_LEAD.test(text.slice(-TAIL));
}

/** Small letters of Vietnamese that all have a capital. */
const SMALL = /[a-zà-öø-ýđ]/;

/** True when every letter is a capital (Vietnamese capitals included) and there are at least two letters. */
export function isShouted(text: string): boolean {
  const head = text.slice(0, 400);
  if (SMALL.test(head)) return false;
  const letters = head.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/** True when there is no small letter: capitals, digits, signs. */
export function hasNoSmallLetter(text: string): boolean {
  return text === text.toUpperCase();
}

/** True when the first letter is lower case. */
export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** True for a line of rules, dashes, asterisks or dots only. */
export function isRule(text: string): boolean {
  return text !== '' && /^[-–—_=*.~o+\s]+$/.test(text) && !/^\+\s*$/.test(text) && text !== 'o';
}

/** True for a page number standing alone: "2", "- 2 -", "Trang 3/10". */
export function isPageNumber(text: string): boolean {
  return (
    text.length < 14 &&
    /^(?:-\s*\d{1,3}\s*-|\d{1,3}|(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?)$/i.test(text)
  );
}
