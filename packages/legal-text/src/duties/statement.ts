import { mentionAt } from './agency-mention.ts';
import { lastingMatcher, phrases } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** Openings that state something and lay no task. */
const matchStatement = lastingMatcher(
  phrases(`
  kinh phí | việc | các | những | quy chế | quy định | quyết định | kế hoạch | chương trình | nội dung | mục tiêu | mục đích | đối tượng | số | tỷ lệ | hình thức | thời gian | thời hạn | danh sách | danh mục | nguyên tắc | phạm vi | căn cứ | nguồn | mức | đơn vị | cơ quan | tổ chức cá nhân
  | doanh nghiệp | người | cá nhân | điều | khoản | văn bản | hồ sơ | kết quả | chế độ | phụ lục | tài liệu | được | ngoài | trường hợp | mọi | một | trên đây | riêng | là | đây | công tác | sản phẩm | địa điểm | thành phần | phương thức | biểu mẫu | mẫu | bảng | tên | stt | tt | ghi chú
  | quyền | nghĩa vụ | trách nhiệm | nhiệm vụ | chức năng | vai trò | lực lượng | phương tiện | địa phương | ngày | tháng | năm | quý | đến | từ | theo | hiện nay | thời gian qua | trong | đối với | để | nhằm | nếu | khi | do | bao gồm | gồm | về | hoạt động | dự án | đề án | phương án | tình hình | lễ | hội nghị | hội viên | đoàn viên | cán bộ | công chức | học sinh | nhân dân | nhân viên | chấp hành viên | bí mật | lưu ý | thông tin liên hệ
  `),
);

/** Whether words open a statement ("Kinh phí …", "Việc …") or a name and not a task. */
export function statesSomething(tokens: readonly Token[], at: number): boolean {
  return matchStatement(tokens, at) > 0 || mentionAt(tokens, at, 'text') !== null;
}
