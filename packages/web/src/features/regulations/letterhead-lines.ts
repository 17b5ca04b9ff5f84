const NATION = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/i;
const NEXT_LINE =
  /\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*-|Số:|ỦY BAN NHÂN DÂN|(?:(?<!BAN HÀNH\s)QUYẾT ĐỊNH|(?<!BAN HÀNH\s)QUY CHẾ|(?<!BAN HÀNH\s)KẾ HOẠCH|(?<!BAN HÀNH\s)CHƯƠNG TRÌNH|THỎA THUẬN)(?:\s|$))|(?<=\d\S*|Hạnh phúc)\s+(?=\p{Lu}[\p{L} ]{2,30}, ngày \d)/u;

/** Returns the lines of a letterhead that was read as one paragraph; null when the text is none. */
export function letterheadLines(text: string): string[] | null {
  return NATION.test(text) ? text.split(NEXT_LINE).map((line) => line.trim()) : null;
}
