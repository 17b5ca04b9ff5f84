import { lastingMatcher, phraseMatcher, phrases } from './phrase-matcher.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** "các", "từng", … before a name. */
export const matchQuantifier = lastingMatcher(
  phrases(
    `các | những | từng | mỗi | một số | toàn thể | toàn bộ | tất cả các | tất cả | các các | nhiều | cả`,
  ),
);

const matchOfficialName = lastingMatcher(
  phrases(`
  ủy ban nhân dân | ubnd | ubnđ | hội đồng nhân dân | hđnd | hđnd và ubnd | thường trực hđnd | thường trực hội đồng nhân dân
  | thường trực tỉnh ủy | ban thường vụ tỉnh ủy | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy | chính phủ | thủ tướng chính phủ | quốc hội
  | công an các đơn vị , địa phương | công an đơn vị , địa phương | công an | thanh tra | thanh tra nhà nước | bảo hiểm xã hội | bhxh | kho bạc nhà nước | kbnn | kho bạc | ngân hàng nhà nước | ngân hàng chính sách xã hội | nhcsxh
  | viện kiểm sát nhân dân | viện kiểm sát | vksnd | tòa án nhân dân | tòa án | tand | kiểm toán nhà nước | thi hành án dân sự
  | cơ quan thi hành án dân sự | cục thi hành án dân sự | chi cục thi hành án dân sự
  | đài phát thanh và truyền hình | đài phát thanh - truyền hình | đài phát thanh truyền hình | đài phát thanh , truyền hình | đài truyền hình
  | thú y xã | thú y cấp xã | thú y cơ sở | chi nhánh ngân hàng nhà nước | công đoàn khu công nghiệp | bưu điện | vnpt | viettel | mobifone | agribank | điện lực | cảnh sát biển | bộ đội biên phòng | ngân hàng nhà nước khu vực | sở chỉ huy | đài truyền thanh | đài truyền thanh truyền hình | đài truyền thanh - truyền hình | đài pt&th | đài pt - th | đài ptth | đài truyền thanh cơ sở
  | báo và phát thanh , truyền hình | báo và đài phát thanh , truyền hình | báo và đài phát thanh - truyền hình
  | cổng thông tin điện tử | cổng ttđt | cổng dịch vụ công | trung tâm phục vụ hành chính công | bộ phận một cửa
  | liên đoàn lao động | lđlđ | tổng liên đoàn lao động | công đoàn | công đoàn các khu công nghiệp
  | ủy ban mặt trận tổ quốc | ủy ban trung ương mặt trận tổ quốc việt nam | ủy ban trung ương mttq việt nam | thông tấn xã | đài tiếng nói | ngân hàng nhà nước chi nhánh | ngân hàng nhà nước khu vực | ủy ban mttq | ubmttq | ubmttqvn | mặt trận tổ quốc | mttq | mttqvn | ủy ban mttqvn
  | ủy ban mặt trận tổ quốc việt nam | ủy ban mttq việt nam | ubmttq việt nam | mặt trận tổ quốc việt nam | mttq việt nam
  | đoàn thanh niên | đoàn thanh niên cộng sản hồ chí minh | đoàn tncs hồ chí minh | đoàn tncs hcm | tỉnh đoàn | thành đoàn | huyện đoàn | quận đoàn | thị đoàn | đoàn tncs
  | hội liên hiệp phụ nữ | hội lhpn | hội liên hiệp phụ nữ việt nam | hội lhpn việt nam | hội phụ nữ | hội nông dân | hội nông dân việt nam | hội cựu chiến binh | hội cựu chiến binh việt nam
  | hội ccb | hội chữ thập đỏ | hội người cao tuổi | hội luật gia | hội khuyến học | hội liên hiệp thanh niên | hội bảo vệ quyền trẻ em | đoàn luật sư
  | hội bảo trợ người khuyết tật và trẻ mồ côi | liên minh hợp tác xã | liên minh các hợp tác xã | liên minh htx | liên hiệp các hội khoa học và kỹ thuật | liên hiệp các tổ chức hữu nghị
  | hiệp hội doanh nghiệp | hội doanh nghiệp | hội doanh nhân trẻ
  | bộ chỉ huy quân sự | bchqs | bộ chqs | ban chỉ huy quân sự | ban chqs | bộ chỉ huy bộ đội biên phòng | bộ chỉ huy bđbp | bộ đội biên phòng | bđbp | đồn biên phòng
  | thuế tỉnh | thuế thành phố | thuế cơ sở | thuế khu vực | cục thuế | chi cục thuế | chi cục thuế khu vực | cục thống kê | chi cục thống kê | cục hải quan | chi cục hải quan | cục quản lý thị trường | chi cục quản lý thị trường | đội quản lý thị trường
  | văn phòng ủy ban nhân dân | văn phòng ubnd | vp ubnd | văn phòng hđnd và ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng hđnd - ubnd | văn phòng đoàn đbqh và hđnd
  | văn phòng tỉnh ủy | văn phòng đăng ký đất đai | chi nhánh văn phòng đăng ký đất đai
  | tổ chức dịch vụ thu | tổ chức dịch vụ thu bhxh , bhyt | tổ chức dịch vụ nhận ủy quyền thu bhxh , bhyt | tổ chức dịch vụ | tổ dân phố | khu dân cư | hạt kiểm lâm | kiểm lâm | trạm y tế
  | ban chỉ huy phòng thủ dân sự | ban chỉ huy | đoàn đại biểu quốc hội | tổ đại biểu hội đồng nhân dân | tổ đại biểu hđnd | ban quản lý | bql | ban chỉ đạo | bcđ | bcd | bcđ | ban chỉ đạo bhxh , bhyt | ban đại diện cha mẹ học sinh | ban điều hành | ban tuyên giáo | ban dân vận | ban tổ chức tỉnh ủy | ban tổ chức thành ủy | ban tuyên giáo và dân vận | ban nội chính | ủy ban kiểm tra | cảnh sát phòng cháy , chữa cháy và cứu nạn , cứu hộ | cảnh sát pccc&cnch | cảnh sát pccc và cnch | cơ quan cảnh sát điều tra | cơ quan điều tra
  `),
);

let matchLocalName: PhraseMatcher | null = null;

/** Names that are an agency by themselves; a level or a place may follow. */
export const matchNamedAgency: PhraseMatcher = Object.assign(
  (tokens: readonly Token[], at: number): number => {
    const official = matchOfficialName(tokens, at);
    return matchLocalName === null ? official : Math.max(official, matchLocalName(tokens, at));
  },
  {
    starts: (lower: string): boolean =>
      matchOfficialName.starts(lower) || matchLocalName?.starts(lower) === true,
  },
);

/** Whether the document itself defined the name that stands there, so that no word behind it belongs to it. */
export function definedHere(tokens: readonly Token[], at: number, length: number): boolean {
  return matchLocalName !== null && matchLocalName(tokens, at) === length;
}

/** Runs a reading in which the short names that the document itself defines count as agencies too; they are forgotten afterwards. */
export function withLocalNames<T>(names: readonly string[], run: () => T): T {
  matchLocalName = names.length === 0 ? null : phraseMatcher(names.map((name) => name.toLowerCase()));
  try {
    return run();
  } finally {
    matchLocalName = null;
  }
}

/** First words of names that go on with words of their own ("Trung tâm …", "Chi cục …", "Hội …"). */
export const matchOpenHead = lastingMatcher(
  phrases(`
  ban | cục | chi cục | tổng cục | vụ | viện | trung tâm | trường | bệnh viện | hội | hiệp hội | đoàn | liên minh | liên hiệp | hội đồng | quỹ
  | công ty | tổng công ty | tập đoàn | ngân hàng | đài | báo | tạp chí | văn phòng | tổ | tổ công tác | đội | chi nhánh | học viện | ủy ban | tổng liên đoàn | cơ sở
  | trạm | hạt | vườn quốc gia | nhà máy | ban chấp hành | chi hội | hợp tác xã | phòng cảnh sát | nhà văn hóa | trại | khoa | tiểu ban | nhà xuất bản | liên đoàn | thư viện | bảo tàng
  `),
);

/** Common nouns for bodies without a name of their own. */
export const matchGroupNoun = lastingMatcher(
  phrases(`
  sở | ban | ngành | đoàn thể | hội | hội đoàn thể | phòng | cơ quan | đơn vị | tổ chức | địa phương | doanh nghiệp | cá nhân | trường | trường học | nhà trường | cơ sở | cấp | cấp ủy | chính quyền
  | bệnh viện | trung tâm | báo | đài | bộ | bộ phận | cơ sở giáo dục | cơ sở giáo dục , đào tạo | cơ sở giáo dục và đào tạo | cơ sở y tế | hợp tác xã | hộ gia đình | hộ kinh doanh | điểm thu | nhân viên thu | cộng tác viên | cộng tác viên thu | công tác viên | công tác viên thu | nhân viên
  | tổ chức chính trị - xã hội | tổ chức chính trị xã hội | tổ chức đoàn thể | chủ đầu tư | người sử dụng lao động | chủ sử dụng lao động | đơn vị sử dụng lao động | xã | huyện | phường | thị trấn | thôn | khu phố | tổ dân phố | bên
  | cụm | chi nhánh | công ty | lực lượng | cấp công đoàn | công đoàn | phòng ban | hội quần chúng | nhà thầu | ban quản lý | tổ công tác | đoàn kiểm tra | đoàn thanh tra | hội đồng | thành viên | công chức | tổ trưởng | phóng viên
  | người chăn nuôi | hộ chăn nuôi | chủ tàu | chi bộ | đảng bộ | chi đoàn | tổ đảng | đảng viên | khu dân cư | ấp | buôn | khóm | chủ rừng | chủ cơ sở | cụm dân cư | khu công nghiệp | trạm y tế | trung tâm y tế | ngân hàng | ngân hàng thương mại | tổ chức tín dụng | nhà máy | hãng | chợ | siêu thị | câu lạc bộ | ban quản trị | cơ sở kinh doanh | chủ đầu tư | nhà đầu tư | tổ hợp tác | trang trại | người nộp thuế | cán bộ | công chức | viên chức | người làm công tác | chủ hộ | chủ phương tiện | chủ sở hữu | hội đồng quản lý
  `),
);

/** Bodies named by their authority only. */
export const matchAuthority = lastingMatcher(
  phrases(`
  cơ quan được đề nghị phối hợp | cơ quan được yêu cầu phối hợp | đơn vị được đề nghị phối hợp | cơ quan , đơn vị được đề nghị phối hợp | cơ quan , đơn vị được yêu cầu | cơ quan , tổ chức được yêu cầu | bên chủ trì | bên chủ trì cuộc họp | cơ quan chủ trì cuộc họp | đơn vị chủ trì cuộc họp
  | cơ quan được hỏi ý kiến | đơn vị được hỏi ý kiến | cơ quan được lấy ý kiến | cơ quan được xin ý kiến | cơ quan nhận được yêu cầu | bên đăng cai | bên tiếp nhận | bên nhận yêu cầu | bên gửi yêu cầu | bên cung cấp | bên nhận | bên gửi | cấp có thẩm quyền | các cấp có thẩm quyền | cơ quan có thẩm quyền | các cơ quan có thẩm quyền | người có thẩm quyền | cơ quan nhà nước có thẩm quyền | cơ quan cấp trên có thẩm quyền
  | cấp trên | cơ quan cấp trên | cơ quan chủ trì | đơn vị chủ trì | cấp thẩm quyền | cơ quan , người có thẩm quyền
  | cơ quan được giao nhiệm vụ | đơn vị được giao nhiệm vụ | cơ quan được yêu cầu | cơ quan tiếp nhận | đơn vị tiếp nhận | cơ quan có liên quan tiếp nhận | cơ quan được giao chủ trì | đơn vị được giao chủ trì
  | cơ quan phối hợp | đơn vị phối hợp | cơ quan yêu cầu | cơ quan đề nghị | cơ quan đầu mối | cơ quan thường trực | bên yêu cầu | bên được yêu cầu | cơ quan được đề nghị
  | ngành giáo dục và đào tạo | ngành giáo dục | ngành y tế | ngành công an | ngành thuế
  `),
);

/** Parties of an agreement. */
export const matchParty = lastingMatcher(
  phrases(
    `các bên còn lại | các bên khác | bên kia | hai bên còn lại | các bên | hai bên | ba bên | bốn bên | 2 bên | 3 bên | 4 bên | 02 bên | 03 bên | 04 bên | mỗi bên | từng bên | bên a | bên b | bên c | bên còn lại | hai ngành | hai đơn vị | hai cơ quan`,
  ),
);

/** Offices held by a person; the body follows. */
export const matchOffice = lastingMatcher(
  phrases(`
  phó trưởng ban thường trực | phó chủ tịch thường trực | ủy viên | ủy viên thường trực | các ủy viên | thư ký | tổ trưởng | tổ phó | trưởng đoàn | phó trưởng phòng | trưởng trạm | vụ trưởng | thứ trưởng | chỉ huy phó | trưởng thuế | đại biểu | trưởng ban quản lý | tổng thư ký | trưởng ban chỉ huy | trưởng chi cục | trưởng công an | trưởng ban thường trực
  | thường trực | kế toán | thủ quỹ | trạm trưởng | hạt trưởng | ban giám đốc | ban giám hiệu | phó ban | giám đốc | phó giám đốc | tổng giám đốc | chủ tịch | phó chủ tịch | thủ trưởng | thủ trưởng , người đứng đầu | chánh | chánh án | viện trưởng | trưởng ban | trưởng ban chỉ đạo | phó trưởng ban chỉ đạo | phó trưởng ban | trưởng phòng | trưởng | cục trưởng | chi cục trưởng | hiệu trưởng
  | chỉ huy trưởng | người đứng đầu | lãnh đạo | bí thư | thành viên | các thành viên | đại diện | đội trưởng | chánh văn phòng | chánh thanh tra | bộ trưởng | cán bộ đầu mối | đại diện lãnh đạo | tổng biên tập | chủ nhiệm | trưởng công an
  `),
);

/** Words that narrow a common noun down without ending the name. */
export const matchGroupModifier = lastingMatcher(
  phrases(`
  có liên quan | liên quan | liên quan khác | khác | khác có liên quan | chức năng | ban ngành chức năng | trực thuộc | thuộc thẩm quyền quản lý | thuộc phạm vi quản lý | thuộc quyền quản lý | do ngành quản lý | thuộc ngành quản lý | thuộc thẩm quyền
  | trong ngành | nêu trên | nói trên | có thẩm quyền | quản lý nhà nước | quản lý đối tượng | quản lý đối tượng tham gia | nhà nước | hữu quan | công lập | ngoài công lập | dân lập | tư thục | sự nghiệp | sự nghiệp công lập | sự nghiệp giáo dục trực thuộc
  | hành chính | hành chính sự nghiệp | hành chính - sự nghiệp | sử dụng lao động | sử dụng ngân sách | sử dụng đất | báo chí | truyền thông | truyền thông , báo chí | báo chí , truyền thông | thông tấn , báo chí | thông tấn báo chí | báo , đài | thông tin đại chúng
  | báo chí , phát thanh , truyền hình | chuyên môn | nghiệp vụ | thành viên | khám bệnh , chữa bệnh | khám , chữa bệnh | khám chữa bệnh | kcb | khám bệnh , chữa bệnh bhyt | khám chữa bệnh bhyt | kcb bhyt | khám , chữa bệnh bhyt | bảo hiểm y tế
  | giáo dục | giáo dục , đào tạo | giáo dục và đào tạo | giáo dục nghề nghiệp | y tế | y tế ngành | chính trị - xã hội | chính trị xã hội | xã hội | xã hội - nghề nghiệp | xã hội nghề nghiệp | chính trị | kinh tế | tín dụng | địa phương
  | trong và ngoài nhà nước | ngoài nhà nước | ngoài quốc doanh | ngoài ngân sách | được giao nhiệm vụ | được phân công | được giao | được quy định trách nhiệm phối hợp | trung ương | tiến hành tố tụng | trợ giúp xã hội | sản xuất , kinh doanh | sản xuất kinh doanh | kinh doanh | dịch vụ
  | cấp trên | cấp dưới | đóng trên địa bàn | hoạt động trên địa bàn | trong tỉnh | của tỉnh | trong hệ thống | thuộc tỉnh | thuộc thành phố | thuộc huyện | thuộc xã | thuộc trung ương | đảng | hợp pháp | đầu tư | tham gia quy chế | tham gia ký kết | ký kết quy chế | tham gia phối hợp | dân cư | mầm non | phổ thông | đại học | cung cấp dịch vụ | lưu trú | cai nghiện | bảo trợ xã hội
  | thuộc ủy ban nhân dân tỉnh | thuộc ubnd tỉnh | quản lý chuyên ngành | trên địa bàn quản lý | ban ngành | đoàn thể chính trị xã hội | tín nhiệm | thống nhất | công đoàn | thu | đã ký kết | phối hợp thực hiện | có chức năng | có nhu cầu | nhà nước cấp
  `),
);

/** Territorial levels that close a name. */
export const matchLevel = lastingMatcher(
  phrases(`
  khu phố | tổ dân phố | ấp | khóm | buôn | tỉnh | thành phố | tp | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu | thôn | bản | trung ương | cấp tỉnh | cấp huyện | cấp xã | cấp thành phố | cấp cơ sở | các cấp | cùng cấp | đồng cấp | địa phương | khu vực | cơ sở | liên huyện | liên xã
  | cấp trên | cấp trung ương | việt nam | sở tại | trực thuộc trung ương
  `),
);
