/** How a placeholder is filled: inside a line of text, or with paragraphs and tables in the place of its whole line. */
export type PlaceholderForm = 'line' | 'block';

interface Placeholder {
  readonly form: PlaceholderForm;
  /** 'always': a template without it is incomplete; 'addressed': only for kinds that are addressed to somebody. */
  readonly needed: 'always' | 'addressed' | 'never';
}

/**
 * What a template of an agency may hold, as {{key}}: the typed data of a document under Vietnamese names an office knows. One list for the check,
 * for filling in, for the sample and for the page that explains it.
 */
export const TEMPLATE_PLACEHOLDERS = {
  co_quan_chu_quan: { form: 'line', needed: 'never' },
  co_quan: { form: 'line', needed: 'never' },
  so: { form: 'line', needed: 'always' },
  ky_hieu: { form: 'line', needed: 'always' },
  dia_danh: { form: 'line', needed: 'never' },
  ngay: { form: 'line', needed: 'always' },
  ten_loai: { form: 'line', needed: 'never' },
  trich_yeu: { form: 'line', needed: 'always' },
  kinh_gui: { form: 'block', needed: 'addressed' },
  can_cu: { form: 'block', needed: 'never' },
  noi_dung: { form: 'block', needed: 'always' },
  noi_nhan: { form: 'block', needed: 'always' },
  chu_ky: { form: 'block', needed: 'always' },
  phu_luc: { form: 'block', needed: 'never' },
} as const satisfies Record<string, Placeholder>;

export type PlaceholderKey = keyof typeof TEMPLATE_PLACEHOLDERS;

/** Returns the placeholders in the order of the list above. */
export function placeholderKeys(): PlaceholderKey[] {
  return Object.keys(TEMPLATE_PLACEHOLDERS) as PlaceholderKey[];
}

/** Returns whether a name is one of the placeholders. */
export function isPlaceholderKey(name: string): name is PlaceholderKey {
  return Object.hasOwn(TEMPLATE_PLACEHOLDERS, name);
}
