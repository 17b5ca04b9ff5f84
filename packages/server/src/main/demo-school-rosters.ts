import { communeName } from '../modules/directory/index.ts';
import { sql } from '../platform/database/sql.ts';
import type { Tx } from '../platform/database/transaction.ts';

/** School year of the demo's rosters. */
export const YEAR = '2026-2027';

/** A school of the demo: whom of the demo's register it teaches, and how far it came. */
export interface DemoSchool {
  readonly code: string;
  /** Commune it is said to stand in: invented for the demo. */
  readonly commune: string;
  /** Its pupils are born in these years. */
  readonly born: readonly [first: number, last: number];
  /** It teaches every `of`-th person of that age, from the `from`-th. */
  readonly share: { readonly of: number; readonly from: number };
  readonly classes: readonly string[];
  readonly leftMissing: number;
  readonly leftWaiting: number;
  readonly allotted: number;
  readonly used: number;
}

const PHUONG_KON_TUM = '2025:23293';
const PHUONG_DAK_CAM = '2025:23284';

export const DEMO_SCHOOLS: readonly DemoSchool[] = [
  {
    code: 'thpt-chuyen-ntt',
    commune: PHUONG_KON_TUM,
    born: [2009, 2011],
    share: { of: 3, from: 0 },
    classes: ['10T', '11A', '11V', '12A'],
    leftMissing: 0,
    leftWaiting: 0,
    allotted: 3_000_000,
    used: 1_250_000,
  },
  {
    code: 'thpt-kon-tum',
    commune: PHUONG_KON_TUM,
    born: [2009, 2011],
    share: { of: 3, from: 1 },
    classes: ['10A1', '10A2', '11B', '12C'],
    leftMissing: 3,
    leftWaiting: 0,
    allotted: 3_200_000,
    used: 900_000,
  },
  {
    code: 'ptdtnt-tinh',
    commune: PHUONG_DAK_CAM,
    born: [2009, 2011],
    share: { of: 3, from: 2 },
    classes: ['10A', '11A', '12A'],
    leftMissing: 2,
    leftWaiting: 0,
    allotted: 0,
    used: 0,
  },
  {
    code: 'cd-kon-tum',
    commune: PHUONG_KON_TUM,
    born: [2005, 2008],
    share: { of: 2, from: 0 },
    classes: ['K16-Điều dưỡng', 'K16-Kế toán', 'K17-Ô tô'],
    leftMissing: 9,
    leftWaiting: 4,
    allotted: 0,
    used: 0,
  },
  {
    code: 'ph-dhdn-kon-tum',
    commune: PHUONG_KON_TUM,
    born: [2005, 2008],
    share: { of: 2, from: 1 },
    classes: ['K26-Luật', 'K26-Sư phạm'],
    leftMissing: 6,
    leftWaiting: 0,
    allotted: 0,
    used: 0,
  },
];

const HEADER =
  'Năm học,Lớp,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân/CCCD,Mã số BHXH,"Xã, phường nơi ở"';

/** Every so many pupils one whose numbers the school does not have. */
const WITHOUT_NUMBERS = 9;

interface Taught {
  readonly name: string;
  readonly birth: string;
  readonly sex: string;
  readonly identity: string | null;
  readonly bhxh: string | null;
  readonly commune: string | null;
}

/** Returns the roster of a school as the file it sends: people of the demo's register of the right age, class by class. */
export async function rosterFile(tx: Tx, school: DemoSchool): Promise<Uint8Array> {
  const [first, last] = school.born;
  const rows = await tx.rows<Taught>(sql`
    select * from (
      select p.full_name as name, to_char(p.birth_date, 'DD/MM/YYYY') as birth, case p.sex when 'male' then 'Nam' when 'female' then 'Nữ' end as sex,
        (select max(i.value) from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind = 'cccd') as identity,
        (select max(i.value) from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind = 'bhxh') as bhxh,
        ${communeName(sql`p.commune`)} as commune,
        row_number() over (order by p.birth_date, p.name_key, p.village) - 1 as place
      from people p where p.merged_into is null and p.birth_precision = 'day'
        and p.birth_date between make_date(${first}, 1, 1) and make_date(${last}, 12, 31)
    ) taught where mod(place, ${school.share.of}::integer) = ${school.share.from}::integer order by place desc`);
  const size = Math.max(1, Math.ceil(rows.length / school.classes.length));
  const lines = rows.map(({ name, birth, sex, identity, bhxh, commune }, at) => {
    const known = at % WITHOUT_NUMBERS !== WITHOUT_NUMBERS - 1;
    const cells = [
      YEAR,
      school.classes[Math.floor(at / size)],
      name,
      birth,
      sex,
      known ? identity : null,
      known ? bhxh : null,
      commune,
    ];
    return cells.map((cell) => `"${cell ?? ''}"`).join(',');
  });
  return Buffer.from(`\uFEFF${[HEADER, ...lines].join('\n')}\n`);
}
