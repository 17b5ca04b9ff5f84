/** Sentences of the kind that provincial regulations on social insurance hold, for tests. */
export const SENTENCES: readonly string[] = [
  'Quy chế phối hợp trong công tác thực hiện chế độ, chính sách bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp.',
  'Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Bảo hiểm xã hội tỉnh thanh tra, kiểm tra các doanh nghiệp.',
  'Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo Ủy ban nhân dân cấp xã rà soát người chưa tham gia.',
  'Định kỳ trước ngày 25 tháng cuối quý, các đơn vị gửi báo cáo kết quả về cơ quan thường trực để tổng hợp.',
  'Cục Thuế tỉnh cung cấp danh sách tổ chức trả thu nhập, số lao động và quỹ tiền lương đã quyết toán.',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Nguyễn Thị Hường, trú tại phường Quyết Thắng, nộp hồ sơ khuyết tật qua Bưu điện.',
  'Những vướng mắc phát sinh thì kịp thời phản ánh để xem xét, sửa đổi, bổ sung cho phù hợp với thực tiễn.',
  'Ấn định tỷ lệ bao phủ ở xã đặc biệt khó khăn; Ở thôn, tổ dân phố đều có nhân viên thu.',
  'Ý kiến của cử tri về giường bệnh, thuốc men và thái độ phục vụ được ghi nhận đầy đủ, nghiêm túc.',
];
