import { agencyNameKey } from '@ansinh/vietnamese/agency-name';

/** Persons who stand for the agency they head: "Giám đốc Sở Y tế" is the department's duty. Keys of agencyNameKey. */
const HEADS = [
  'tong giam doc',
  'pho giam doc',
  'giam doc',
  'thu truong',
  'pho chu tich',
  'chu tich',
  'cuc truong',
  'chi cuc truong',
  'chanh',
  'truong phong',
  'truong ban',
  'truong',
  'hieu truong',
  'lanh dao',
  'bi thu',
  'bo truong',
  'dong chi',
  'co quan',
];

/** Words behind a name that do not change whom it means. */
const QUALIFIERS = [
  'co lien quan',
  'lien quan',
  'tren dia ban',
  'dong cap',
  'cung cap',
  'truc thuoc',
  'thuoc tinh',
  'khac',
];

const PROVINCE_LEVELS = ['tinh', 'thanh pho'];
/** A name behind one of these is that of a territory of its own: "UBND thành phố Kon Tum" is not the province's. */
const ANY_LEVEL = [...PROVINCE_LEVELS, 'huyen', 'quan', 'thi xa', 'xa', 'phuong', 'thi tran', 'dac khu'];

/** In which province a document was made: its own name need not be repeated in the names of its agencies. */
export interface NameScope {
  /** Names of the document's own province: "tỉnh Kon Tum", "thành phố Hải Phòng"; without a level it is a "tỉnh". */
  readonly placeNames: readonly string[];
}

/** "Trưởng Ban Quản lý …" may be the head "Trưởng" or "Trưởng Ban": every reading is kept, the longest title first. */
function withoutHead(key: string): string[] {
  return HEADS.filter((words) => key.startsWith(`${words} `)).map((words) => key.slice(words.length + 1));
}

function withoutTail(key: string, tails: readonly string[]): string {
  const tail = tails.find((words) => key.endsWith(` ${words}`));
  return tail === undefined ? key : key.slice(0, -tail.length - 1);
}

interface OwnPlace {
  readonly level: string;
  readonly full: string;
  readonly bare: string;
}

function ownPlace(name: string): OwnPlace {
  const key = agencyNameKey(name);
  const level = PROVINCE_LEVELS.find((word) => key.startsWith(`${word} `));
  if (level === undefined) return { level: 'tinh', full: `tinh ${key}`, bare: key };
  return { level, full: key, bare: key.slice(level.length + 1) };
}

function withoutPlace(key: string, own: readonly OwnPlace[]): string {
  for (const place of own) {
    if (key.endsWith(` ${place.full}`)) return key.slice(0, -place.full.length - 1);
    if (!key.endsWith(` ${place.bare}`)) continue;
    const before = key.slice(0, -place.bare.length - 1);
    if (!ANY_LEVEL.some((level) => before.endsWith(` ${level}`))) return before;
  }
  return key;
}

/**
 * Returns the keys under which a printed name may stand in the directory, the most literal first: as printed; without words like
 * "liên quan"; without the head's title; without its own province's name; with and without "tỉnh" and the province's name.
 */
export function nameVariants(printed: string, scope: NameScope): string[] {
  const own = scope.placeNames.map(ownPlace);
  const levels = ['tinh', ...own.map((place) => place.level)];
  const bare = printed.replace(/\([^)]*\)/gu, ' ');
  const variants = new Set<string>();
  const add = (key: string): void => {
    if (key !== '') variants.add(key);
  };
  const literal = agencyNameKey(printed);
  add(literal);
  const bases = new Set([literal, agencyNameKey(bare)].filter((key) => key !== ''));
  for (const base of bases) bases.add(withoutTail(base, QUALIFIERS));
  for (const base of bases) {
    for (const headless of withoutHead(base)) bases.add(headless);
  }
  for (const base of bases) add(base);
  for (const base of bases) {
    const general = withoutPlace(base, own);
    if (general === base) continue;
    add(general);
    add(`${general} tinh`);
  }
  for (const base of bases) {
    const general = withoutTail(withoutPlace(base, own), levels);
    add(general);
    add(`${general} tinh`);
    for (const place of own) add(`${general} ${place.full}`);
  }
  return [...variants];
}
