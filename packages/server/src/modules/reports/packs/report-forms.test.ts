import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askedTwice, partsOf, type ReportForm, type ReportTable } from '@ansinh/domain/reports';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../platform/installation/root.ts';
import { packFolder, packIds, readPack } from '../../regulations/index.ts';
import { sharedFiguresOfPacks } from './shared-figures-of-packs.ts';
import { readPackReports, type PackReports } from './read-pack-reports.ts';

/** The reports table b of the requirements asks for, row by row: what is reported, and for consolidated ones what they fulfil. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'kontum-25-2024': ['d24.1#1', 'd24.1#2', 'd24.2#1', 'd24.2#2', 'd24.2#3', 'd7.7#1', 'd7.7#2', 'd25.2#1', 'd25.2#2'],
  'kontum-210-2023': [
    'r4.2.g2#1',
    'r4.1#2',
    'r4.1#3',
    'r3.2.a.g1#2',
    'r3.3.a.g3.p1#1',
    'r3.3.a.g4.p1#1',
    'r3.3.a.g4.p1#2',
    'r3.4.a.g2.p1#3',
    'r3.4.a.g2.p1#4',
    'r3.4.a.g2.p1#5',
    'r4.3#1',
    'r4.3#2',
  ],
  'haiphong-2583-2014': ['d21.1.c#2', 'd6.5#1', 'd3.6#1', 'd4.5#1', 'd21.2#1'],
  'binhdinh-3ben-2024': [
    'd9.1.g3#1',
    'd9.1.g3#2',
    'd8.2.g1#2',
    'd8.2.g1#3',
    'd8.2.g1#4',
    'd6.3.g2#4',
    'd10.1#2',
    'd11.2#1',
  ],
  'sonla-1210-2013': [
    'r6.1#1',
    'r6.1#2',
    'r6.1#3',
    'r5.3.e#1',
    'r4.1.a#1',
    'r5.5.a#1',
    'r4.6.a#1',
    'r6.2.a#1',
    'r6.2.b#1',
    'r6.2.b#2',
  ],
};

/** Whom difficulties go to, as each regulation says. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  'kontum-25-2024': ['Sở Y tế d25.2'],
  'kontum-210-2023': ['Bảo hiểm xã hội tỉnh r4.3'],
  'haiphong-2583-2014': ['Ủy ban nhân dân thành phố d21.2'],
  'binhdinh-3ben-2024': [
    'Giám đốc BHXH tỉnh; Trưởng ban BCĐ thực hiện chính sách BHXH, BHYT Thành phố; Lãnh đạo Tổ chức dịch vụ thu d11.2',
  ],
  'sonla-1210-2013': [
    'Bảo hiểm xã hội tỉnh r6.1',
    'Sở Lao động - Thương binh và Xã hội r5.3.e',
  ],
};

describe('Mẫu báo cáo của năm văn bản', () => {
  let packs: PackReports[];
  let all: readonly ReportForm[];

  beforeAll(async () => {
    packs = await Promise.all((await packIds()).map(readPackReports));
    all = packs.flatMap(({ forms }) => forms);
  });

  const of = (packId: string): readonly ReportForm[] =>
    packs.find((pack) => pack.packId === packId)?.forms ?? [];
  const inFull = (name: string): string => name.replaceAll('UBND', 'Ủy ban nhân dân');
  const tablesOf = ({ sections }: ReportForm): ReportTable[] => sections.flatMap(({ tables = [] }) => tables);

  it('mọi mẫu dùng được: nhiệm vụ, điều khoản, chỉ số, ô, cột, quy tắc đều có thật', () => {
    expect(packs.map(({ packId, faults }) => [packId, faults])).toEqual(packs.map(({ packId }) => [packId, []]));
  });

  it('văn bản nào cũng có đủ báo cáo mà nó giao', () => {
    for (const [packId, duties] of Object.entries(ASKED)) {
      const answered = of(packId).flatMap(({ duty, fulfils }) => [duty, fulfils ?? duty]);
      expect(duties.filter((duty) => !answered.includes(duty)).map((duty) => `${packId} ${duty}`)).toEqual([]);
    }
  });

  it('khó khăn đi đúng nơi văn bản quy định, và mẫu nào cũng có chỗ ghi', () => {
    for (const { packId, forms } of packs) {
      const routes = new Set(forms.map(({ issuesTo }) => `${issuesTo?.name} ${issuesTo?.provision}`));
      expect([...routes].sort()).toEqual([...(ROUTES[packId] ?? [])].sort());
    }
    const without = all.filter(({ sections }) => !sections.some(({ kind }) => kind === 'issues'));
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('nơi gửi của mẫu là nơi nhận in trong văn bản', async () => {
    for (const { packId, forms } of packs) {
      const { duties } = await readPack(await packFolder(packId));
      for (const { code, duty, fulfils, addressee } of forms) {
        const { recipient = [] } = duties.find(({ id }) => id === (fulfils ?? duty)) ?? {};
        expect([code, recipient.filter((name) => !inFull(addressee).includes(inFull(name)))]).toEqual([code, []]);
      }
    }
  });

  it('loại cơ quan mà mẫu nêu là loại có trong danh mục cơ quan', async () => {
    const agencies = JSON.parse(await readFile(join(ROOT, 'db', 'demo', 'agencies.json'), 'utf8')) as {
      kind: string;
    }[];
    const kinds = new Set(agencies.map(({ kind }) => kind));
    expect(all.flatMap((form) => form.for).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('KT25 và KT210 hỏi địa phương, sở ngành, cơ quan BHXH những việc khác nhau', () => {
    for (const [packId, duty] of [
      ['kontum-25-2024', 'd24.1#2'],
      ['kontum-210-2023', 'r4.2.g2#1'],
    ] as const) {
      const asked = ['peoples-committee', 'department', 'social-insurance', 'tax', 'police'].map((kind) => {
        const form = of(packId).find((one) => one.duty === duty && one.for.includes(kind));
        return form && JSON.stringify(partsOf(form).map(({ key }) => key));
      });
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).not.toContain(undefined);
      expect(of(packId).filter((one) => one.kind === 'unit' && one.duty === duty && one.for.length === 0)).toHaveLength(1);
    }
  });

  it('số cả KT25 và KT210 đều hỏi trong năm thì chỉ hỏi một lần', () => {
    for (const kind of ['peoples-committee', 'department', 'social-insurance', 'tax', 'police', 'front']) {
      const forms = all.filter(
        ({ duty, for: kinds }) => ['d24.1#2', 'r4.2.g2#1'].includes(duty) && kinds.includes(kind),
      );
      expect(forms).toHaveLength(2);
      const shared = askedTwice(forms).map(({ figure }) => figure);
      expect(shared).toEqual(
        expect.arrayContaining(['van-ban-chi-dao', 'hoi-nghi-tuyen-truyen', 'nguoi-du-tuyen-truyen', 'tin-bai']),
      );
    }
  });

  it('danh sách số bị hỏi hai lần nêu đủ các văn bản hỏi, theo loại cơ quan và kỳ', async () => {
    const found = await sharedFiguresOfPacks();
    expect(found).toContainEqual({
      agencyKind: 'police',
      recurrence: 'annual',
      figure: 'ca-ho-so-nhan',
      title: 'Hồ sơ gian lận, trốn đóng tiếp nhận',
      forms: ['kt210-nam-cong-an', 'kt25-nam-cong-an'],
    });
    // Nobody but KT25 asks every six months there.
    expect(found.filter(({ recurrence, agencyKind }) => recurrence === 'semiannual' && agencyKind === 'tax')).toEqual([]);
  });

  it('một số mang một tên và một đơn vị ở mọi mẫu', () => {
    const meanings = all.flatMap((form) =>
      tablesOf(form).flatMap(({ rows }) =>
        rows.flatMap(({ title, unit, cells }) =>
          Object.values(cells).flatMap((source) =>
            source.kind === 'typed' ? [{ figure: source.figure, meaning: `${title} (${unit})` }] : [],
          ),
        ),
      ),
    );
    const several = [...Map.groupBy(meanings, ({ figure }) => figure)]
      .map(([figure, some]) => [figure, [...new Set(some.map(({ meaning }) => meaning))]] as const)
      .filter(([, names]) => names.length > 1);
    expect(several).toEqual([]);
  });

  it('tỷ lệ tính bằng %, số người và số còn thiếu tính bằng người', () => {
    const wrong = all.flatMap((form) =>
      partsOf(form).filter(({ unit, source }) => {
        if (source?.kind !== 'indicator') return false;
        return source.part === 'rate' ? unit !== '%' : source.part !== 'target' && unit !== 'người';
      }),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('lời cần viết nào cũng nói viết gì, cả hai thứ tiếng; phần nào cũng nêu căn cứ', () => {
    for (const { code, sections } of all)
      for (const section of sections) {
        const place = `${code} ${section.code}`;
        expect([place, section.provision]).not.toEqual([place, undefined]);
        if (section.kind !== 'text' && section.kind !== 'issues') continue;
        expect([place, (section.guidance ?? '') !== '', (section.guidanceEn ?? '') !== '']).toEqual([place, true, true]);
      }
  });

  it('báo cáo tổng hợp có phần thực hiện quy chế, gom lời có nguồn, và phụ lục ngang theo cơ quan', () => {
    const periodic = all.filter(({ kind, code }) => kind === 'consolidated' && !code.includes('vuong-mac'));
    expect(periodic.map(({ code }) => code).sort()).toEqual([
      'bd-6t-tong-hop',
      'hp-305-tong-hop',
      'kt210-nam-tong-hop',
      'kt25-6t-tong-hop',
      'kt25-nam-tong-hop',
      'sl-nam-tong-hop',
    ]);
    for (const form of periodic) {
      expect(tablesOf(form).some(({ perAgency, landscape }) => perAgency !== undefined && landscape)).toBe(true);
      expect(form.sections.some(({ kind, gathers }) => kind === 'text' && gathers !== undefined)).toBe(true);
      if (form.code === 'hp-305-tong-hop') continue;
      expect([form.code, form.sections.some(({ kind }) => kind === 'carrying-out')]).toEqual([form.code, true]);
    }
  });

  it('quy tắc “cả năm không nhỏ hơn 6 tháng” chỉ nêu ô mà mẫu 6 tháng cùng loại cơ quan cũng có', () => {
    const yearly = of('kontum-25-2024').filter(({ rules }) => rules.some(({ of: side }) => side === 'before'));
    expect(yearly.length).toBeGreaterThan(0);
    for (const form of yearly) {
      const half = of('kontum-25-2024').find(({ code }) => code === form.code.replace('kt25-nam-', 'kt25-6t-'));
      const keys = new Set(half ? partsOf(half).map(({ key }) => key) : []);
      const compared = form.rules.filter(({ of: side }) => side === 'before').map(({ left }) => left);
      expect(compared.filter((key) => !keys.has(key))).toEqual([]);
    }
  });

  it('sơ kết, tổng kết nhiều năm của Sơn La nêu từng năm của giai đoạn', () => {
    const reviews = of('sonla-1210-2013').filter(({ years }) => years !== undefined);
    expect(reviews.map(({ years }) => years)).toEqual([
      { from: 2013, to: 2015 },
      { from: 2016, to: 2018 },
      { from: 2016, to: 2020 },
    ]);
    for (const { years, ...form } of reviews) {
      const read = partsOf(form).flatMap(({ source }) =>
        source?.kind === 'indicator' && source.part === 'rate' ? [source.year] : [],
      );
      const expected = Array.from({ length: (years?.to ?? 0) - (years?.from ?? 0) + 1 }, (_, at) => (years?.from ?? 0) + at);
      expect([...new Set(read)]).toEqual(expected);
    }
  });
});
