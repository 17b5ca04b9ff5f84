import { LIST_KIND_NAMES, LIST_SCHEME_NAMES } from '@ansinh/contract/memberlists/list-names';
import { REFUSAL_NAMES } from '@ansinh/contract/outreach/outreach.words';
import {
  documentNumberText,
  placeAndDateText,
  type DocumentBlock,
  type OfficialDocument,
  type TableColumn,
  type TableRow,
} from '@ansinh/domain/documents';
import { formatNumber } from '@ansinh/vietnamese/number-format';
import type { Evaluation } from './evaluate-outreach.ts';

type FunnelLine = Evaluation['villages'][number];

const FUNNEL: readonly TableColumn[] = [
  column('Trong danh sách'),
  column('Đã giao'),
  column('Đã gặp'),
  column('Tham gia, đóng tiếp'),
  column('Tự tham gia'),
];

/**
 * Returns the evaluation of a ward as a report without number, day and signature: numbers from the lists, the way from list to joining by
 * village and list, payments due, targets, why people refuse, the contest. @law BD Đ8.2 g1, NĐ 30/2020/NĐ-CP
 */
export function evaluationDocument(
  evaluation: Evaluation,
  issuer: { readonly name: string; readonly superior?: string },
): OfficialDocument {
  const { commune, period, total, retention, targets, refusals, contest } = evaluation;
  const when = periodWords(period);
  const number = (value: number): string => formatNumber(value);
  const percent = (share: number | null): string =>
    share === null ? '' : ` (${formatNumber(share * 100, 1)}%)`;
  const content: DocumentBlock[] = [
    heading(1, 'I. KẾT QUẢ VẬN ĐỘNG'),
    text(
      `Trong ${when}, ${commune.name} có ${number(total.listed)} lượt người trong danh sách; đã giao ${number(total.shared)}, đã gặp ${number(total.contacted)}; ` +
        `${number(total.joined)} người tham gia hoặc đóng tiếp sau khi được vận động, ${number(total.alone)} người tự tham gia.`,
    ),
    ...(retention.due === 0
      ? []
      : [
          text(
            `Trong ${number(retention.due)} người đến hạn đóng, ${number(retention.paid)} người đã đóng tiếp${percent(retention.rate)}, ` +
              `${number(retention.waiting)} người chưa đóng, ${number(retention.lapsed)} người quá hạn đã sang tạm dừng.`,
          ),
        ]),
    funnelTable(
      'Kết quả theo thôn, tổ dân phố',
      'Thôn, tổ dân phố',
      evaluation.villages,
      ({ name }) => name ?? 'Chưa rõ thôn',
      total,
    ),
    funnelTable(
      'Kết quả theo loại danh sách',
      'Danh sách',
      evaluation.kinds,
      ({ key }) => LIST_KIND_NAMES[key as keyof typeof LIST_KIND_NAMES] ?? '',
      total,
    ),
    heading(1, 'II. SO VỚI CHỈ TIÊU ĐƯỢC GIAO'),
    targets.length === 0
      ? text('Chưa giao chỉ tiêu số người cho xã, phường hoặc thôn, tổ dân phố trong năm.')
      : {
          block: 'table',
          columns: [
            { header: 'Đơn vị', weight: 3, align: 'left' },
            { header: 'Loại', weight: 2, align: 'left' },
            column('Chỉ tiêu (người)'),
            column('Cần thêm trong năm'),
            column('Đã vận động được'),
          ],
          rows: targets.map(({ name, scheme, value, needed, won, rate }) => ({
            cells: [
              name,
              LIST_SCHEME_NAMES[scheme],
              number(value),
              needed === null ? '' : number(needed),
              `${number(won)}${percent(rate)}`,
            ],
          })),
        },
    heading(1, 'III. KHÓ KHĂN, VƯỚNG MẮC'),
    refusals.length === 0
      ? text('Không có ai từ chối trong kỳ.')
      : {
          block: 'list',
          items: refusals.map(
            ({ reason, people }) =>
              `${REFUSAL_NAMES[reason as keyof typeof REFUSAL_NAMES]?.vi ?? reason}: ${number(people)} người.`,
          ),
        },
    ...(contest.length === 0 ? [] : [heading(1, 'IV. THI ĐUA'), contestTable(contest)]),
  ];
  return {
    kind: 'report',
    issuer: issuer.name,
    ...(issuer.superior === undefined ? {} : { superior: issuer.superior }),
    number: documentNumberText(undefined, { kind: 'report', issuer: 'BCĐ' }),
    placeAndDate: placeAndDateText(commune.name.replace(/^(?:Phường|Xã|Đặc khu) /u, ''), undefined),
    summary: `Đánh giá kết quả phát triển người tham gia BHXH tự nguyện, BHYT ${when} của ${commune.name}`,
    addressees: [],
    bases: [],
    content,
    signatures: [],
    recipients: ['BHXH cơ sở', 'Lưu: VT'],
    annexes: [],
  };
}

function column(header: string): TableColumn {
  return { header, weight: 1.4, align: 'right' };
}

function heading(level: 1 | 2, words: string): DocumentBlock {
  return { block: 'heading', level, text: words };
}

function text(words: string): DocumentBlock {
  return { block: 'paragraph', runs: [{ text: words }] };
}

function funnelTable(
  caption: string,
  header: string,
  lines: readonly FunnelLine[],
  name: (line: FunnelLine) => string,
  total: FunnelLine['funnel'],
): DocumentBlock {
  const cells = ({ listed, shared, contacted, joined, alone }: FunnelLine['funnel']): string[] =>
    [listed, shared, contacted, joined, alone].map((value) => formatNumber(value));
  const rows: TableRow[] = lines.map((line) => ({ cells: [name(line), ...cells(line.funnel)] }));
  return {
    block: 'table',
    caption,
    columns: [{ header, weight: 3, align: 'left' }, ...FUNNEL],
    rows: [...rows, { cells: ['Cộng', ...cells(total)], total: true }],
  };
}

function contestTable(places: Evaluation['contest']): DocumentBlock {
  return {
    block: 'table',
    columns: [
      { header: 'Hạng', weight: 1, align: 'center' },
      { header: 'Nhân viên thu, cộng tác viên', weight: 4, align: 'left' },
      column('Tham gia mới'),
      column('Đóng tiếp'),
      column('Điểm'),
    ],
    rows: places.map(({ place, name, won, kept, points }) => ({
      cells: [String(place), name, formatNumber(won), formatNumber(kept), formatNumber(points)],
    })),
  };
}

/** "tháng 10 năm 2026", "quý III năm 2026", "năm 2026". */
function periodWords(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('M')) return `tháng ${Number(part.slice(1))} năm ${year}`;
  if (part.startsWith('Q'))
    return `quý ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? ''} năm ${year}`;
  return `năm ${year}`;
}
