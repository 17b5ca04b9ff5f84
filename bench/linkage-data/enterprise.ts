import { ACTIVITIES, CORE_WORDS, FOREIGN_CORES, LEGAL_FORMS, type LegalForm } from './enterprise-words.ts';
import { drawGiven, drawName, drawSurname, fullName } from './person-names.ts';
import { drawPhone } from './person-numbers.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

/** One employer as it really is. */
export interface Enterprise {
  readonly taxCode: string;
  /** Suffix of a branch, "001"; empty for a head office. */
  readonly branch: string;
  readonly form: LegalForm;
  /** Office of a branch: "Chi nhánh", "Văn phòng đại diện"; empty for a head office. */
  readonly office: string;
  readonly activity: readonly [long: string, short: string] | null;
  readonly core: string;
  readonly place: Place;
  readonly street: string;
  readonly director: string;
  readonly phone: string;
  readonly unitCode: string;
  readonly registeredOn: string;
  readonly workers: number;
  readonly wage: number;
  readonly tags: readonly string[];
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const HEADS: Readonly<Record<string, string>> = { '62': '6101', '14': '5500', '31': '0201', '52': '4101' };

/** Returns a valid ten-digit tax code of a province (last digit by modulus 11). */
export function drawTaxCode(random: Random, province: string): string {
  for (;;) {
    const head = (HEADS[province] ?? '6100') + random.digits(5);
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(head[at]), 0);
    const check = 10 - (sum % 11);
    if (check >= 0 && check < 10) return `${head}${check}`;
  }
}

function drawCore(random: Random, place: Place): { core: string; tags: string[] } {
  const draw = random.next();
  if (draw < 0.05) return { core: random.pick(FOREIGN_CORES), tags: ['foreign-name'] };
  if (draw < 0.13) {
    const sex = random.chance(0.6) ? 'male' : 'female';
    return {
      core: `${drawGiven(random, 'kinh', sex, 1975)} ${drawGiven(random, 'kinh', sex, 1975)}`,
      tags: [],
    };
  }
  if (draw < 0.18) {
    const local = place.commune.replace(/^(Xã|Phường|Thị trấn) /u, '');
    return { core: random.chance(0.5) ? local : `${random.pick(CORE_WORDS)} ${local}`, tags: ['place-name'] };
  }
  const words = new Set<string>();
  const many = draw < 0.75 ? 2 : draw < 0.97 ? 3 : 1;
  while (words.size < many) words.add(random.pick(CORE_WORDS));
  return { core: [...words].join(' '), tags: many === 1 ? ['short-name'] : [] };
}

/** Returns a head office, followed sometimes by its branches. */
export function drawEnterprises(
  random: Random,
  places: readonly Place[],
  recent: readonly Enterprise[],
): Enterprise[] {
  const place = random.pick(places);
  const { core, tags } = drawCore(random, place);
  const sex = random.chance(0.75) ? 'male' : 'female';
  const ownDirector = fullName(
    drawName(random, 'kinh', sex, random.between(1955, 1998), drawSurname(random, 'kinh')),
  );
  const workers = Math.max(1, Math.round(Math.exp(random.next() * random.next() * 7)));
  const model = recent.length > 0 ? random.pick(recent) : null;
  const group = model !== null && random.chance(0.06);
  const namesake = model !== null && !group && random.chance(0.04);
  const head: Enterprise = {
    taxCode: drawTaxCode(random, place.province),
    branch: '',
    form: random.pick(LEGAL_FORMS),
    office: '',
    activity: random.chance(0.75) ? random.pick(ACTIVITIES) : null,
    core: namesake ? model.core : core,
    place: group ? model.place : place,
    street: group ? model.street : streetOf(random),
    director: group ? model.director : ownDirector,
    phone: group ? model.phone : drawPhone(random),
    unitCode: `${random.pick(['TA', 'TC', 'TD', 'TE', 'TG', 'YN', 'BW', 'HA', 'TF', 'TZ'])}${random.digits(4)}`,
    registeredOn: `${random.between(1998, 2025)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    workers,
    wage: workers * random.between(42, 110) * 100_000,
    tags: [...tags, ...(group ? ['same-owner'] : []), ...(namesake ? ['namesake'] : [])],
  };
  const branches = random.chance(0.09) ? random.between(1, 3) : 0;
  return [
    head,
    ...Array.from({ length: branches }, (_, at): Enterprise => {
      const own = random.chance(0.6);
      return {
        ...head,
        branch: String(at + 1).padStart(3, '0'),
        office: random.pick(['Chi nhánh', 'Chi nhánh', 'Văn phòng đại diện', 'Địa điểm kinh doanh']),
        place: random.pick(places),
        street: streetOf(random),
        director: own
          ? fullName(
              drawName(random, 'kinh', 'male', random.between(1960, 1995), drawSurname(random, 'kinh')),
            )
          : head.director,
        phone: own ? drawPhone(random) : head.phone,
        unitCode: `${random.pick(['TA', 'TC', 'TD', 'YN'])}${random.digits(4)}`,
        workers: random.between(1, 15),
        tags: [...head.tags, 'branch'],
      };
    }),
  ];
}

function streetOf(random: Random): string {
  return random.chance(0.6)
    ? `Số ${random.between(1, 500)} ${random.pick(['Trần Phú', 'Lê Lợi', 'Hùng Vương', 'Phan Đình Phùng', 'Duy Tân', 'Bà Triệu', 'Nguyễn Huệ', 'Lạch Tray', 'Tô Hiệu', 'Quang Trung', 'U Rê', 'Trường Chinh'])}`
    : `${random.pick(['Thôn', 'Tổ dân phố', 'Bản', 'Lô A', 'Khu công nghiệp Hòa Bình, lô'])} ${random.between(1, 30)}`;
}
