/* Names of the four provinces of the demo: frequencies as published counts of names put them, in order where only an order is known. */

/** Kinh surnames with their share in percent. */
export const KINH_SURNAMES: readonly (readonly [string, number])[] = [
  ['Nguyễn', 31.5],
  ['Trần', 10.9],
  ['Lê', 8.9],
  ['Phạm', 5.9],
  ['Hoàng', 3],
  ['Huỳnh', 2.1],
  ['Vũ', 2.4],
  ['Võ', 2.5],
  ['Phan', 2.8],
  ['Trương', 2.2],
  ['Bùi', 2.1],
  ['Đặng', 1.9],
  ['Đỗ', 1.9],
  ['Ngô', 1.7],
  ['Hồ', 1.5],
  ['Dương', 1.4],
  ['Đinh', 1],
  ['Đoàn', 0.9],
  ['Lâm', 0.8],
  ['Mai', 0.8],
  ['Trịnh', 0.8],
  ['Đào', 0.8],
  ['Cao', 0.7],
  ['Lý', 0.7],
  ['Hà', 0.7],
  ['Lưu', 0.6],
  ['Lương', 0.6],
  ['Thái', 0.5],
  ['Châu', 0.4],
  ['Tạ', 0.4],
  ['Phùng', 0.4],
  ['Tô', 0.4],
  ['Vương', 0.3],
  ['Văn', 0.3],
  ['Tăng', 0.3],
  ['Quách', 0.2],
  ['Lại', 0.2],
  ['Hứa', 0.2],
  ['Thạch', 0.2],
  ['Diệp', 0.2],
  ['Từ', 0.2],
  ['Chu', 0.2],
  ['Đàm', 0.2],
  ['Tống', 0.2],
  ['Giang', 0.2],
  ['Triệu', 0.2],
  ['Kiều', 0.2],
  ['Nghiêm', 0.1],
  ['Bạch', 0.1],
  ['Mạc', 0.1],
  ['Khổng', 0.1],
  ['Thân', 0.1],
  ['Cù', 0.1],
  ['Tôn', 0.1],
  ['Viên', 0.05],
  ['Ông', 0.05],
  ['Âu', 0.05],
  ['Mẫn', 0.05],
];

/** Thái, Mường, H'Mông, Dao surnames of Sơn La, most frequent first. */
export const THAI_SURNAMES = 'Lò Quàng Lường Cà Tòng Hà Cầm Vì Lèo Hoàng Bạc Điêu Đèo Lừ Lự Mè Cút';
export const MUONG_SURNAMES = 'Đinh Hà Bùi Phùng Quách Hoàng Cầm Xa Mùi Lường';
export const HMONG_SURNAMES = 'Sùng Giàng Vàng Mùa Thào Hạng Lầu Vừ Tráng Cứ Và Sồng Phàng Ly Hờ Chá Sộng';
export const HMONG_MALE =
  'Chua Páo Tủa Sử Dơ Lử Chống Nhè Sếnh Dê Chơ Tồng Vảng Cở Khua Thào Lồng Tính Câu Nủ Lềnh Sà Giống Hồng Dia Di Của Trống Tráng Sấu';
export const HMONG_FEMALE =
  'Mỷ Dợ Say Mai Sua Chư Xia Pàng Dua Ka Dính Mo Sông Chía Bầu Nhia Sénh Lia Dở Cha Sai Mú Dếnh Gánh Chứ Pa Mị Vá';

/** Xơ Đăng, Ba Na, Giẻ Triêng of Kon Tum: men "A …", women "Y …". */
export const HIGHLAND_MALE =
  'Thái Nhưn Bloi Thui Khâm Điểu Ngọc Hlun Tiu Phúc Thảo Brui Dũng Khiêm Lưu Nghĩa Tuấn Kheng Hùng Byưn Chiến Đôk Glưh Hiao Jut Klao Lim Mơn Nem Phương Thôn Xuân Bình Dương Hoàng Huy Lực Nam Quang Sơn Thanh Thiên Trung Vương Blễ Chương Đứk Gral Hmốt Kroa Lăng Ngun Phaih Rôn Sưp Thuh Vinh Bôn Dên Hào';
export const HIGHLAND_FEMALE =
  'Ngọc Blan Hyưn Liêu Mai Vượng Thảo Byel Hạnh Chưm Plung Hơn Dung Hiền Hoa Lan Loan Nga Phượng Thanh Thủy Vân Xuân Bách Diễm Đanh Gưn Hlim Jin Krông Lới Mân Nhung Pơn Rơi Sen Thơi Ươm Xoa Yên Bình Chinh Diu Giao Hrít Kim Lệ Minh Nhạn Oanh Phin Sương Thắm Tuyết Vi Đào Bưng Nêu';
export const JARAI_SURNAMES = 'Siu|Rơ Châm|Ksor|Rơ Mah|Kpă|Rah Lan|Puih|Nay|Rơ Lan|Hiao';
export const JARAI_MALE =
  'Hyan Blơ Thưm Djoan Khip Lơi Phin Trung Bưi Hlới Klunh Pyưi Thinh Vương Huy Glơh Nhơn Alơi';
export const JARAI_FEMALE =
  "H'Lan H'Blin Hyin H'Ngọc Phyui H'Mai Blan H'Nhung Lem H'Yêm Hyưm H'Linh Djên H'Uyên Nguyệt H'Trang";

/** Middle names by sex, most frequent first; "Văn" and "Thị" have their own shares by decade. */
export const MALE_MIDDLES =
  'Đức Minh Hữu Quang Thanh Ngọc Đình Xuân Quốc Công Anh Thành Hoàng Bá Trọng Duy Tuấn Hồng Viết Mạnh Tiến Huy Hải Khắc Thế Trung Phi Nhật Đăng Chí Sỹ Kim Tấn Phước Vĩnh Cao Như';
export const MALE_NEW_MIDDLES =
  'Gia Minh Bảo Đức Hoàng Quốc Anh Tuấn Duy Nhật Khánh Quang Thành Đăng Hải Thiên Trung Phúc Tiến Thanh Hữu Ngọc Xuân Đình Công Trọng Mạnh Việt Nguyên Phi Chí Khôi An';
export const FEMALE_MIDDLES =
  'Ngọc Thanh Thu Kim Phương Minh Thùy Bích Mỹ Hồng Thúy Hoài Diệu Cẩm Tuyết Như Lan Hải Mai Xuân Ánh Hoàng Lệ Kiều Vân Quỳnh Phước Thụy Thục Đoan';
export const FEMALE_NEW_MIDDLES =
  'Ngọc Bảo Khánh Quỳnh Thanh Minh Phương Gia Thùy Hoài Mai Thảo Hà Tú Trúc Như Ánh Diệu Kim Anh Nhã Tường Hải Yến Mỹ Lan Hồng Thu Linh Kiều Tuệ An Cát';

/** Given names by sex and time of birth, most frequent first: before 1965, to 1989, to 2009, after. */
export const MALE_GIVEN: readonly string[] = [
  'Hùng Minh Sơn Thành Bình Dũng Hải Long Lâm Tâm Phúc Đức Hòa Thanh Quang Tân Xuân Chiến Thắng Lợi Cường Hưng Mạnh Khánh Sáu Năm Ba Bảy Tám Mười Hai Chín Tư Đông Lộc Nhân Nghĩa Trí Tín Thọ Phước Đạo Cảnh Hiển Khoa Kỳ Liêm Lương Mậu Mùi Ngọ Ngọc Nhâm Nhượng Ninh Phụng Quế Quý Sang Sửu Tài Tần Thái Thân Thìn Thôn Toàn Trọng Truyền Tuất Tỵ Vinh Vượng Hợi Dần Đệ Điền Bảo Bường Cầu Chất Chung Dậu Duyên Giáp Hoan Hợp Khiêm Kiểm',
  'Hùng Dũng Tuấn Cường Thành Hải Sơn Minh Thắng Bình Long Đức Hưng Hòa Quang Nam Trung Thanh Tâm Phong Hiếu Phúc Toàn Việt Mạnh Vinh Tùng Lâm Khánh Anh Linh Tiến Chiến Thịnh Lợi Trường Hoàng Chung Công Định Giang Hà Hoài Hùng Huy Hữu Khanh Khoa Kiên Lộc Luân Lực Nghĩa Nhân Phương Phước Quân Quốc Quý Quyền Sang Sáng Sinh Sỹ Tài Tấn Tân Thái Thiện Thọ Thông Thuận Thủy Tín Tính Trí Trọng Tú Vũ Vương Xuân Đông Đạt Đại Duy Dương Cảnh Chính Bảo Ân An Tịnh Tuyên Ước Út',
  'Anh Huy Tuấn Hiếu Đức Long Nam Dũng Tùng Minh Hoàng Trung Thành Đạt Phong Hùng Quân Hải Sơn Khánh Việt Linh Thắng Cường Kiên Phúc Vũ Duy Tiến Trường Tú Hưng Quang Bảo Toàn Thịnh Lâm Hậu Nghĩa Vinh Tài Nhật An Bình Công Dương Giang Hòa Khang Khoa Lộc Luân Lực Mạnh Nguyên Nhân Phát Phước Quốc Quý Sang Tâm Tân Thái Thanh Thiện Thông Thuận Tín Trí Triều Trọng Vương Ý Đăng Đông Khôi Hào Hân Chương Chiến Chính Cảnh Ánh Văn Tuyên',
  'Khang Bảo Minh Phúc An Khôi Nguyên Huy Anh Khoa Phong Nam Quân Thịnh Kiệt Đạt Long Hưng Phát Duy Hiếu Đức Hoàng Tuấn Nhân Vinh Lâm Khánh Thiên Tùng Dương Bách Đăng Trí Tài Nghĩa Quang Hải Việt Sơn Thành Toàn Vũ Vỹ Tín Bin Kha Hào Hậu Ân Ben Lộc Luân Nhật Phước Quốc Thiện Thuận Tiến Trường Tú Triết Hùng Cường Dũng Trung',
];
export const FEMALE_GIVEN: readonly string[] = [
  'Hoa Lan Mai Hương Liên Hồng Thanh Nga Thu Xuân Bình Loan Lý Tâm Hai Ba Năm Sáu Bảy Tám Chín Mười Út Cúc Đào Nhung Nguyệt Phượng Sen Tuyết Vân Yến Ánh Bưởi Chanh Chinh Chung Dung Duyên Gái Hà Hạnh Hảo Hiền Hòa Hường Huệ Khuyên Kim Lành Lài Lệ Lịch Lợi Lựu Lượt Mùi Mận Minh Mỹ Ngọ Ngọc Nhàn Nhâm Nhạn Nữ Oanh Phấn Phúc Quế Quy Quyên Sang Tài Thảo Thắm Thân Thêm Thìn Thoa Thơ Thơm Thuận Thủy Tình Tỵ Vui Xinh Xoan Xuyến Yên Đậu Điểm Bé Bông Cam Hợi Dần',
  'Hương Hoa Lan Hà Thủy Hạnh Hằng Nga Thu Hồng Mai Liên Loan Yến Phương Thanh Hiền Huệ Dung Oanh Tuyết Vân Lý Nhung Thảo Thúy Tâm Xuân Hường Ngọc Nguyệt Bình Hòa Minh Bích Châu Chi Diệp Diễm Dịu Đào Duyên Giang Hải Hảo Hiên Hoài Huyền Kiều Kim Lam Lệ Lài Liễu Lợi Luyến Mơ Mỹ Ngà Ngân Nhàn Nhi Phượng Phúc Quế Quyên Sáu Sương Tám Thắm Thoa Thơ Thơm Thoan Thu Thuận Tình Trang Trinh Tú Tuyền Tươi Uyên Vy Vui Xuyến Ánh Ái Ân Cúc Út Linh Lương Nữ',
  'Anh Trang Linh Hương Huyền Ngọc Thảo Phương Hà Hằng Thủy Nhung Yến Lan Hiền Mai Ly Nga Thu Hạnh Vân Hoa Dung Oanh My Trinh Ngân Nhi Chi Thúy Hồng Giang Quỳnh Uyên Trâm Vy Thương Tuyết Hường Loan Duyên Tiên Diễm Ánh Hân Hòa Huệ Kiều Lệ Liên Loan Lý Minh Mỹ Như Nguyệt Nhàn Phượng Quyên Sương Tâm Thanh Thắm Thi Thơ Thoa Thư Trúc Tú Tuyền Tươi Xuân Ý Châu Diệp Hiếu Hậu Bình An Bích Cúc Đào Nguyên Lam Khánh',
  'Anh Ngọc Chi Linh Nhi My Vy Hân Trang Thư An Ngân Phương Hà Thảo Quỳnh Như Châu Trâm Uyên Mai Yến Diệp Khánh Ly Tiên Trúc Minh Nguyên Lam Giang Vân Đan Quyên Thy Trân Hương Huyền Bình Ánh Ái Ân Băng Dương Hạnh Hiền Hoa Khuê Kiều Lan Mỹ Nga Nhung Oanh Phúc San Tâm Thủy Thương Tú Tuyết Xuân Ý Mẫn Nhiên Tuệ',
];
