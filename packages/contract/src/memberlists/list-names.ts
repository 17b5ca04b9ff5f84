import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';

/** What each monthly list is called in files and documents. */
export const LIST_KIND_NAMES: Readonly<Record<ListKind, string>> = {
  due: 'Đến hạn đóng',
  suspended: 'Tạm dừng',
  'not-participating': 'Chưa tham gia',
  potential: 'Tiềm năng',
};

/** What the insurance of a list is called in files and documents. */
export const LIST_SCHEME_NAMES: Readonly<Record<ListScheme, string>> = {
  BHYT: 'BHYT hộ gia đình',
  'BHXH-TN': 'BHXH tự nguyện',
};
