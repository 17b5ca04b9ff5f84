import type { ErrorText } from './error-kind.ts';

/** Refusals that any call can meet. */
export const PLATFORM_ERRORS = {
  'platform.sign_in_first': {
    kind: 'unauthenticated',
    vi: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập lại.',
    en: 'Your session has ended or you have not signed in. Please sign in again.',
  },
  'platform.forbidden': {
    kind: 'forbidden',
    vi: 'Tài khoản của anh/chị không có quyền làm việc này. Liên hệ quản trị của cơ quan nếu cần.',
    en: 'Your account may not do this. Ask the administrator of your agency if you need it.',
  },
  'platform.not_found': {
    kind: 'not_found',
    vi: 'Không tìm thấy nội dung này, hoặc nó nằm ngoài phạm vi của cơ quan anh/chị.',
    en: 'This was not found, or it lies outside what your agency may see.',
  },
  'platform.input_invalid': {
    kind: 'invalid',
    vi: 'Dữ liệu ở mục “{field}” chưa đúng. Kiểm tra lại rồi gửi lần nữa.',
    en: 'The value of “{field}” is not right. Check it and send again.',
  },
  'platform.key_reused': {
    kind: 'conflict',
    vi: 'Mã chống gửi trùng đã dùng cho một việc khác. Tải lại trang rồi thử lại.',
    en: 'The idempotency key was used for another call. Reload the page and try again.',
  },
  'platform.stale': {
    kind: 'stale',
    vi: 'Nội dung này vừa được người khác sửa. Xem bản mới bên cạnh bản của anh/chị rồi quyết định.',
    en: 'Somebody has just changed this. Look at both versions and decide.',
  },
  'platform.file_missing': {
    kind: 'invalid',
    vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp.',
    en: 'No file was sent. Choose a file.',
  },
  'platform.file_too_large': {
    kind: 'too_large',
    vi: 'Tệp lớn hơn {limit} MB nên không nhận. Hãy gửi bản chữ (không phải bản quét) hoặc chia nhỏ tệp.',
    en: 'The file is larger than {limit} MB. Send the text version (not a scan) or split the file.',
  },
  'platform.table_encrypted': {
    kind: 'unsupported',
    vi: 'Tệp đặt mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu rồi gửi lại.',
    en: 'The file is protected by a password. Remove it in Excel (File > Info > Protect), save and send again.',
  },
  'platform.table_has_macros': {
    kind: 'unsupported',
    vi: 'Tệp chứa macro nên không nhận, để an toàn cho các cơ quan. Lưu lại dạng .xlsx (không macro) rồi gửi lại.',
    en: 'The file holds macros and is not taken, for the safety of all agencies. Save it as .xlsx and send again.',
  },
  'platform.table_too_long': {
    kind: 'too_large',
    vi: 'Bảng có hơn {most} dòng nên không đọc, chưa nhập dòng nào. Xóa các dòng thừa hoặc chia nhỏ tệp rồi gửi lại.',
    en: 'The table has more than {most} rows and was not read; nothing was taken. Remove rows or split the file, then send again.',
  },
  'platform.too_many_requests': {
    kind: 'too_many',
    vi: 'Quá nhiều yêu cầu trong thời gian ngắn. Chờ {seconds} giây rồi thử lại.',
    en: 'Too many requests in a short time. Wait {seconds} seconds and try again.',
  },
  'platform.cross_site': {
    kind: 'forbidden',
    vi: 'Yêu cầu không đến từ trang An Sinh nên bị từ chối. Tải lại trang rồi thử lại.',
    en: 'The request did not come from An Sinh itself and was refused. Reload the page and try again.',
  },
  'platform.no_tenant': {
    kind: 'not_found',
    vi: 'Cài đặt này không có tỉnh nào mang mã “{code}”. Chạy npm start một lần, hoặc tạo tỉnh theo docs/operations.md.',
    en: 'This installation has no province with code “{code}”. Run npm start once, or create one as docs/operations.md says.',
  },
  'platform.choose_tenant': {
    kind: 'invalid',
    vi: 'Cài đặt có nhiều tỉnh ({codes}). Thêm --tenant MÃ.',
    en: 'The installation has several provinces ({codes}). Add --tenant CODE.',
  },
  'platform.office_missing': {
    kind: 'unavailable',
    vi: 'Máy chủ chưa có LibreOffice nên chưa làm được PDF theo mẫu riêng. Tải tệp Word, rồi trong Word chọn Tệp > Lưu dưới dạng > PDF.',
    en: 'The server has no LibreOffice, so no PDF in an own template. Download the Word file and save it as PDF in Word.',
  },
  'platform.office_busy': {
    kind: 'unavailable',
    vi: 'Nhiều người đang tạo PDF cùng lúc. Thử lại sau một phút, hoặc tải tệp Word rồi lưu thành PDF.',
    en: 'Many people are making PDF files at this moment. Try again in a minute, or save the Word file as PDF.',
  },
  'platform.office_failed': {
    kind: 'unavailable',
    vi: 'LibreOffice trên máy chủ không chuyển được tệp này sang PDF. Tải tệp Word, rồi trong Word chọn Tệp > Lưu dưới dạng > PDF.',
    en: 'LibreOffice on the server could not turn this file into a PDF. Download the Word file and save it as PDF in Word.',
  },
  'platform.file_reaches_outside': {
    kind: 'unsupported',
    vi: 'Mẫu có hình hoặc nội dung liên kết từ ngoài tệp nên máy chủ không tạo PDF, để an toàn. Trong Word: chèn thẳng hình vào tệp (bỏ liên kết), rồi tải mẫu lên lại.',
    en: 'The template links to pictures or content outside itself, which the server does not open. Put them into the file in Word and upload the template again.',
  },
  'platform.busy': {
    kind: 'unavailable',
    vi: 'Hệ thống đang bận hoặc đang khởi động lại. Thử lại sau ít phút; những gì đã báo “đã lưu” vẫn còn nguyên.',
    en: 'The system is busy or restarting. Try again in a few minutes; whatever was confirmed as saved is kept.',
  },
} as const satisfies Record<string, ErrorText>;
