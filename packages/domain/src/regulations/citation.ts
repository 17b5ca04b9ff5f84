import { agencyOpening } from './agency-opening.ts';

/** What a citation is made of; the fields of a read provision. */
export interface CitedProvision {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
}

/** Parts of a document that bear no number. */
const NAMED_PARTS: Readonly<Record<string, string>> = {
  dau: 'phần đầu',
  'mo-dau': 'phần mở đầu',
  ket: 'phần kết',
  ky: 'phần ký',
  vb: 'văn bản kèm theo',
};

/** "Điều 7." -> "7", "1)" -> "1", "III." -> "III". */
function bareLabel(label: string): string {
  return label
    .replace(/^\s*(?:điều|khoản|điểm)\s+/iu, '')
    .replace(/[().:]+$/u, '')
    .replace(/^\(/u, '')
    .trim();
}

/** The letters and the number of the last segment of an id: "d8.1.g5" -> ["g", "5"]. */
function lastSegment(id: string): { readonly kind: string; readonly order: string } {
  const segment = (id.split('.').at(-1) ?? '').replace(/~\d+$/u, '');
  const [, kind = '', order = ''] = /^([a-z]*?)(\d*)$/u.exec(segment) ?? [];
  return { kind, order };
}

/** How one step is written behind the steps above it. `first`: nothing stands before it. */
function step(provision: CitedProvision, first: boolean): string {
  const { kind, label, id } = provision;
  const { kind: sign, order } = lastSegment(id);
  const bare = bareLabel(label);
  switch (kind) {
    case 'article':
      return `Đ${bare}`;
    case 'clause':
    case 'point':
      return first ? bare : `.${bare}`;
    case 'dash':
      return ` g${order}`;
    case 'plus':
      return `+${order}`;
    case 'annex':
      return `PL${order}`;
    case 'paragraph': {
      const named = NAMED_PARTS[id.split('.').at(-1) ?? ''];
      if (named !== undefined) return ` ${named}`;
      return sign === 'cc' ? ` chú thích ${order}` : ` đoạn ${order}`;
    }
    case 'chapter':
      return /^chương/iu.test(bare) ? bare : `Chương ${bare}`;
    case 'section':
      return /^[IVXLC]+$/u.test(bare) ? bare : ` ${bare}`;
    default:
      return ` ${NAMED_PARTS[id] ?? bare}`;
  }
}

/** From the outermost provision that is cited down to the provision itself. Articles are cited without their chapter. */
function citedChain(
  provision: CitedProvision,
  byId: ReadonlyMap<string, CitedProvision>,
): { readonly chain: readonly CitedProvision[]; readonly enacting: boolean } {
  const chain: CitedProvision[] = [];
  for (let at: CitedProvision | undefined = provision; at !== undefined;) {
    chain.unshift(at);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  const enacting = chain[0]?.id === 'qd';
  const article = chain.findIndex(({ kind }) => kind === 'article');
  if (article >= 0) return { chain: chain.slice(article), enacting };
  const frame = chain.length > 1 && chain[0]?.kind === 'part' && ['qd', 'vb'].includes(chain[0].id);
  return { chain: frame ? chain.slice(1) : chain, enacting };
}

function plainCitation(chain: readonly CitedProvision[]): string {
  return chain
    .map((provision, index) => (provision.id === 'qd' ? '' : step(provision, index === 0)))
    .join('');
}

/** Programmes put the work of each agency under a dash that opens with its name: "III.3 UBND huyện+4". Null where none does. */
function agencyCitation(chain: readonly CitedProvision[]): string | null {
  const at = chain.findIndex((provision) => provision.kind === 'dash' && agencyOpening(provision) !== null);
  const dash = chain[at];
  if (dash === undefined || chain[0]?.kind !== 'section') return null;
  const above = chain
    .slice(0, at)
    .filter(({ kind, heading }) => kind !== 'point' || !/nhiệm vụ/iu.test(heading ?? ''));
  return `${plainCitation(above)} ${agencyOpening(dash)}${plainCitation(chain.slice(at + 1))}`;
}

/**
 * Returns how officials cite each provision, by id: "Đ24.1", "Đ8.1 g5" (5th dash), "V.2.c", "III.3 UBND huyện+4" (4th plus under that
 * agency), "QĐ Đ3" (the enacting decision, not the attached text). No two provisions share a citation.
 */
export function citationsOf(provisions: readonly CitedProvision[]): Map<string, string> {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const citations = new Map<string, string>();
  const taken = new Set<string>();
  for (const provision of provisions) {
    const { chain, enacting } = citedChain(provision, byId);
    const prefix = enacting ? 'QĐ ' : '';
    const wanted = [agencyCitation(chain), plainCitation(chain)].flatMap((text) =>
      text === null ? [] : [`${prefix}${text.trim()}`.trim()],
    );
    const free = wanted.find((text) => !taken.has(text)) ?? repeated(wanted.at(-1) ?? provision.id, taken);
    taken.add(free);
    citations.set(provision.id, free);
  }
  return citations;
}

function repeated(citation: string, taken: ReadonlySet<string>): string {
  let copy = 2;
  while (taken.has(`${citation} (${copy})`)) copy += 1;
  return `${citation} (${copy})`;
}
