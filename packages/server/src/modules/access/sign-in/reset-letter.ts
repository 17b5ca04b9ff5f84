import type { Letter } from '../../../platform/mail/mailer.ts';

/** Returns the letter that carries a reset link, in both languages. */
export function resetLetter(
  to: { readonly name: string; readonly username: string; readonly email: string | null },
  link: string,
  minutes: number,
): Letter {
  return {
    to: to.email ?? '',
    subject: 'An Sinh: đặt lại mật khẩu',
    text: `Kính gửi ${to.name},

Có yêu cầu đặt lại mật khẩu của tài khoản “${to.username}” trên hệ thống An Sinh.
Mở liên kết sau trong vòng ${minutes} phút để đặt mật khẩu mới. Liên kết chỉ dùng được một lần:

${link}

Nếu anh/chị không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên.

--
You, or somebody else, asked to reset the password of “${to.username}” on An Sinh. The link above works once, within ${minutes} minutes. If it was not you, ignore this letter.
`,
  };
}
