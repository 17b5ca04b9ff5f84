import { ranked, weighted } from './random.ts';

/** Legal forms with their ways of being written, and their share. */
export interface LegalForm {
  readonly code: string;
  readonly spellings: readonly string[];
}

const FORM_ROWS: readonly (readonly [code: string, share: number, spellings: string])[] = [
  [
    'TNHH1',
    40,
    'Công ty TNHH Một thành viên|Công ty TNHH MTV|Cty TNHH MTV|Công ty trách nhiệm hữu hạn một thành viên|CÔNG TY TNHH 1TV|Cty TNHH 1 thành viên|Công ty TNHH',
  ],
  ['TNHH2', 30, 'Công ty TNHH|Cty TNHH|Công ty trách nhiệm hữu hạn|CT TNHH|C.ty TNHH'],
  ['CP', 16, 'Công ty Cổ phần|Công ty CP|CTCP|Cty CP|CT Cổ phần|C.ty Cổ phần'],
  ['DNTN', 7, 'Doanh nghiệp tư nhân|DNTN|DN tư nhân'],
  ['HTX', 6, 'Hợp tác xã|HTX'],
  ['HD', 1, 'Công ty hợp danh|Công ty Luật hợp danh'],
];

export const LEGAL_FORMS: readonly LegalForm[] = weighted(
  FORM_ROWS.map(([code, share, spellings]) => [{ code, spellings: spellings.split('|') }, share] as const),
);

/** What enterprises say they do, with the abbreviation some lists use. */
const ACTIVITY_ROWS =
  'Xây dựng=XD|Thương mại và Dịch vụ=TM & DV|Thương mại Dịch vụ=TMDV|Xây dựng và Thương mại=XD & TM|Thương mại=TM|Đầu tư Xây dựng=ĐTXD|Tư vấn Xây dựng=TVXD|Vận tải=VT|Sản xuất và Thương mại=SX & TM|Tư vấn Thiết kế=TVTK|Du lịch=DL|Xuất nhập khẩu=XNK|Đầu tư và Phát triển=ĐT & PT|Dịch vụ Nông nghiệp=DVNN|Nông nghiệp=NN|Dược phẩm=DP|Cơ khí=CK|Gỗ=Gỗ|Thủy điện=TĐ|Lâm nghiệp=LN|May mặc=MM|Thủy sản=TS|Điện lạnh=ĐL|Công nghệ=CN|Bảo vệ=BV|Kỹ thuật=KT|Khoáng sản=KS|Cà phê=CF|Cao su=CS|Giáo dục=GD|Môi trường=MT|Quảng cáo=QC';
export const ACTIVITIES: readonly (readonly [long: string, short: string])[] = weighted(
  ACTIVITY_ROWS.split('|').map((row, rank) => {
    const [long = '', short = ''] = row.split('=');
    return [[long, short] as const, 1 / (rank + 3)] as const;
  }),
);

/** Lucky words of enterprise names, most frequent first; two or three make a core. */
export const CORE_WORDS = ranked(
  'Phát Thành Phú Minh An Hưng Gia Tân Thịnh Đại Hoàng Long Việt Nam Bảo Hải Kim Ngọc Quang Anh Thiên Phúc Sơn Tiến Trường Vinh Lộc Đức Hòa Bình Trung Thuận Đông Tây Nguyên Nhật Khang Tín Nghĩa Huy Hùng Dũng Cường Lâm Xuân Vạn Quốc Khánh Mai Thái Dương Linh Lan Tâm Toàn Hà Thanh Nhân Á Châu Phương Bắc Hồng Khải Hoàn Mỹ Tuấn Lợi Vượng Duy Đạt Trí Việt Tùng Bách Song Ánh Sao Mai',
  4,
);
export const FOREIGN_CORES: readonly string[] =
  'Vinatech|Greenfarm|Vinafood|Sunrise|Hoya Glass|Kyocera Parts|LG Chem HP|Golden Star|Eco Wood|Bidiphar|PNE Wind|Smart Home|TechPro|Vietlink|Haprosimex|Regina Miracle|Pegatron HP|Bluesea|Kontum Sugar|Mộc Châu Milk'.split(
    '|',
  );
