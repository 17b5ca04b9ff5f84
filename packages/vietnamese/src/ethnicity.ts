import { foldDiacritics } from './text.ts';

/** The 54 ethnic groups in the order of the State's list, with other spellings after a bar. */
const GROUPS =
  `Kinh|Việt;Tày;Thái;Hoa|Hán;Khơ-me|Khmer|Khơ me;Mường;Nùng;Mông|HMông|H'Mông|H Mông|Hmông|Mèo;Dao;Gia-rai|Gia Rai|Jrai|Gia lai;Ngái;Ê-đê|Ê Đê|Êđê|Rađê;Ba-na|Ba Na|Bana|Bahnar;Xơ-đăng|Xơ Đăng|Xê Đăng|Sê Đăng|Xơđăng|Xê-đăng;Sán Chay|Sán Chỉ|Cao Lan|Sán Chí;Cơ-ho|Cơ Ho|K'Ho|Kơ ho;Chăm|Chàm;Sán Dìu;Hrê|H'rê|H-rê;Mnông|M'nông|Mơ Nông;Ra-glai|Ra Glai|Raglai|Raglay;Xtiêng|Stiêng|X'tiêng;Bru-Vân Kiều|Bru Vân Kiều|Vân Kiều;Thổ;Giáy;Cơ-tu|Cơ Tu|Ca tu|Katu;Gié-Triêng|Giẻ-Triêng|Gié Triêng|Giẻ Triêng|Dẻ Triêng|Jẻ Triêng;Mạ;Khơ-mú|Khơ Mú|Khơmú;Co|Cor|Kor;Ta-ôi|Tà-ôi|Tà Ôi|Ta Ôi|Pa Cô;Chơ-ro|Chơ Ro|Chrau;Kháng;Xinh-mun|Xinh Mun;Hà Nhì;Chu-ru|Chu Ru;Lào;La Chí;La Ha;Phù Lá;La Hủ;Lự;Lô Lô;Chứt;Mảng;Pà Thẻn;Cơ Lao|Co Lao|Cờ Lao;Cống;Bố Y;Si La;Pu Péo;Brâu|B'râu;Ơ-đu|Ơ Đu;Rơ-măm|Rơ Măm|Rơmăm`
    .split(';')
    .map((line) => line.split('|'));

/** Usual names of the 54 ethnic groups, in the order of the State's list. */
export const ETHNIC_NAMES: readonly string[] = GROUPS.map(([name = '']) => name);

/** Small differences of writing that say nothing: marks, hyphens, apostrophes, spaces. */
const keyOf = (text: string): string => foldDiacritics(text).replaceAll(/[^a-z]/gu, '');

const BY_KEY = new Map(
  GROUPS.flatMap((names) => names.map((name): [string, string] => [keyOf(name), names[0] ?? name])),
);

/**
 * Returns the usual name of an ethnic group however it is spelt ("Jrai" is "Gia-rai"), also from its two digits in the State's list
 * ("01"), or null when it is none of the 54.
 */
export function findEthnicity(text: string): string | null {
  const number = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  return number > 0 ? (GROUPS[number - 1]?.[0] ?? null) : (BY_KEY.get(keyOf(text)) ?? null);
}
