import type { Annex, DocumentFacts, ParseWarning, Provision } from './parsed-regulation.ts';

/** What the warnings are drawn from. */
export interface WarningInput {
  readonly facts: DocumentFacts;
  readonly provisions: readonly Provision[];
  readonly annexes: readonly Annex[];
  /** Titles of tables whose rows have different numbers of cells. */
  readonly uneven: readonly string[];
  readonly signatures: number;
}

function factWarnings(facts: DocumentFacts, signatures: number): ParseWarning[] {
  const found: ParseWarning[] = [];
  const add = (code: string, message: string): void => void found.push({ code, message });
  if (facts.kind === null)
    add('document.kind_missing', 'Không thấy tên loại văn bản; chọn loại văn bản trước khi lưu.');
  if (facts.title === null)
    add('document.title_missing', 'Không thấy trích yếu; nhập trích yếu của văn bản.');
  if (facts.number === null)
    add(
      'document.number_missing',
      'Không thấy số, ký hiệu văn bản (để trống hoặc chưa cấp số); bổ sung khi có số.',
    );
  if (facts.issuedOn === null) add('document.date_missing', 'Không thấy ngày ban hành đầy đủ; nhập ngày ký.');
  if (facts.issuer === null)
    add('document.issuer_missing', 'Không thấy tên cơ quan ban hành; chọn cơ quan ban hành.');
  if (facts.effectiveRule !== null && facts.effectiveOn === null) {
    add(
      'document.effect_unknown',
      `Văn bản có hiệu lực “${facts.effectiveRule}” nhưng chưa biết ngày ký nên chưa tính được ngày hiệu lực.`,
    );
  }
  if (signatures > 1)
    add(
      'document.many_signatures',
      `Có ${signatures} khối ký; kiểm tra lại họ tên và chức vụ người ký của từng bên.`,
    );
  return found;
}

function isStructural(provision: Provision): boolean {
  return (
    provision.kind === 'article' ||
    provision.kind === 'clause' ||
    provision.kind === 'section' ||
    provision.kind === 'point'
  );
}

function provisionWarnings(provisions: readonly Provision[]): ParseWarning[] {
  const found: ParseWarning[] = [];
  const last = new Map<string, number>();
  const withDashes = new Set(provisions.filter(({ kind }) => kind === 'dash').map(({ parent }) => parent));
  for (const provision of provisions) {
    const { id, start } = provision;
    if (id.includes('~') && !(provision.parent ?? '').includes('~')) {
      found.push({
        code: 'provision.label_repeated',
        message: `Nhãn “${provision.label}” lặp lại (mã ${id}); kiểm tra cách đánh số.`,
        start,
      });
    }
    if (
      /^thời gian(?: thực hiện)?(?=\s|:|$)/i.test(provision.heading ?? provision.text) &&
      withDashes.has(id)
    ) {
      found.push({
        code: 'provision.after_time',
        message: `Gạch đầu dòng đứng sau mục thời gian thực hiện (${id}); có thể thuộc mục nhiệm vụ ở trên.`,
        start,
      });
    }
    if (!isStructural(provision) || !/^\D*\d+\D*$/.test(provision.label)) continue;
    const value = Number(/\d+/.exec(provision.label)?.[0]);
    const group = `${provision.kind === 'article' ? (id.startsWith('qd.') ? 'qd' : 'd') : (provision.parent ?? '')}|${provision.kind}|${provision.label.replace(/\d+/, '')}`;
    const before = last.get(group) ?? 0;
    if (value > before + 1) {
      found.push({
        code: 'provision.number_skipped',
        message: `Trước “${provision.label}” (${id}) thiếu số thứ tự ${before + 1}; kiểm tra bản gốc.`,
        start,
      });
    }
    last.set(group, value);
  }
  return found;
}

/** Returns what the reading is unsure of, in sentences for the person who checks. */
export function parseWarnings(input: WarningInput): ParseWarning[] {
  const { facts, provisions, annexes, uneven, signatures } = input;
  const found = [...factWarnings(facts, signatures), ...provisionWarnings(provisions)];
  const count = provisions.filter((provision) => provision.kind === 'annex').length;
  for (const title of uneven) {
    found.push({
      code: 'annex.uneven_rows',
      message: `Bảng “${title}” có dòng thừa hoặc thiếu ô; đối chiếu từng số với bản gốc.`,
    });
  }
  if (count > annexes.length && annexes.length > 0 && count > 1) {
    found.push({
      code: 'annex.some_without_table',
      message: `Có ${count} phụ lục nhưng chỉ đọc được ${annexes.length} bảng; kiểm tra phụ lục trong bản gốc.`,
    });
  }
  if (count > 0 && annexes.length === 0) {
    found.push({
      code: 'annex.no_table',
      message: 'Có phụ lục nhưng không đọc được bảng nào; kiểm tra phụ lục trong bản gốc.',
    });
  }
  if (
    !provisions.some(
      (provision) =>
        provision.kind === 'article' || provision.kind === 'clause' || provision.kind === 'section',
    )
  ) {
    found.push({
      code: 'provision.none',
      message: 'Không thấy điều, khoản hay mục đánh số; nhiệm vụ phải nhập tay.',
    });
  }
  return found;
}
