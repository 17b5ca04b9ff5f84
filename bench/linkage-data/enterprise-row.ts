import { encodeTcvn3 } from '../../packages/vietnamese/src/legacy-encoding.ts';
import type { Enterprise } from './enterprise.ts';
import { stripMarks, typoOf } from './misspell.ts';
import type { Random } from './random.ts';
import { swappedDigits, wrongDigit } from './written-numbers.ts';

export const ENTERPRISE_COLUMNS =
  'ma_so_thue,ten,loai_hinh,dia_chi,nguoi_dai_dien,dien_thoai,ngay_dang_ky,tinh_trang,so_lao_dong,quy_luong,ma_don_vi';

/** Which agency keeps the list: it decides what is missing and how good the codes are. */
export type Keeper = 'registry' | 'tax' | 'bhxh';

/** Rates at which a keeper's rows lack or spoil things. */
const HABITS = {
  registry: {
    codeMissing: 0.004,
    codeWrong: 0.004,
    branchLost: 0.004,
    renamed: 0,
    director: 0.02,
    phone: 0.2,
    address: 0.03,
    newTerritory: 0.4,
    unit: 1,
  },
  tax: {
    codeMissing: 0.004,
    codeWrong: 0.006,
    branchLost: 0.01,
    renamed: 0.02,
    director: 0.05,
    phone: 0.35,
    address: 0.06,
    newTerritory: 0.5,
    unit: 1,
  },
  bhxh: {
    codeMissing: 0.07,
    codeWrong: 0.02,
    branchLost: 0.18,
    renamed: 0.04,
    director: 0.12,
    phone: 0.3,
    address: 0.08,
    newTerritory: 0.3,
    unit: 0,
  },
} as const;

function writtenName(random: Random, unit: Enterprise): { text: string; tags: string[] } {
  const tags: string[] = [];
  const first = unit.form.spellings[0] ?? '';
  const form = random.chance(0.45) ? first : random.pick(unit.form.spellings);
  if (form !== first) tags.push('form-spelling');
  const parts = [form];
  if (unit.activity !== null) {
    const draw = random.next();
    if (draw < 0.62) parts.push(unit.activity[0]);
    else if (draw < 0.88) parts.push(unit.activity[1]);
    if (draw >= 0.62) tags.push(draw < 0.88 ? 'activity-short' : 'activity-dropped');
  }
  let { core } = unit;
  if (random.chance(0.02)) {
    core = core
      .split(' ')
      .map((word, at) => (at === 0 ? typoOf(random, word) : word))
      .join(' ');
    tags.push('name-typo');
  }
  parts.push(core);
  if (random.chance(0.06))
    parts.push(random.pick(['Kon Tum', 'Sơn La', 'Hải Phòng', 'Bình Định', 'Việt Nam']));
  const whole = parts.join(' ');
  if (unit.office === '') return { text: whole, tags };
  const office = random.chance(0.7)
    ? unit.office
    : unit.office === 'Chi nhánh'
      ? 'CN'
      : unit.office === 'Văn phòng đại diện'
        ? 'VPĐD'
        : 'ĐĐKD';
  const where = unit.place.provinceName.replace(/^(Tỉnh|Thành phố) /u, '');
  return {
    text: random.chance(0.6) ? `${office} ${whole} tại ${where}` : `${office} ${where} - ${whole}`,
    tags,
  };
}

function writtenCode(
  random: Random,
  unit: Enterprise,
  habit: (typeof HABITS)[Keeper],
): { text: string; tag: string } {
  const draw = random.next();
  const whole = unit.branch === '' ? unit.taxCode : `${unit.taxCode}-${unit.branch}`;
  if (draw < habit.codeMissing) return { text: random.chance(0.8) ? '' : '0', tag: 'code-missing' };
  if (draw < habit.codeMissing + habit.codeWrong / 2)
    return { text: wrongDigit(random, unit.taxCode), tag: 'code-wrong' };
  if (draw < habit.codeMissing + habit.codeWrong)
    return { text: swappedDigits(random, unit.taxCode), tag: 'code-wrong' };
  if (unit.branch !== '' && random.chance(habit.branchLost))
    return { text: unit.taxCode, tag: 'branch-under-parent' };
  if (unit.taxCode.startsWith('0') && random.chance(0.05))
    return { text: whole.slice(1), tag: 'code-zero-lost' };
  if (unit.branch !== '' && random.chance(0.2)) return { text: whole.replace('-', ''), tag: '' };
  return { text: whole, tag: '' };
}

/** Returns the columns of one row (without id) as one keeper has it, and the difficulties in it. */
export function enterpriseRow(
  random: Random,
  truth: Enterprise,
  keeper: Keeper,
): { row: string; tags: string } {
  const habit = HABITS[keeper];
  const tags = [...truth.tags];
  const renamed = random.chance(habit.renamed);
  if (renamed) tags.push('renamed');
  const core = renamed
    ? `${random.pick(['Tân', 'Đại', 'Gia', 'Minh'])} ${random.pick(['Phát', 'Hưng', 'Thịnh', 'An'])} ${random.pick(['Lộc', 'Nguyên', 'Vinh'])}`
    : truth.core;
  const unit = { ...truth, core };
  const name = writtenName(random, unit);
  const code = writtenCode(random, unit, habit);
  tags.push(...name.tags, ...(code.tag === '' ? [] : [code.tag]));
  const moved = random.chance(habit.address);
  if (moved) tags.push('moved');
  const isNew = random.chance(habit.newTerritory);
  const { place } = unit;
  const where = isNew
    ? [place.newCommune, place.newProvinceName]
    : [place.commune, place.district, place.provinceName];
  let address = [moved ? `Số ${random.between(1, 500)} Lê Hồng Phong` : unit.street, ...where].join(', ');
  let text = random.chance(0.45) ? name.text.toUpperCase() : name.text;
  let director = random.chance(habit.director) ? drawOther(random, unit) : unit.director;
  if (director !== unit.director) tags.push('director-changed');
  const draw = random.next();
  if (draw < 0.05) [text, address, director] = [stripMarks(text), stripMarks(address), stripMarks(director)];
  else if (draw < 0.08 && keeper !== 'registry')
    [text, address, director] = [encodeTcvn3(text), encodeTcvn3(address), encodeTcvn3(director)];
  if (draw < 0.05) tags.push('no-marks');
  else if (draw < 0.08 && keeper !== 'registry') tags.push('tcvn3');
  const cells = [
    code.text,
    `"${text}"`,
    unit.form.spellings[0] ?? '',
    random.chance(0.03) ? '' : `"${address}"`,
    random.chance(0.06) ? '' : director,
    random.chance(habit.phone) ? '' : unit.phone,
    keeper === 'bhxh' || random.chance(0.1) ? '' : dateOf(random, unit.registeredOn),
    random.pick(['Đang hoạt động', 'Đang hoạt động', 'Đang hoạt động', 'Tạm ngừng', 'Đã giải thể']),
    keeper === 'registry' && random.chance(0.6)
      ? ''
      : String(Math.max(0, Math.round(unit.workers * (0.7 + random.next() * 0.4)))),
    keeper === 'registry' ? '' : String(Math.round(unit.wage * (0.8 + random.next() * 0.3))),
    random.chance(habit.unit) ? '' : unit.unitCode,
  ];
  return { row: cells.join(','), tags: tags.join('|') };
}

function drawOther(random: Random, unit: Enterprise): string {
  const parts = unit.director.split(' ');
  return `${random.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm'])} ${random.pick(['Văn', 'Đức', 'Thị', 'Minh'])} ${random.chance(0.1) ? (parts.at(-1) ?? '') : random.pick(['Hải', 'Sơn', 'Hà', 'Lan', 'Tuấn', 'Bình', 'Dung'])}`;
}

function dateOf(random: Random, iso: string): string {
  const [year, month, day] = iso.split('-');
  return random.chance(0.8) ? `${day}/${month}/${year}` : iso;
}
