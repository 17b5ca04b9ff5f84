/**
 * Kinds of official documents the product writes, with their names, the letters of their symbols and how they are set.
 * @law NĐ 30/2020/NĐ-CP Đ7 and annex III (abbreviations)
 */
export const DOCUMENT_KINDS = {
  report: { name: 'Báo cáo', symbol: 'BC', addressed: true },
  letter: { name: 'Công văn', symbol: '', addressed: true },
  submission: { name: 'Tờ trình', symbol: 'TTr', addressed: true },
  decision: { name: 'Quyết định', symbol: 'QĐ', addressed: false },
  plan: { name: 'Kế hoạch', symbol: 'KH', addressed: false },
  notice: { name: 'Thông báo', symbol: 'TB', addressed: false },
  minutes: { name: 'Biên bản', symbol: 'BB', addressed: false },
  invitation: { name: 'Giấy mời', symbol: 'GM', addressed: true },
} as const satisfies Record<
  string,
  { readonly name: string; readonly symbol: string; readonly addressed: boolean }
>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** Returns the kinds in the order of the list above. */
export function documentKinds(): DocumentKind[] {
  return Object.keys(DOCUMENT_KINDS) as DocumentKind[];
}

/** Returns the word before those a document is addressed to; an invitation invites. @law NĐ 30/2020/NĐ-CP annex III */
export function addressing(kind: DocumentKind): string {
  return kind === 'invitation' ? 'Kính mời' : 'Kính gửi';
}
