const NUMBER =
  /\d{1,6}[a-zđ]?\s*(?:\/\s*\d{4}\s*)?[/-]\s*\p{Lu}[\p{L}\d]*(?:\s*[-–&/.,]\s*\p{Lu}[\p{L}\d]*)*/u;

/** Returns the first document number in the words, without spaces ("25/2024/QĐ-UBND"), or null. */
export function documentNumberIn(text: string): string | null {
  const match = NUMBER.exec(text);
  return match === null
    ? null
    : match[0]
        .replace(/\s+/g, '')
        .replace(/–/g, '-')
        .replace(/[.,]+$/, '');
}

const CITATION =
  /(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế(?: phối hợp)?|Thỏa thuận|Thoả thuận|Biên bản(?: thỏa thuận)?|Hợp đồng|Quy định|Chương trình|Thông báo|Công văn|Văn bản|Hướng dẫn|Đề án|Thông tư(?: liên tịch)?)\s+(?:liên ngành\s+)?số\s*:?\s*\d{1,6}[a-zđ]?\s*(?:\/\s*\d{4}\s*)?[/-]\s*\p{Lu}[\p{L}\d]*(?:\s*[-–&/]\s*\p{Lu}[\p{L}\d]*)*(?:,?\s+ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?/gu;

/** Returns every document cited by number in the words, with its date when given: "Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014". */
export function citedDocuments(text: string): string[] {
  return [...text.matchAll(CITATION)].map((match) => match[0].replace(/\s+/g, ' '));
}
