import { lastingMatcher, phrases } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** Verbs by which administrative texts lay a task on somebody. */
const matchVerb = lastingMatcher(
  phrases(`
  chủ trì | phối hợp | chủ động phối hợp | tham mưu | chỉ đạo | hướng dẫn | tổ chức | triển khai | thực hiện | xây dựng | ban hành | tuyên truyền | phổ biến | truyền thông | thanh tra | kiểm tra | giám sát | theo dõi | đôn đốc | đơn đốc | nhắc nhở
  | báo cáo | cung cấp | chia sẻ | trao đổi | gửi | chuyển | trình | đề xuất | kiến nghị | rà soát | tổng hợp | lập | lồng ghép | đưa | bố trí | cân đối | thẩm định | thẩm tra | cấp | cấp phát | thu | chi trả | quản lý | sử dụng | xử lý | giải quyết
  | tiếp nhận | thụ lý | điều tra | xác minh | cử | phân công | giao | thành lập | kiện toàn | củng cố | tăng cường | đẩy mạnh | nâng cao | tham gia | vận động | tiếp vận động | phát động | huy động | khai thác | cập nhật | cập nhập | đăng tải | đăng ký | xác định | xác nhận
  | đảm bảo | bảo đảm | nghiên cứu | đổi mới | cải cách | hoàn thiện | phát hiện | ngăn chặn | phòng ngừa | khuyến khích | biểu dương | khen thưởng | tôn vinh | hỗ trợ | tạo điều kiện | chịu trách nhiệm | có trách nhiệm | nắm | nắm bắt | tập huấn | bồi dưỡng | đào tạo
  | công bố | công khai | niêm yết | thống kê | thông báo | thông tin | yêu cầu | quán triệt | mở | giới thiệu | đánh giá | sơ kết | tổng kết | lưu trữ | tiến hành | khảo sát | xét duyệt | phê duyệt | duyệt | quy định | định hướng | chấp hành | hoàn thành | phấn đấu
  | phân bổ | quyết toán | thanh toán | thanh quyết toán | chấn chỉnh | làm việc | ký kết | ký | đấu tranh | tố giác | giáo dục | tư vấn | phân tích | dự báo | chuẩn bị | trang bị | duy trì | vận hành | kết nối | tích hợp | số hóa | nhập | đối chiếu | khởi tố | truy tố | xét xử
  | bảo vệ | tuần tra | kiểm soát | lắp đặt | mua sắm | mua | đầu tư | quy hoạch | thu hồi | cưỡng chế | đo đạc | lấy ý kiến | họp | thống nhất | đảm nhận | đề nghị | cảnh báo | ứng dụng | sắp xếp | điều phối | tuyển chọn | bổ sung | sửa đổi | điều chỉnh | giảng dạy
  | chăm sóc | nuôi dưỡng | tiếp | thăm | tặng | trợ giúp | can thiệp | phản ánh | phản hồi | trả lời | thông qua | trích nộp | đóng | nộp | áp dụng | mở rộng | phát triển | củng cố | khắc phục | tháo gỡ | loại bỏ | loại trừ | bàn giao | nhận | tiếp thu | giải trình
  | đưa tin | phát sóng | dành | ưu tiên | hạn chế | giảm | phòng , chống | phòng chống | đấu tranh phòng , chống | trấn áp | truy quét | giữ gìn | bảo quản | bảo trì | bảo mật | thiết lập | thiết kế | in | in ấn | biên soạn | phát hành | phân loại | phân tuyến | cách ly
  | điều trị | khám | tiêm | giám định | thực nghiệm | lập hồ sơ | giám sát | theo dõi | tạm đình chỉ | đình chỉ | xử phạt | thu thập | tổng kiểm tra | rà , soát | kiểm kê | đăng | gắn | gắn kết | tích cực | quan tâm | chú trọng | coi | xem xét | quyết định | cho ý kiến | góp ý | có ý kiến | tham vấn
  | có biện pháp | có kế hoạch | có giải pháp | có văn bản | tổ chức thực hiện | tổ chức triển khai | triển khai thực hiện | tạo lập | làm | làm tốt | làm cơ sở | kê khai | khai báo | đầu mối | làm đầu mối | là đầu mối | là cơ quan chủ trì | là cơ quan tham mưu | là đơn vị chủ trì | là đơn vị đầu mối | là đơn vị tham mưu | là cơ quan đầu mối | là cơ quan thường trực | ủy quyền | nghiệm thu | tiếp tục | chi
  | phát huy | đề cao | nêu cao | xác lập | sẵn sàng | ứng phó | ứng trực | huấn luyện | diễn tập | diễn biến | phổ cập | tìm kiếm | cứu nạn | chữa cháy | lựa chọn | khoanh vùng | phục hồi | trồng | giải tỏa | di dời | tháo dỡ | cắm mốc | bồi thường | tái định cư | thu gom | tăng | phong tỏa | lấy mẫu | phân cấp | phân loại
  | tạm ứng | cấp lại | cấp mới | cấp đổi | truy thu | truy đóng | thu nợ | cho vay | giải ngân | ủy thác | trích lập | trích chuyển | trích | đối soát | hoàn trả | phân khai | phân giao | phân phối | cung ứng | dự trữ | gia hạn | miễn | cho phép | chấp thuận | phê chuẩn | cấp phép | hậu kiểm | phúc tra
  | lãnh đạo | chỉ huy | điều hành | giúp | giúp việc | giúp đỡ | thay mặt | chăm lo | quyên góp | tài trợ | kêu gọi | thu hút | đối thoại | tiếp xúc | tiếp công dân | giao ban | tham dự | dự họp | phản biện | giám hộ | tuyên dương | hưởng ứng | soạn thảo | dự thảo | biên tập | cài đặt | kích hoạt | nhập liệu | khởi tạo
  | sao lưu | lưu giữ | trích xuất | kết xuất | nâng cấp | cải tạo | sửa chữa | dọn | dọn dẹp | phát dọn | nạo vét | khơi thông | gia cố | canh gác | canh phòng | sơ tán | cứu trợ | tiêu hủy | niêm phong | tạm giữ | triệt phá | ra quân | phụ trách | có mặt | túc trực | tiếp cận | không xem xét | không giải quyết | không cấp | không phê duyệt | không thanh toán | phát thanh | chuyển phát | tiếp sóng | lấy phiếu | bàn bạc
  | báo ngay | báo tin | báo cho | thông tin lại | thông báo ngay | ký hợp đồng | ký số | khấu trừ | trả | chi hỗ trợ | ghi nhận | rà quét | sàng lọc | tiêm chủng | phun | chuẩn y | nêu gương | chuyển giao | tiếp quản | huy động | dừng | tạm dừng | thu giữ | xóa | bãi bỏ | hủy bỏ | thay thế | kéo giảm | duy tu
  | khẩn trương | trực ban | trực chiến | thi hành | mời | triệu tập | cam kết | bình xét | tính toán | tích hợp | đồng bộ | làm sạch | chuẩn hóa | xác thực | định danh | cấp tài khoản | phân quyền | quản trị | bảo dưỡng | đấu thầu | đặt hàng | chấm điểm | xếp hạng | xếp loại | kiểm điểm | rút kinh nghiệm | nhân rộng | lan tỏa
  `),
);

/** Words that stand before a verb and change how, not what. */
const matchAdverb = lastingMatcher(
  phrases(`
  tiếp tục | chủ động | thường xuyên | kịp thời | tích cực | định kỳ | nghiêm túc | khẩn trương | trực tiếp | cùng | đồng thời | phải | có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | cần | sẽ | kiên quyết | tập trung | chú trọng | quyết liệt | nhanh chóng | đột xuất
  | chặt chẽ | nghiêm | tổ chức | thực hiện tốt | bám sát | luôn | cùng có trách nhiệm | cùng nhau | thống nhất | ngay | đúng hạn | từng bước | tiến hành | được giao | được phân công | cùng phối hợp | chịu trách nhiệm chính | phát huy vai trò | có trách nhiệm phối hợp
  | có trách nhiệm chính | giữ vai trò | có hiệu quả | hằng ngày | hàng ngày | hằng tuần | hàng tuần | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng năm | hàng năm | định kỳ hằng tháng | định kỳ hằng quý | định kỳ hằng năm | định kỳ hàng tháng | định kỳ hàng quý | định kỳ hàng năm | liên tục
  | nâng cao tinh thần trách nhiệm | phát huy tinh thần trách nhiệm | nghiên cứu | cũng | tự | luân phiên | đồng chủ trì | riêng | đều | cùng với | trước mắt | nỗ lực | đẩy nhanh tiến độ | khi cần thiết | lần lượt | có quyền | được quyền | không được
  `),
);

const matchNominal = lastingMatcher(
  phrases(`
  công tác | nội dung | quy chế | chương trình | kế hoạch | hoạt động | hình thức | phương thức | cơ chế | nguyên tắc | quy trình | biện pháp | văn bản | kết quả | chế độ | quá trình | tình hình | bộ phận | hệ thống | mục tiêu | tiêu chí | khâu | cán bộ | dịch vụ
  | mức | tiến độ | nguồn | đề án | hợp đồng | phong trào | sự | đoàn | lớp | được | bị | của | về | quỹ | chi phí | kinh phí | giá | số | thời gian | thời điểm | yêu cầu | nhu cầu | ý kiến | kỹ năng | thủ tục | hồ sơ | đơn | thư | mối quan hệ | trách nhiệm | vai trò
  | đối tượng | giải pháp | phương án | phương tiện | chính sách | bằng | khi | cơ sở | quyền | nghĩa vụ | chức năng | lực lượng | năng lực | chất lượng | hiệu quả | hội đồng | theo | tổng | đợt | cuộc | ban | tổ | mạng lưới | trang thiết bị | đội ngũ | người | từng | trong
  `),
);

export interface VerbMatch {
  /** Index of the first token of the verb itself. */
  readonly at: number;
  /** Index after the verb. */
  readonly end: number;
  readonly verb: string;
}

/** The verb that starts exactly at a token, adverbs before it skipped; null when what starts there is no verb. */
export function verbAt(tokens: readonly Token[], from: number): VerbMatch | null {
  let at = from;
  let adverbs = 0;
  for (;;) {
    const direct = matchVerb(tokens, at);
    const adverb = matchAdverb(tokens, at);
    if (adverb > 0 && adverb >= direct) {
      const after = verbAfter(tokens, at + adverb);
      if (after !== null) {
        at = after;
        adverbs += 1;
        if (adverbs < 6) continue;
      }
    }
    if (direct === 0 || namesDocument(tokens, at + direct)) return null;
    return { at, end: at + direct, verb: wordsOf(tokens, at, at + direct) };
  }
}

/** "Quyết định số 12/…", "Thông báo số …": the word names a paper. */
function namesDocument(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]?.lower;
  if (next === 'này' || next === 'nêu') return true;
  return next === 'số' && /^\d/u.test(tokens[after + 1]?.text ?? '');
}

/** Where the words after an adverb go on with a verb or another adverb; a comma between is stepped over. */
function verbAfter(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === 'và') at += 1;
  return matchVerb(tokens, at) > 0 || matchAdverb(tokens, at) > 0 ? at : null;
}

/** Length of the verb at a token, without adverbs; 0 when none. */
export function plainVerbAt(tokens: readonly Token[], at: number): number {
  return matchVerb(tokens, at);
}

/** Length of the adverb at a token; 0 when none. */
export function adverbAt(tokens: readonly Token[], at: number): number {
  return matchAdverb(tokens, at);
}

/** Whether a verb word at a token is used as a noun ("công tác phối hợp", "nội dung phối hợp"). */
export function usedAsNoun(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3 && at - back >= 0; back += 1)
    if (matchNominal(tokens, at - back) === back) return true;
  return false;
}

/** The words of a token range in lower case, single spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < Math.min(to, tokens.length); at += 1) words += ` ${tokens[at]?.lower ?? ''}`;
  return words;
}

/** A run of verbs joined by commas and "và" that a genitive turns into nouns: "chỉ đạo, hướng dẫn của …". */
export function isNounRun(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let guard = 0; guard < 6; guard += 1) {
    const length = Math.max(plainVerbAt(tokens, at), adverbAt(tokens, at));
    if (length === 0) break;
    at += length;
    const next = tokens[at]?.lower;
    if (next === 'của') return true;
    if (next === ',' || next === 'và') at += 1;
    else break;
  }
  return false;
}
