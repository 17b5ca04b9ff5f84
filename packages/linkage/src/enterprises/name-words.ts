import { foldDiacritics } from '@ansinh/vietnamese/text';

/** What a run of words in an enterprise's name stands for. */
export type WordKind = 'form' | 'office' | 'activity' | 'filler';

export interface Phrase {
  readonly kind: WordKind;
  /** Forms and offices: one code for all spellings. Activities: one code a line of business. */
  readonly code: string;
}

/** Words repeat: what a piece of text between spaces becomes is kept, up to so many pieces. */
const MOST_KNOWN = 200_000;
const known = new Map<string, readonly string[]>();

function wordsOfPiece(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const words = foldDiacritics(piece)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 1 ? word.replace(/y$/u, 'i') : word));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, words);
  return words;
}

/** Returns the words of a text without marks, y as i at the end, ready to compare. */
export function plainWords(text: string): string[] {
  return text.split(/\s+/u).flatMap(wordsOfPiece);
}

const FORMS: Readonly<Record<string, string>> = {
  TNHH1:
    'trách nhiệm hữu hạn một thành viên|TNHH một thành viên|TNHH MTV|TNHH 1 thành viên|TNHH 1TV|TNHH M TV|MTV|một thành viên|1 thành viên|1TV',
  TNHH: 'trách nhiệm hữu hạn hai thành viên trở lên|TNHH hai thành viên trở lên|TNHH 2 thành viên trở lên|TNHH 2TV|trách nhiệm hữu hạn hai thành viên|trách nhiệm hữu hạn|TNHH|T N H H|hai thành viên trở lên|HH',
  CP: 'cổ phần|CTCP|CP|C P|JSC',
  DNTN: 'doanh nghiệp tư nhân|DNTN|DN tư nhân|DN TN',
  HTX: 'hợp tác xã|HTX|liên hiệp hợp tác xã|quỹ tín dụng nhân dân|QTDND',
  HD: 'hợp danh',
  HKD: 'hộ kinh doanh|HKD|cơ sở kinh doanh|hộ cá thể',
  '': 'công ty|cty|C ty|CT|doanh nghiệp|DN|tổng công ty|TCT|tập đoàn|co ltd|ltd|company|xí nghiệp|XN',
};

const OFFICES: Readonly<Record<string, string>> = {
  CN: 'chi nhánh|C nhánh|CNhánh',
  VPDD: 'văn phòng đại diện|VPĐD|VP đại diện|VP ĐD',
  DDKD: 'địa điểm kinh doanh|ĐĐKD|điểm kinh doanh|cửa hàng|trạm|kho',
};

const FILLERS = 'và|the|and|của|ông|bà|tại';

/** Lines of business, the usual short form first. */
const ACTIVITIES =
  'xd=xây dựng|tm=thương mại|dv=dịch vụ|dt=đầu tư|tv=tư vấn|tk=thiết kế|sx=sản xuất|vt=vận tải|dl=du lịch|xnk=xuất nhập khẩu|nn=nông nghiệp|pt=phát triển|dp=dược phẩm|ck=cơ khí|td=thủy điện|ln=lâm nghiệp|ts=thủy sản|mm=may mặc|dlanh=điện lạnh|cn=công nghệ|cnghiep=công nghiệp|bv=bảo vệ|kt=kỹ thuật|ks=khoáng sản|cf=cà phê|cs=cao su|gd=giáo dục|mt=môi trường|qc=quảng cáo|bds=bất động sản|nl=năng lượng|tp=thực phẩm|yt=y tế|vthong=viễn thông|thoc=tin học|nt=nội thất|vlxd=vật liệu xây dựng|vl=vật liệu|gt=giao thông|tl=thủy lợi|ht=hạ tầng|ksan=khách sạn|nhang=nhà hàng|tb=thiết bị|vtu=vật tư|oto=ô tô|xdau=xăng dầu|bb=bao bì|dm=dệt may|cb=chế biến|nsan=nông sản|hsan=hải sản|cnuoi=chăn nuôi|pb=phân bón|kthac=khai thác|xl=xây lắp|lm=lắp máy|th=tổng hợp|qt=quốc tế|kd=kinh doanh|tth=truyền thông|gs=giám sát|ql=quản lý|vs=vệ sinh|kho=kho bãi|gn=giao nhận|logistics=logistics|in=in ấn|go=gỗ|xk=xuất khẩu|nk=nhập khẩu|hchat=hóa chất|ktoan=kế toán|ktr=kiến trúc|cdien=cơ điện|dien=điện tử|sua=sửa chữa|dtao=đào tạo|bhiem=bảo hiểm|ttrai=trang trại|nhan=nhân lực|group=group|invest=invest';

const PHRASES = new Map<string, Phrase>();
const SHORT_ACTIVITIES = new Set<string>();
/** Words of the longest phrase that starts with a word. */
const LONGEST = new Map<string, number>();

function learn(kind: WordKind, code: string, spelling: string): void {
  const words = plainWords(spelling);
  const [first = ''] = words;
  PHRASES.set(words.join(' '), { kind, code });
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
}
for (const pair of ACTIVITIES.split('|')) {
  const [code = '', spelling = ''] = pair.split('=');
  learn('activity', code, spelling);
  if (!/[aeiou]/u.test(code)) SHORT_ACTIVITIES.add(code);
}
for (const [code, spellings] of Object.entries(FORMS))
  for (const spelling of spellings.split('|')) learn('form', code, spelling);
for (const [code, spellings] of Object.entries(OFFICES))
  for (const spelling of spellings.split('|')) learn('office', code, spelling);
for (const word of FILLERS.split('|')) learn('filler', '', word);

/** Returns the longest phrase that starts at a word, and how many words it has; null when none does. */
export function phraseAt(words: readonly string[], at: number): { phrase: Phrase; length: number } | null {
  const most = Math.min(LONGEST.get(words[at] ?? '') ?? 0, words.length - at);
  for (let length = most; length >= 1; length -= 1) {
    const phrase = PHRASES.get(words.slice(at, at + length).join(' '));
    if (phrase !== undefined) return { phrase, length };
  }
  return null;
}

/** Returns the lines of business in a run of consonants, "tmdv" or "xnk"; null when it is no such abbreviation. */
export function shortActivities(word: string): string[] | null {
  if (word === '') return [];
  for (let length = Math.min(4, word.length); length >= 2; length -= 1) {
    const head = word.slice(0, length);
    if (!SHORT_ACTIVITIES.has(head)) continue;
    const rest = shortActivities(word.slice(length));
    if (rest !== null) return [head, ...rest];
  }
  return null;
}

const PLACES =
  'An Giang|Bà Rịa Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|HCM|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|KonTum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Tây Nguyên|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Việt Nam|Quy Nhơn';
const PLACE_KEYS = new Set(PLACES.split('|').map((place) => plainWords(place).join(' ')));

/** Returns how many words at the end of a name are a province (or "Việt Nam"), which lists add and drop at will. */
export function placeAtEnd(words: readonly string[]): number {
  for (const length of [4, 3, 2, 1])
    if (words.length > length && PLACE_KEYS.has(words.slice(-length).join(' '))) return length;
  return 0;
}
