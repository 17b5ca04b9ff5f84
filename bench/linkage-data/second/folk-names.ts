import type { Dice } from './dice.ts';

/** Peoples whose names follow different customs. */
export const PEOPLES = ['kinh', 'xodang', 'giarai', 'ede', 'thai', 'mong', 'tay', 'khmer'] as const;
export type Folk = (typeof PEOPLES)[number];

const words = (text: string): string[] => text.split(' ');
const several = (text: string): string[] => text.split(',');

/** Surnames in order of how usual they are. */
const SURNAMES: Readonly<Record<Folk, readonly string[]>> = {
  kinh: words(
    'Nguyễn Trần Lê Phạm Huỳnh Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Hoàng Vũ Lý Mai Đào Đoàn Lương Trịnh Cao Châu Tạ Phùng Tô Hà Văn Từ Thái Diệp Lâm Quách La Thân Kiều Cù Nghiêm Bạch Ninh Doãn Mạc Tăng Khổng Vương Đàm Thạch Lưu Triệu Hứa Giang Tống Viên Ông Âu Lục',
  ),
  xodang: [],
  giarai: several('Rơ Châm,Siu,Ksor,Kpă,Rah Lan,Nay,Rơ Mah,Puih,Kpuih,Rơ Lan,Ralan,Hlong'),
  ede: words('Niê Mlô Kbuôr Byă Êban Ayun Hđơk Kđoh Buôn Ksơr Hwing Adrơng'),
  thai: words('Lò Quàng Cà Lường Tòng Hà Vi Cầm Hoàng Lô Kha Bạc Đèo Điêu Mè'),
  mong: words('Giàng Vàng Sùng Thào Mùa Lầu Hờ Vừ Và Cứ Hạng Ly Má Tráng Lý Chang Phàng Sình'),
  tay: words('Nông Hoàng Lương Triệu Ma Bế Hứa Dương Vi Chu Đàm Nguyễn Lý Lục Sầm Long'),
  khmer: words('Thạch Sơn Kim Danh Lâm Châu Kiên Lý Trần Thị Tăng Huỳnh Chau Neáng'),
};

const KINH_MEN = words(
  'Hùng Dũng Tuấn Minh Long Thành Hải Nam Sơn Tâm Phúc Thắng Cường Hiếu Đạt Khánh Duy Trung Bình Quân Huy Việt Đức Phong Tài Lộc Nghĩa Hòa Tùng Kiên Toàn Vinh An Quý Thịnh Khoa Phát Khôi Bảo Tín Luân Nhân Hậu Thông Chung Lâm Giang Đông Tấn Sang Vũ Hoàng Tiến Trường Quyết Thái Lực Phương Ân Thuận Hưng Chiến Công Điệp Mạnh Ngọc Hoan Lợi Nhật Tân Trọng Bắc Tây Kha Danh Nguyên Tú Linh Khải Biên Đoàn Thiện Vương Năm Tư Sáu Bảy Tám Út Cu Tý Dần Mão',
);
const KINH_WOMEN = words(
  'Hương Lan Hoa Thảo Linh Hà Trang Nga Hằng Yến Thủy Hồng Mai Anh Phương Loan Dung Hạnh Nhung Hiền Thúy Ngọc Tuyết Vân Huệ Oanh Quyên Trinh Thu Trâm Ngân My Nhi Vy Diễm Kiều Liên Xuân Lý Liễu Hòa Bích Châu Như Quỳnh Giang Tâm Phượng Hường Lệ Đào Cúc Sen Thắm Thơm Thanh Minh Nguyệt Ánh Diệu Duyên Tiên Thoa Tươi Lành Nết Sương Mận Gái Bé Ba Tư Năm Sáu Bảy Chín Út Hai Mười Hảo Thương Uyên Chi Ly Khuê Trúc Đoan Vi Thi',
);
const GIVEN: Readonly<Record<Folk, readonly [men: readonly string[], women: readonly string[]]>> = {
  kinh: [KINH_MEN, KINH_WOMEN],
  xodang: [
    words(
      'Thái Hùng Nhak Khuê Blong Đeng Thiu Brôi Rung Tuấn Hoàng Biên Đê Phương Diện Tình Ngọc Nghĩa Xeng Chính Phúc Byeo Đua Kuynh Mlưk Sỹ Dũng Vinh Minh Hiền Lăng Nang Nguk Hnul',
    ),
    words(
      'Ngọc Blưng Hlang Nga Thủy Blút Đeo Hiền Bloi Xuân Lan Phương Thanh Mơ Đích Khuyên Nhai Vân Hạnh Bình Pônh Djưm Hoa Liên Mai Xút Dơ Thảo Yêm Phin Hnhưi Ngân',
    ),
  ],
  giarai: [
    words(
      'Thin Hùng Pyưi Bơm Khuin Huy Đang Byin Alơn Suyt Thuân Phương Tuin Djuin Kơk Hyun Blơn Thiên Nhơt Uyên',
    ),
    words(
      "H'Lan H'Ngơn Phem H'Bia Kim Hyăm Djoanh Mlinh Nguyệt H'Uyên H'Nga Phin Lem H'Blơn H'Thuyên Ngoanh",
    ),
  ],
  ede: [
    words('Bhung Wăn Thuột Dhin Nuê Suôn Blang Khiêm Bliu Drai Hoan Rin Djăp Tlam Ngọc'),
    words('Juin Rưng Hằng Bhôk Blun Nhung Lê Mai Ngoan Yar Wing Thuyết Krŭ Tuyết Săm'),
  ],
  thai: [
    words(
      'Hặc Phương Pánh Thương Ún Chựa Inh Sơn Hoan Bun Tiến Thỏa Chung Diên Xôm Nghịn Mạnh Ánh Lả Pâng Hưởng',
    ),
    words(
      'Hặc Phương Ín Thương Pản Thoan Hoa Ngoan Xuân Bun Tiên Thỏa Chung Duyên Ơn Inh Chanh Lả Pâng Hường Nga',
    ),
  ],
  mong: [
    words(
      'Páo Dính Chứ Lử Sính Chu Vảng Tủa Dơ Sùng Giống Lềnh Chơ Say Cháng Tàng Súa Nhìa Vư Dế Phử Hồng Lồng',
    ),
    words('Mỷ Dở Máy Sua Chù Ca Dợ Pà Xống Mo Và Say Nhia Chở Dua Lia Vá Súa Dí Gầu Cở Bầu Sống'),
  ],
  tay: [
    words('Hùng Đạt Thắng Toàn Kim Bảo Ích Chấn Thiêm Nghiệp Huân Quyết Thuấn Sáng Hoan Vượng Điềm Lâm'),
    words('Hương Nhình Thêm Mòn Lệ Bích Diệp Hoài Niềm Ngoan Loan Chiêm Bẩy Huế Tiềm Sỏi Đào'),
  ],
  khmer: [
    words('Kha Rên Sà Phol Sô Thi Đa Ra Ươl Hiền Sóc Chanh Vuôl Rít Na Thương Tha Đức Rương'),
    words('Sa Phia Sóc Kha Ra Ni Srây Thia Na Vi Rane Chanh Đa Huôn Thu Phone Mỹ Ươne'),
  ],
};
const MIDDLE_MEN = words(
  'Văn Hữu Đức Minh Quang Công Đình Xuân Quốc Thanh Ngọc Hoàng Anh Gia Bá Trọng Duy Viết Tấn Thế Tiến Hồng Phước Nhật',
);
const MIDDLE_WOMEN = words(
  'Thị Ngọc Thanh Thu Kim Minh Mỹ Bích Hồng Thùy Phương Hoài Như Diệu Tuyết Cẩm Lệ Khánh Bảo Trúc',
);

/** Words of a person's name. */
export interface FolkName {
  readonly surname: readonly string[];
  readonly middle: readonly string[];
  readonly given: string;
  /** The surname stands behind the given name (Ê Đê: "Y Wăn Niê"). */
  readonly surnameLast: boolean;
}

/** Returns the words of a name as they are spoken. */
export function spoken({ surname, middle, given, surnameLast }: FolkName): string[] {
  return surnameLast ? [...middle, given, ...surname] : [...surname, ...middle, given];
}

/** Returns a surname; `skew` says how far the usual ones outweigh the others. */
export function drawSurname(dice: Dice, folk: Folk, skew: number): readonly string[] {
  const surnames = SURNAMES[folk];
  return surnames.length === 0 ? [] : dice.skewed(surnames, skew).split(' ');
}

/** Returns the name of a child of that surname. */
export function drawName(
  dice: Dice,
  folk: Folk,
  surname: readonly string[],
  isMan: boolean,
  year: number,
): FolkName {
  const given = dice.skewed(GIVEN[folk][isMan ? 0 : 1], 0.7, 4);
  return { surname, middle: middleOf(dice, folk, isMan, year), given, surnameLast: folk === 'ede' };
}

function middleOf(dice: Dice, folk: Folk, isMan: boolean, year: number): string[] {
  switch (folk) {
    case 'xodang':
      return [isMan ? 'A' : 'Y'];
    case 'giarai':
      return dice.chance(0.2) ? [isMan ? 'Y' : 'H'] : [];
    case 'ede':
      return [isMan ? 'Y' : 'H'];
    case 'mong':
      return isMan ? (dice.chance(0.85) ? ['A'] : [dice.of(MIDDLE_MEN)]) : ['Thị'];
    case 'khmer':
      return isMan ? [] : dice.chance(0.6) ? ['Thị'] : [];
    default: {
      const old = isMan ? 'Văn' : 'Thị';
      const share = year < 1970 ? 0.75 : year < 1995 ? 0.5 : 0.2;
      const middle = dice.chance(share) ? [old] : [dice.skewed(isMan ? MIDDLE_MEN : MIDDLE_WOMEN, 0.8, 2)];
      if (dice.chance(year < 1980 ? 0.08 : 0.35)) middle.push(dice.of(isMan ? MIDDLE_MEN : MIDDLE_WOMEN));
      return middle;
    }
  }
}
