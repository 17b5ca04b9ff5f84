/** How the longest names are shortened when a clause is cited. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Ủy ban nhân dân các huyện(?:, (?:thành phố|thị xã))*.*$/iu, 'UBND huyện'],
  [/Ủy ban nhân dân/iu, 'UBND'],
  [/Hội đồng nhân dân/iu, 'HĐND'],
  [/Bảo hiểm xã hội/iu, 'BHXH'],
  [/Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?/iu, 'UBMTTQ'],
  [/Lao động - Thương binh và Xã hội/iu, 'LĐTBXH'],
  [/Kế hoạch và Đầu tư/iu, 'KHĐT'],
  [/Giáo dục và Đào tạo/iu, 'GDĐT'],
  [/Thông tin và Truyền thông/iu, 'TTTT'],
];

/** Names of agencies begin so; a dash that opens with anything else is cited by its order. */
const AGENCY_HEAD =
  /^(?:Sở|Bảo hiểm xã hội|BHXH|Ủy ban nhân dân|UBND|Ủy ban Mặt trận|Công an|Cục|Chi cục|Ban|Thanh tra|Đài|Báo|Tòa án|Viện|Văn phòng|Liên đoàn|Hội|Tỉnh đoàn|Trung tâm|Kho bạc|Thuế)(?=[\s,:])/u;
const LONGEST_NAME = 70;

/**
 * Returns the short name of the agency that a clause opens with ("- Bảo hiểm xã hội tỉnh chủ trì, …" -> "BHXH tỉnh"), or null when it
 * opens with none.
 */
export function agencyOpening(clause: {
  readonly heading: string | null;
  readonly text: string;
}): string | null {
  const opening =
    (clause.heading ?? clause.text).split(/\s*[:;]|,?\s+(?:chủ trì|phối hợp)(?=[\s,])/iu)[0] ?? '';
  const name = opening.trim();
  if (name.length > LONGEST_NAME || !AGENCY_HEAD.test(`${name} `)) return null;
  return SHORT.reduce((text, [long, short]) => text.replace(long, short), name);
}
