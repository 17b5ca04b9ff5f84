import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of signing in, of one's own account and of the administration of users. */
export const ACCESS_ERRORS = {
  'access.wrong_credentials': {
    kind: 'unauthenticated',
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại chữ hoa, chữ thường và bộ gõ tiếng Việt.',
    en: 'The user name or the password is wrong. Check upper and lower case and your keyboard layout.',
  },
  'access.locked': {
    kind: 'too_many',
    vi: 'Đăng nhập sai nhiều lần nên tài khoản tạm khóa. Thử lại sau {minutes} phút, hoặc nhờ quản trị của cơ quan đặt lại mật khẩu.',
    en: 'Too many failed attempts: the account is locked for now. Try again in {minutes} minutes or ask your administrator to reset the password.',
  },
  'access.disabled': {
    kind: 'forbidden',
    vi: 'Tài khoản này đã ngừng sử dụng. Liên hệ quản trị của cơ quan.',
    en: 'This account has been disabled. Ask the administrator of your agency.',
  },
  'access.totp_needed': {
    kind: 'unauthenticated',
    vi: 'Tài khoản này dùng xác thực hai bước. Nhập mã 6 số trên ứng dụng xác thực.',
    en: 'This account uses two-step sign-in. Enter the 6-digit code of your authenticator app.',
  },
  'access.totp_wrong': {
    kind: 'unauthenticated',
    vi: 'Mã xác thực không đúng hoặc đã dùng. Đợi mã mới rồi nhập lại; kiểm tra giờ của điện thoại.',
    en: 'The code is wrong or was used already. Wait for the next one and check the clock of your phone.',
  },
  'access.recovery_code_wrong': {
    kind: 'unauthenticated',
    vi: 'Mã dự phòng không đúng hoặc đã dùng. Mỗi mã chỉ dùng một lần; hết mã thì nhờ quản trị của cơ quan gỡ xác thực hai bước.',
    en: 'The recovery code is wrong or was used already. Each works once; without any left, ask your administrator to remove two-step sign-in.',
  },
  'access.totp_not_started': {
    kind: 'conflict',
    vi: 'Chưa bắt đầu bật xác thực hai bước. Bấm “Bật xác thực hai bước” để lấy mã mới.',
    en: 'Two-step sign-in has not been started. Begin again to get a new secret.',
  },
  'access.totp_already_on': {
    kind: 'conflict',
    vi: 'Xác thực hai bước đang bật. Muốn đổi thiết bị thì tắt trước rồi bật lại.',
    en: 'Two-step sign-in is already on. To change the device, turn it off first.',
  },
  'access.totp_not_on': {
    kind: 'conflict',
    vi: 'Tài khoản chưa bật xác thực hai bước nên không có gì để tắt.',
    en: 'Two-step sign-in is not on, so there is nothing to turn off.',
  },
  'access.current_password_wrong': {
    kind: 'invalid',
    vi: 'Mật khẩu hiện tại không đúng. Mật khẩu chưa được đổi.',
    en: 'The present password is wrong. Nothing was changed.',
  },
  'access.password_too_short': {
    kind: 'invalid',
    vi: 'Mật khẩu mới ngắn quá: cần ít nhất {least} ký tự.',
    en: 'The new password is too short: at least {least} characters are needed.',
  },
  'access.password_is_username': {
    kind: 'invalid',
    vi: 'Mật khẩu mới không được trùng hoặc chứa tên đăng nhập.',
    en: 'The new password may not be or contain the user name.',
  },
  'access.password_is_common': {
    kind: 'invalid',
    vi: 'Mật khẩu mới quá dễ đoán. Chọn một câu dài mà chỉ anh/chị nhớ.',
    en: 'The new password is too easy to guess. Choose a long phrase that only you remember.',
  },
  'access.password_unchanged': {
    kind: 'invalid',
    vi: 'Mật khẩu mới trùng mật khẩu hiện tại. Chọn mật khẩu khác.',
    en: 'The new password equals the present one. Choose another.',
  },
  'access.reset_token_invalid': {
    kind: 'invalid',
    vi: 'Liên kết đặt lại mật khẩu đã dùng, đã hết hạn hoặc không đúng. Hãy yêu cầu gửi liên kết mới.',
    en: 'The reset link was used, has expired or is wrong. Ask for a new one.',
  },
  'access.sso_off': {
    kind: 'not_found',
    vi: 'Hệ thống này chưa nối với dịch vụ đăng nhập một lần. Đăng nhập bằng tên và mật khẩu.',
    en: 'Single sign-on is not set up here. Sign in with user name and password.',
  },
  'access.sso_unavailable': {
    kind: 'unavailable',
    vi: 'Không liên lạc được với dịch vụ đăng nhập một lần. Thử lại sau ít phút hoặc đăng nhập bằng mật khẩu.',
    en: 'The single sign-on service cannot be reached. Try again in a few minutes or use your password.',
  },
  'access.sso_failed': {
    kind: 'unauthenticated',
    vi: 'Đăng nhập một lần không thành công hoặc đã quá thời gian. Hãy bấm đăng nhập lại từ đầu.',
    en: 'Single sign-on failed or took too long. Start again.',
  },
  'access.sso_unknown_person': {
    kind: 'forbidden',
    vi: 'Dịch vụ đăng nhập đã nhận ra anh/chị, nhưng chưa có tài khoản An Sinh tương ứng. Nhờ quản trị của cơ quan tạo tài khoản với đúng địa chỉ thư.',
    en: 'The sign-on service knows you, but no An Sinh account matches. Ask your administrator to create one with the same mail address.',
  },
  'access.username_taken': {
    kind: 'conflict',
    vi: 'Tên đăng nhập “{username}” đã có người dùng. Chọn tên khác.',
    en: 'The user name “{username}” is taken. Choose another.',
  },
  'access.agency_unknown': {
    kind: 'invalid',
    vi: 'Không tìm thấy cơ quan “{agency}”. Chọn một cơ quan trong danh bạ.',
    en: 'The agency “{agency}” was not found. Choose one of the directory.',
  },
  'access.user_unknown': {
    kind: 'not_found',
    vi: 'Không có tài khoản “{username}”. Xem danh sách bằng lệnh: ansinh access users',
    en: 'There is no user “{username}”. List them with: ansinh access users',
  },
  'access.user_not_yours': {
    kind: 'forbidden',
    vi: 'Tài khoản này thuộc cơ quan khác. Quản trị cơ quan chỉ quản lý người của cơ quan mình.',
    en: 'This user belongs to another agency. An agency administrator manages its own users only.',
  },
  'access.user_above_you': {
    kind: 'forbidden',
    vi: 'Người này có vai trò cấp tỉnh, chỉ quản trị tỉnh mới sửa được tài khoản.',
    en: 'This person holds a provincial role; only a provincial administrator may change the account.',
  },
  'access.role_not_yours_to_give': {
    kind: 'forbidden',
    vi: 'Vai trò “{role}” chỉ quản trị tỉnh mới được giao hoặc thu lại.',
    en: 'The role “{role}” may be given or taken only by a provincial administrator.',
  },
  'access.cannot_disable_yourself': {
    kind: 'conflict',
    vi: 'Không thể tự ngừng tài khoản của chính mình. Nhờ một quản trị khác làm việc này.',
    en: 'You cannot disable your own account. Ask another administrator.',
  },
  'access.last_province_admin': {
    kind: 'conflict',
    vi: 'Đây là quản trị tỉnh cuối cùng còn hoạt động. Giao vai trò này cho người khác trước khi bỏ.',
    en: 'This is the last active provincial administrator. Give the role to somebody else first.',
  },
} as const satisfies Record<string, ErrorText>;
