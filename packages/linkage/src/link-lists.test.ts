import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linkEnterprises } from './enterprises/link-enterprises.ts';
import { startEnterprises } from './enterprises/run-enterprises.ts';
import { linkPeople } from './link-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'ghep-danh-sach-'));
const utf8 = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);
const rowsOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n').slice(1);

afterAll(() => rmSync(folder, { recursive: true }));

async function decisions(a: readonly string[], b: readonly string[]): Promise<string[]> {
  const out = join(folder, 'pairs.csv');
  await linkPeople(utf8(a), utf8(b), { out, threads: 1 });
  return rowsOf(out).map((line) => line.replace(/,-?\d+\.\d\d,/u, ' '));
}

const HEAD = 'id,ho_ten,ngay_sinh,gioi_tinh,so_giay_to,dia_chi';

describe('Danh sách mỗi nơi một kiểu', { timeout: 120_000 }, () => {
  it('"Họ đệm" và "Tên" ở hai cột là một họ tên', async () => {
    const b = ['Mã\tHọ đệm\tTên\tNgày sinh\tXã\tTỉnh', '7\tTrần Văn\tBình\t04/05/1983\tXã Sa Bình\tKon Tum'];
    const a = (name: string): string[] => [
      HEAD,
      `1,${name},04/05/1983,Nam,,"Xã Sa Bình, huyện Sa Thầy, Kon Tum"`,
    ];
    expect(await decisions(a('Trần Văn Bình'), b)).toEqual(['1,7 match']);
    expect(await decisions(a('Lê Hữu Bình'), b)).not.toEqual(['1,7 match']);
  });

  it('số giấy tờ ghi cho nhiều người thì không nói lên ai là ai', async () => {
    const list = (letter: string, names: readonly string[]): string[] => [
      HEAD,
      ...names.map(
        (name, at) => `${letter}${at},${name},0${(at % 9) + 1}/0${(at % 7) + 1}/19${60 + at},,231456987,`,
      ),
    ];
    const names = (given: readonly string[]): string[] => given.map((one) => `Nguyễn Văn ${one}`);
    const a = list('a', names(['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hải', 'Kiên', 'Lâm']));
    const b = list('b', names(['Minh', 'Nam', 'Oai', 'Phúc', 'Quang', 'Sơn', 'Tâm', 'Vinh']));
    expect(await decisions(a, b)).toEqual([]);
  });

  it('chữ "Ông", "Bà" trước họ tên không phải là họ', async () => {
    const row = (name: string): string[] => [
      HEAD,
      `1,${name},04/05/1983,,,"Xã Sa Bình, huyện Sa Thầy, Kon Tum"`,
    ];
    expect(await decisions(row('Bà Trần Thị Lành'), row('Trần Thị Lành'))).toEqual(['1,1 match']);
    expect(await decisions(row('Ông A Thiu'), row('A THIU'))).toEqual(['1,1 match']);
  });

  it('họ người Ê Đê đứng sau tên: anh em sinh đôi cùng họ Niê là hai người', async () => {
    const row = (name: string): string[] => [
      HEAD,
      `1,${name},04/05/2003,,,"Buôn Alê, xã Ea Tul, huyện Cư M'gar, Đắk Lắk"`,
    ];
    const twins = await decisions(row('Y Wăn Niê'), row('Y Bhung Niê'));
    expect(twins.filter((line) => line.endsWith('match'))).toEqual([]);
    expect(await decisions(row("H'Linh Niê"), row('H LINH NIÊ'))).toEqual(['1,1 match']);
  });

  it('tên xã viết sai một chữ cái vẫn là xã ấy', async () => {
    const row = (commune: string): string[] => [
      HEAD,
      `1,Trần Thị Lành,1983,Nữ,,"Thôn 3, ${commune}, huyện Sa Thầy, Kon Tum"`,
    ];
    expect(await decisions(row('xã Sa Bình'), row('xã Sa Bìnhh'))).toEqual(['1,1 match']);
  });

  it('nhóm dòng của cùng một người được ghi ra tệp; người không trùng ai thì không có nhóm', async () => {
    const place = '"Thôn 3, xã Sa Bình, huyện Sa Thầy, Kon Tum"';
    const a = [
      HEAD,
      `x,Trần Thị Lành,04/05/1983,Nữ,062183001234,${place}`,
      `y,A Thiu,01/02/1990,Nam,062090004321,${place}`,
    ];
    const b = [
      HEAD,
      `p,TRẦN THỊ LÀNH,04/05/1983,Nữ,062183001234,${place}`,
      `q,Trần Thị Lành,1983,Nữ,62183001234,${place}`,
      `r,Lê Văn Tám,07/08/1971,Nam,062071009876,${place}`,
    ];
    const clustersOut = join(folder, 'clusters.csv');
    const { clusters } = await linkPeople(utf8(a), utf8(b), { clustersOut, threads: 1 });
    expect(rowsOf(clustersOut)).toEqual(['1,a,x', '1,b,p', '1,b,q']);
    expect(clusters).toMatchObject({ count: 1, conflicts: 0 });
  });
});

describe('Doanh nghiệp trong luồng riêng', { timeout: 60_000 }, () => {
  it('cho đúng các cặp như khi chạy tại chỗ, kèm lời giải thích', async () => {
    const list = (code: string): Uint8Array =>
      utf8(['id,ma_so_thue,ten,dia_chi', `1,${code},Công ty TNHH Hòa Bình,"Xã Sa Bình, Kon Tum"`]);
    const [a, b] = [list('6100259236'), list('6100259236')];
    const { explain, ...here } = linkEnterprises(a, b);
    const { account, ...there } = await startEnterprises({ a, b, explain: ['1', '1'] });
    expect(there).toEqual(here);
    expect(here.pairs).toHaveLength(1);
    expect(account).toEqual(explain('1', '1'));
  });
});
