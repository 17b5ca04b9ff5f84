import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of a file or text that cannot be read as a regulation. Nothing of it is stored. */
export const READING_ERRORS = {
  'legal_text.empty': {
    kind: 'invalid',
    vi: 'Tệp “{file}” không có chữ nào. Kiểm tra lại tệp rồi gửi lần nữa.',
    en: 'The file “{file}” holds no text. Check it and send again.',
  },
  'legal_text.not_text': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” không phải văn bản đọc được. Gửi tệp .docx, .pdf có chữ, .html, .txt hoặc .md.',
    en: 'The file “{file}” is not a readable document. Send .docx, .pdf with text, .html, .txt or .md.',
  },
  'legal_text.encrypted': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” đặt mật khẩu nên không đọc được. Bỏ mật khẩu rồi gửi lại.',
    en: 'The file “{file}” is protected by a password. Remove it and send again.',
  },
  'legal_text.broken': {
    kind: 'invalid',
    vi: 'Tệp “{file}” bị hỏng hoặc thiếu phần bên trong. Mở bằng phần mềm soạn thảo, lưu lại rồi gửi lần nữa.',
    en: 'The file “{file}” is damaged or incomplete. Open it in an editor, save it anew and send again.',
  },
  'legal_text.scan_without_text': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” chỉ có ảnh quét, không có chữ. Gửi bản .docx hoặc .pdf có chữ, hay dán nội dung văn bản.',
    en: 'The file “{file}” holds scanned pages without text. Send a version with text, or paste the text.',
  },
  'legal_text.too_large': {
    kind: 'too_large',
    vi: 'Tệp “{file}” quá lớn để đọc như một văn bản. Gửi riêng phần chữ, bỏ ảnh và phụ lục quét.',
    en: 'The file “{file}” is too large to be read. Send the text alone, without pictures and scans.',
  },
  'legal_text.zip_bomb': {
    kind: 'too_large',
    vi: 'Tệp “{file}” nén bất thường: mở ra lớn gấp nhiều lần nên không đọc. Lưu lại tệp từ phần mềm soạn thảo.',
    en: 'The file “{file}” unpacks to an abnormal size and was not read. Save it anew from an editor.',
  },
  'legal_text.old_doc': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” ở dạng Word cũ (.doc). Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi gửi lại.',
    en: 'The file “{file}” is in the old Word format (.doc). Save it as .docx and send again.',
  },
  'legal_text.not_a_regulation': {
    kind: 'invalid',
    vi: '“{file}” không có điều, khoản hay mục như một văn bản hành chính. Kiểm tra có gửi nhầm tệp không.',
    en: '“{file}” has no articles, clauses or sections of an administrative document. Is it the right file?',
  },
  'legal_text.took_too_long': {
    kind: 'invalid',
    vi: 'Đọc tệp “{file}” quá {seconds} giây nên đã dừng. Gửi riêng phần chữ của văn bản hoặc chia nhỏ tệp.',
    en: 'Reading “{file}” took more than {seconds} seconds and was stopped. Send the text alone or split it.',
  },
} as const satisfies Record<string, ErrorText>;
