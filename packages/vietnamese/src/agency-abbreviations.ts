/** One abbreviation of agency names; where several fit, the first one in the list whose context holds is taken. */
export interface AgencyAbbreviation {
  /** Usual ways of writing it; marks "-", "&", "." and spaces inside do not matter, đ is as good as d. */
  readonly short: readonly string[];
  readonly long: string;
  /** Only after one of these words (folded). Absent: anywhere. */
  readonly after?: readonly string[];
  /** Only before one of these pieces of the text (folded, as written). Absent: anywhere. */
  readonly before?: readonly string[];
}

const SECTOR_HEADS = ['so', 'phong', 'bo', 'nganh', 'giam doc', 'ty'];
/** Without "thi" and "thanh": communes are named Ca Thành. */
const LEVELS = ['tinh', 'huyen', 'quan', 'xa', 'phuong', 'tp', 'tx', 'tt', 'cap', 'cac'];

/** Abbreviations of the state, the party and the mass organisations, as provincial documents write them. */
export const AGENCY_ABBREVIATIONS: readonly AgencyAbbreviation[] = [
  // Power at each level
  { short: ['UBND'], long: 'Ủy ban nhân dân' },
  { short: ['HĐND'], long: 'Hội đồng nhân dân' },
  { short: ['ĐBQH'], long: 'Đại biểu Quốc hội' },
  { short: ['UBMTTQVN', 'UBMTTQ VN'], long: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { short: ['UBMTTQ', 'UB MTTQ'], long: 'Ủy ban Mặt trận Tổ quốc' },
  { short: ['MTTQVN'], long: 'Mặt trận Tổ quốc Việt Nam' },
  { short: ['MTTQ'], long: 'Mặt trận Tổ quốc' },
  { short: ['UB'], long: 'Ủy ban' },
  { short: ['TAND'], long: 'Tòa án nhân dân' },
  { short: ['VKSND'], long: 'Viện Kiểm sát nhân dân' },
  { short: ['THADS'], long: 'Thi hành án dân sự' },
  { short: ['BTV'], long: 'Ban Thường vụ' },
  { short: ['BTT'], long: 'Ban Thường trực' },
  { short: ['BCHQS'], long: 'Bộ Chỉ huy Quân sự' },
  { short: ['BCH'], long: 'Bộ Chỉ huy', before: ['quan', 'bo', 'bdbp', 'qs'] },
  { short: ['BCH'], long: 'Ban Chấp hành' },
  { short: ['BĐBP'], long: 'Bộ đội Biên phòng' },
  { short: ['CA'], long: 'Công an', before: LEVELS },
  { short: ['TT'], long: 'Thường trực', before: ['tu', 'tinh', 'hdnd', 'huyen'] },
  {
    short: ['TU'],
    long: 'Tỉnh ủy',
    after: ['thuong truc', 'ban thuong vu', 'van phong', 'ban to chuc', 'ban dan van'],
  },

  // Social, health and unemployment insurance
  { short: ['BHXHVN'], long: 'Bảo hiểm xã hội Việt Nam' },
  { short: ['BHXH'], long: 'Bảo hiểm xã hội' },
  { short: ['BHYT'], long: 'Bảo hiểm y tế' },
  { short: ['BHTN'], long: 'Bảo hiểm thất nghiệp' },
  { short: ['BCĐ'], long: 'Ban Chỉ đạo' },

  // Sectors
  { short: ['LĐTBXH', 'LĐ-TB&XH', 'LĐTB&XH', 'LĐ,TB&XH'], long: 'Lao động - Thương binh và Xã hội' },
  { short: ['KH&ĐT', 'KHĐT'], long: 'Kế hoạch và Đầu tư' },
  { short: ['GD&ĐT', 'GDĐT'], long: 'Giáo dục và Đào tạo' },
  { short: ['TT&TT', 'TTTT'], long: 'Thông tin và Truyền thông' },
  { short: ['NN&PTNT', 'NNPTNT', 'NN-PTNT'], long: 'Nông nghiệp và Phát triển nông thôn' },
  { short: ['NN&MT', 'NNMT'], long: 'Nông nghiệp và Môi trường' },
  { short: ['KH&CN', 'KHCN'], long: 'Khoa học và Công nghệ' },
  { short: ['VH-TT&DL', 'VHTTDL', 'VHTT&DL'], long: 'Văn hóa, Thể thao và Du lịch' },
  { short: ['VH-XH', 'VHXH'], long: 'Văn hóa - Xã hội' },
  { short: ['VHTT', 'VH&TT'], long: 'Văn hóa và Thể thao', after: ['so'] },
  { short: ['VHTT', 'VH&TT', 'VH-TT'], long: 'Văn hóa và Thông tin', after: ['phong'] },
  { short: ['TN&MT', 'TNMT'], long: 'Tài nguyên và Môi trường' },
  { short: ['GTVT', 'GT-VT'], long: 'Giao thông vận tải' },
  { short: ['TC-KH', 'TCKH', 'TC&KH'], long: 'Tài chính - Kế hoạch' },
  { short: ['KT-HT', 'KT&HT'], long: 'Kinh tế và Hạ tầng', after: ['phong'] },
  { short: ['TC'], long: 'Tài chính', after: SECTOR_HEADS },
  { short: ['NV'], long: 'Nội vụ', after: SECTOR_HEADS },
  { short: ['TP'], long: 'Tư pháp', after: ['so', 'phong', 'bo'] },
  { short: ['XD'], long: 'Xây dựng', after: SECTOR_HEADS },
  { short: ['CT'], long: 'Công Thương', after: SECTOR_HEADS },
  { short: ['YT'], long: 'Y tế', after: [...SECTOR_HEADS, 'trung tam', 'tram'] },
  { short: ['DT'], long: 'Dân tộc', after: ['ban', 'phong'] },
  { short: ['SLĐTBXH'], long: 'Sở Lao động - Thương binh và Xã hội' },
  { short: ['SYT'], long: 'Sở Y tế' },
  { short: ['STC'], long: 'Sở Tài chính' },
  { short: ['SNV'], long: 'Sở Nội vụ' },
  { short: ['BLĐTBXH'], long: 'Bộ Lao động - Thương binh và Xã hội' },
  { short: ['BYT'], long: 'Bộ Y tế' },
  { short: ['PGD&ĐT'], long: 'Phòng Giáo dục và Đào tạo' },
  { short: ['PGD'], long: 'Phòng Giao dịch', before: ['ngan', 'nhcsxh', 'nh', 'bao', 'bhxh'] },
  { short: ['PGD'], long: 'Phòng Giáo dục và Đào tạo' },

  // Places of work
  { short: ['BQLKKT'], long: 'Ban Quản lý khu kinh tế' },
  { short: ['BQL'], long: 'Ban Quản lý' },
  { short: ['KKT'], long: 'khu kinh tế' },
  { short: ['KCN'], long: 'khu công nghiệp' },
  { short: ['TTDVVL', 'TT DVVL'], long: 'Trung tâm Dịch vụ việc làm' },
  { short: ['DVVL'], long: 'Dịch vụ việc làm' },
  { short: ['TTPVHCC'], long: 'Trung tâm Phục vụ hành chính công' },
  { short: ['TTYT'], long: 'Trung tâm Y tế' },
  { short: ['TYT'], long: 'Trạm Y tế' },
  { short: ['BVĐK'], long: 'Bệnh viện đa khoa' },
  { short: ['BV'], long: 'Bệnh viện' },
  { short: ['NHCSXH'], long: 'Ngân hàng Chính sách xã hội' },
  { short: ['NHNN'], long: 'Ngân hàng Nhà nước' },
  { short: ['KBNN'], long: 'Kho bạc Nhà nước' },
  { short: ['QLTT'], long: 'Quản lý thị trường' },
  { short: ['PT-TH', 'PTTH', 'PT&TH'], long: 'Phát thanh và Truyền hình' },
  { short: ['VP'], long: 'Văn phòng' },

  // Mass organisations
  { short: ['LĐLĐ'], long: 'Liên đoàn Lao động' },
  { short: ['ĐTNCSHCM', 'ĐTNCS HCM'], long: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  { short: ['TNCS'], long: 'Thanh niên Cộng sản' },
  { short: ['ĐTN'], long: 'Đoàn Thanh niên' },
  { short: ['LHPN'], long: 'Liên hiệp Phụ nữ' },
  { short: ['HPN'], long: 'Hội Phụ nữ' },
  { short: ['PN'], long: 'Phụ nữ', after: ['hoi'] },
  { short: ['HND'], long: 'Hội Nông dân' },
  { short: ['ND'], long: 'Nông dân', after: ['hoi'] },
  { short: ['HCCB'], long: 'Hội Cựu chiến binh' },
  { short: ['CCB'], long: 'Cựu chiến binh' },
  { short: ['NCT'], long: 'Người cao tuổi' },
  { short: ['HTX'], long: 'hợp tác xã' },

  // Territories
  { short: ['HCM'], long: 'Hồ Chí Minh' },
  { short: ['VN'], long: 'Việt Nam' },
  { short: ['TW'], long: 'Trung ương' },
  { short: ['TP'], long: 'thành phố' },
  { short: ['TX'], long: 'thị xã' },
  { short: ['TT'], long: 'thị trấn', after: ['nhan dan', 'cong an', 'xa hoi', 'to quoc', 'tram y te'] },
  { short: ['TT'], long: 'Trung tâm' },
];

/** Other names of one body, in full words: folded, without "và" and "các". Left becomes right. */
export const AGENCY_SYNONYMS: readonly (readonly [string, string])[] = [
  ['uy ban mat tran to quoc viet nam', 'mat tran to quoc'],
  ['uy ban mat tran to quoc', 'mat tran to quoc'],
  ['mat tran to quoc viet nam', 'mat tran to quoc'],
  ['doan thanh nien cong san ho chi minh', 'doan thanh nien'],
  ['doan thanh nien cong san', 'doan thanh nien'],
  ['hoi lien hiep phu nu viet nam', 'hoi lien hiep phu nu'],
  ['hoi phu nu', 'hoi lien hiep phu nu'],
  ['bao hiem xa hoi viet nam tinh', 'bao hiem xa hoi tinh'],
];
