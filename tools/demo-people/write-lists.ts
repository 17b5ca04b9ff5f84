import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typoOf } from '../../bench/linkage-data/misspell.ts';
import { type Random } from '../../bench/linkage-data/random.ts';
import { coversOf, CURRENT_LIST } from './demo-covers.ts';
import { COMMUNES, LATER_COMMUNES, type DemoPerson } from './demo-person.ts';

/** What makes the lists differ, one kind a person. */
const SHARES = {
  missing: 0.02,
  childWithoutCard: 0.06,
  respelt: 0.04,
  wrongBirth: 0.006,
  alsoWorks: 0.02,
  alsoPays: 0.006,
  alsoMinority: 0.03,
  alsoNear: 0.008,
  alsoElsewhere: 0.01,
  childListed: 0.12,
} as const;
const STATE_LISTED = new Set(['HN', 'CN', 'DT', 'CC', 'BT']);

interface Row {
  readonly person: DemoPerson;
  readonly name: string;
  readonly birth: string;
  readonly cccd: string;
}

const truly = (person: DemoPerson): Row => ({ person, ...person });
const dmy = (birth: string): string => birth.split('-').toReversed().join('/');

/** Returns the row as a hurried clerk has it: no number, and the name or the birth not quite right. */
function respelt(random: Random, person: DemoPerson): Row {
  const [year = '', month = '', day = ''] = person.birth.split('-');
  const words = person.name.split(' ');
  const row = { person, name: person.name, birth: person.birth, cccd: '' };
  switch (random.below(4)) {
    case 0:
      return { ...row, birth: Number(day) <= 12 ? `${year}-${day}-${month}` : year };
    case 1:
      return { ...row, birth: year };
    case 2:
      return {
        ...row,
        name: words.map((word, at) => (at === words.length - 1 ? typoOf(random, word) : word)).join(' '),
      };
    default:
      return words.length > 2
        ? { ...row, name: [words[0], ...words.slice(2)].join(' '), birth: year }
        : { ...row, birth: `${Number(year) + 1}-${month}-${day}` };
  }
}

/** Writes the lists of three quarters into a folder; returns how many rows each file has. */
export function writeLists(
  random: Random,
  people: readonly DemoPerson[],
  folder: string,
): Record<string, number> {
  const written: Record<string, number> = {};
  const write = (file: string, headers: string, rows: readonly string[]): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${[headers, ...rows].join('\n')}\n`);
    written[file] = rows.length;
  };
  const is = new Map(people.map((person) => [person, drawOddities(random, person)]));
  const odd = (person: DemoPerson): Oddities => is.get(person) ?? {};

  write(
    '2026-Q2/D32.csv',
    'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số CCCD/CMND,Mã hộ gia đình,"Thôn, tổ dân phố","Xã, phường",Địa chỉ cư trú',
    people.map((person) =>
      line(
        person.name,
        dmy(person.birth),
        person.sex,
        person.ethnicity,
        person.cccd,
        person.household,
        person.village,
        person.commune,
        person.address,
      ),
    ),
  );

  for (const quarter of ['2026-Q2', '2026-Q3', CURRENT_LIST] as const) {
    const later = quarter !== '2026-Q2';
    const insured = people.filter(
      (person) => (!odd(person).uncovered || (later && odd(person).mends)) && !(later && odd(person).lapses),
    );
    write(
      `${quarter}/D15-nguoi.csv`,
      'Mã số BHXH,Họ và tên,Ngày sinh,Giới tính,Số CCCD/CMND,Số thẻ BHYT,Loại bảo hiểm,Mã nhóm đối tượng,Mã đơn vị BHXH,Từ ngày,Đến ngày,"Xã, phường"',
      insured.flatMap((person) => {
        const row = odd(person).respelt ?? truly(person);
        const group = odd(person).insuredAs ?? person.group;
        const facts = [
          person.bhxh,
          row.name,
          dmy(row.birth),
          person.sex,
          row.cccd,
          `${group}${person.card.slice(2)}`,
        ] as const;
        return coversOf(person, group, quarter).map(({ scheme, from, to }) =>
          line(
            ...facts,
            scheme,
            group,
            scheme !== 'BHXH-TN' && group === 'DN' ? person.unit || 'TZ0150A' : '',
            dmy(from),
            dmy(to),
            person.commune,
          ),
        );
      }),
    );
  }

  for (const { code } of [...COMMUNES, ...LATER_COMMUNES]) {
    const own = people.filter((person) => person.code === code);
    const elsewhere = people.filter((person) => odd(person).listedIn === code);
    const rowsOf = (later: boolean): string[] => [
      ...own.flatMap((person) => {
        const groups = [
          ...(STATE_LISTED.has(person.group) ? [person.group] : []),
          ...(later && odd(person).mends ? [] : (odd(person).alsoListed ?? [])),
        ];
        return groups.map((group) => listed(odd(person).wrongBirth ?? truly(person), group));
      }),
      ...(later ? [] : elsewhere.map((person) => listed(truly(person), person.group))),
    ];
    write(`2026-Q2/D20-${code}.csv`, LISTED_HEADERS, rowsOf(false));
    if (['23293', '23401', '23500'].includes(code))
      write(`2026-Q3/D20-${code}.csv`, LISTED_HEADERS, rowsOf(true));
    const births = own.filter(({ birth }) => birth >= '2026-01-01');
    if (births.length > 0 && code !== '23473')
      write(
        `2026-Q2/D36-${code}.csv`,
        'Số giấy khai sinh,Ngày đăng ký khai sinh,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số CCCD/CMND,"Thôn, tổ dân phố","Xã, phường"',
        births.map((person, at) =>
          line(
            `MH-${code}-${at + 1}`,
            '20/06/2026',
            person.name,
            dmy(person.birth),
            person.sex,
            person.ethnicity,
            person.cccd,
            person.village,
            person.commune,
          ),
        ),
      );
  }

  write(
    '2026-Q2/D24.csv',
    'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số CCCD/CMND,Số thẻ BHYT,Mã nhóm đối tượng,"Thôn, tổ dân phố","Xã, phường",Thẻ từ',
    people
      .filter((person) => person.group === 'DT' || odd(person).reviewedAsMinority)
      .map((person) =>
        line(
          person.name,
          dmy(person.birth),
          person.sex,
          person.ethnicity,
          person.cccd,
          person.card,
          'DT',
          person.village,
          person.commune,
          '01/01/2026',
        ),
      ),
  );
  return written;
}

const LISTED_HEADERS =
  'Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số CCCD/CMND,Mã nhóm đối tượng,Mã hộ gia đình,"Thôn, tổ dân phố","Xã, phường",Từ ngày,Quyết định công nhận';

function listed({ person, name, birth, cccd }: Row, group: string): string {
  return line(
    name,
    dmy(birth),
    person.sex,
    person.ethnicity,
    cccd,
    group,
    person.household,
    person.village,
    person.commune,
    '01/01/2026',
    group === 'HN' || group === 'CN' ? 'MH-12/QĐ-UBND' : '',
  );
}

interface Oddities {
  readonly uncovered?: boolean;
  /** Put right in the next quarter. */
  readonly mends?: boolean;
  /** Insured in the second quarter, not in the third. */
  readonly lapses?: boolean;
  readonly respelt?: Row;
  readonly wrongBirth?: Row;
  readonly insuredAs?: string;
  readonly alsoListed?: readonly string[];
  readonly listedIn?: string;
  readonly reviewedAsMinority?: boolean;
}

function drawOddities(random: Random, person: DemoPerson): Oddities {
  const { group, birth } = person;
  const mends = random.chance(0.3);
  if (group === 'TE') {
    if (random.chance(SHARES.childWithoutCard)) return { uncovered: true, mends };
    return random.chance(SHARES.childListed) ? { alsoListed: [random.chance(0.6) ? 'TE' : 'HN'] } : {};
  }
  if (group === 'GD' && random.chance(SHARES.missing * 3)) return { uncovered: true, mends };
  if (group === 'GD' && random.chance(0.01)) return { lapses: true };
  if (random.chance(SHARES.respelt)) return { respelt: respelt(random, person) };
  if (!STATE_LISTED.has(group)) return {};
  const [year = '', month = '', day = ''] = birth.split('-');
  if (random.chance(SHARES.wrongBirth))
    return { wrongBirth: { ...truly(person), birth: `${year}-${month}-${day === '15' ? '16' : '15'}` } };
  if (random.chance(SHARES.alsoWorks)) return { insuredAs: 'DN', mends };
  if (random.chance(SHARES.alsoPays)) return { insuredAs: 'GD' };
  if (random.chance(SHARES.alsoNear) && group !== 'CN') return { alsoListed: ['CN'], mends };
  if (random.chance(SHARES.alsoElsewhere))
    return { listedIn: random.pick(COMMUNES.filter(({ code }) => code !== person.code)).code };
  return group !== 'DT' && person.ethnicity !== 'Kinh' && random.chance(SHARES.alsoMinority)
    ? { reviewedAsMinority: true }
    : {};
}

function line(...cells: string[]): string {
  return cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
}
