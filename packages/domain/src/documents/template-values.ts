import { addressing, DOCUMENT_KINDS } from './document-kind.ts';
import type { DocumentAnnex, DocumentBlock, OfficialDocument, SignatureBlock } from './official-document.ts';
import type { PlaceholderKey } from './template-placeholders.ts';

/** What a placeholder is filled with. Lines and paragraphs hold no braces of their own that could be taken for placeholders. */
export type TemplateValue =
  | { readonly form: 'line'; readonly text: string }
  | { readonly form: 'lines'; readonly lines: readonly string[] }
  | { readonly form: 'content'; readonly content: readonly DocumentBlock[] }
  | { readonly form: 'bases'; readonly bases: readonly string[] }
  | { readonly form: 'signatures'; readonly signatures: readonly SignatureBlock[] }
  | { readonly form: 'annexes'; readonly annexes: readonly DocumentAnnex[] };

/** Returns what every placeholder is filled with for a document: the keys are the placeholders, neither more nor fewer. */
export function templateValues(document: OfficialDocument): Record<PlaceholderKey, TemplateValue> {
  const [, number = '', symbol = ''] = /^Số:\s*([^/]*)\/(.*)$/u.exec(document.number) ?? [];
  const [, place = document.placeAndDate, day = ''] = /^(.*), (ngày .*)$/u.exec(document.placeAndDate) ?? [];
  return {
    co_quan_chu_quan: line((document.superior ?? '').toLocaleUpperCase('vi')),
    co_quan: line(document.issuer.toLocaleUpperCase('vi')),
    so: line(number.trim()),
    ky_hieu: line(symbol),
    dia_danh: line(place),
    ngay: line(day),
    ten_loai: line(DOCUMENT_KINDS[document.kind].name.toLocaleUpperCase('vi')),
    trich_yeu: line(document.summary),
    kinh_gui: { form: 'lines', lines: addressed(document) },
    can_cu: { form: 'bases', bases: document.bases },
    noi_dung: { form: 'content', content: document.content },
    noi_nhan: { form: 'lines', lines: closed(document.recipients) },
    chu_ky: { form: 'signatures', signatures: document.signatures },
    phu_luc: { form: 'annexes', annexes: document.annexes },
  };
}

/** Returns placeholders a template lacks although the document has something for them: filling it in would lose that. */
export function placeholdersLacking(
  document: Pick<OfficialDocument, 'addressees' | 'bases' | 'annexes' | 'recipients'>,
  found: readonly string[],
): PlaceholderKey[] {
  const has = {
    kinh_gui: document.addressees.length > 0,
    can_cu: document.bases.length > 0,
    noi_nhan: document.recipients.length > 0,
    phu_luc: document.annexes.length > 0,
  } as const satisfies Partial<Record<PlaceholderKey, boolean>>;
  return (Object.keys(has) as (keyof typeof has)[]).filter((key) => has[key] && !found.includes(key));
}

function line(text: string): TemplateValue {
  return { form: 'line', text };
}

/** "Kính gửi" stays with its names: one on its line, several below it. */
function addressed({ kind, addressees }: Pick<OfficialDocument, 'kind' | 'addressees'>): string[] {
  if (addressees.length === 0) return [];
  const [only = ''] = addressees;
  const word = addressing(kind);
  return addressees.length === 1 ? [`${word}: ${only}`] : [`${word}:`, ...closed(addressees)];
}

function closed(lines: readonly string[]): string[] {
  return lines.map((text, index) => `- ${text}${index === lines.length - 1 ? '.' : ';'}`);
}
