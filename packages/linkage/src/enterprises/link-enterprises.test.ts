import { describe, expect, it } from 'vitest';
import { dedupeEnterprises, linkEnterprises, type LinkedEnterprises } from './link-enterprises.ts';
import { enterpriseExplanationLines } from './explain-enterprises.ts';
import { pairsCsv } from './pairs-csv.ts';

const HEADER = 'id,ma_so_thue,ten,dia_chi,nguoi_dai_dien,dien_thoai,ngay_dang_ky';
const csv = (...rows: string[]): Uint8Array => new TextEncoder().encode([HEADER, ...rows].join('\n'));
const decisions = ({ pairs }: LinkedEnterprises): string[] =>
  pairs.map(({ idA, idB, decision }) => `${idA} ${idB} ${decision}`);

const ADDRESS = '"Số 12 Trần Phú, Phường Quang Trung, Thành phố Kon Tum, Tỉnh Kon Tum"';

describe('Ghép hai danh sách doanh nghiệp', () => {
  it('Cùng mã số thuế là một doanh nghiệp, dù tên viết khác', () => {
    const linked = linkEnterprises(
      csv(`R1,6101710423,Công ty TNHH MTV Phát Hùng,${ADDRESS},Lê Văn An,0905111222,02/05/2014`),
      csv(`T1,6101710423,CTY TNHH PHAT HUNG,${ADDRESS},Lê Văn An,,`),
    );
    expect(decisions(linked)).toEqual(['R1 T1 match']);
  });

  it('Trụ sở và chi nhánh của nó không phải một, kể cả khi chi nhánh ghi mã của công ty mẹ', () => {
    const linked = linkEnterprises(
      csv(
        `R1,0100109106,Công ty CP Á Châu,${ADDRESS},Lê Văn An,,`,
        'R2,0100109106-001,Chi nhánh Công ty CP Á Châu tại Sơn La,"Số 5 Tô Hiệu, Phường Chiềng Lề, Thành phố Sơn La",Lò Văn Hà,,',
      ),
      csv(
        'S1,0100109106,CN Sơn La - Công ty CP Á Châu,"Số 5 Tô Hiệu, phường Chiềng Lề, TP Sơn La",Lò Văn Hà,,',
      ),
    );
    expect(decisions(linked)).toEqual(['R2 S1 match']);
  });

  it('Chi nhánh mà tên không nói ra: cùng trụ sở, người đại diện thì là nó, dù bên kia ghi mã công ty mẹ', () => {
    const at = '"Số 5 Tô Hiệu, Phường Chiềng Lề, Thành phố Sơn La",Lò Văn Hà,0912333444,';
    const linked = linkEnterprises(
      csv(`R2,0100109106-001,Công ty CP Á Châu,${at}`),
      csv(`S1,0100109106,Công ty CP Á Châu,${at}`),
    );
    expect(decisions(linked)).toEqual(['R2 S1 match']);
  });

  it('Mã sai một chữ số vẫn ghép được nhờ tên, người đại diện và điện thoại', () => {
    const linked = linkEnterprises(
      csv(`R1,0100109106,Công ty CP Thủy điện Đăk Psi,${ADDRESS},Nguyễn Hữu Phong,0905111222,`),
      csv(`S1,0100109107,Công ty CP Thủy điện Đăk Psi,${ADDRESS},Nguyễn Hữu Phong,0905111222,`),
    );
    expect(decisions(linked)).toEqual(['R1 S1 match']);
  });

  it('Hai công ty cùng chủ, cùng trụ sở, khác mã, khác tên thì không tự ghép', () => {
    const linked = linkEnterprises(
      csv(`R1,0100109106,Công ty CP Thịnh Phát,${ADDRESS},Nguyễn Hữu Phong,0905111222,`),
      csv(`S1,6101710423,Công ty TNHH Lâm Viên,${ADDRESS},Nguyễn Hữu Phong,0905111222,`),
    );
    expect(linked.pairs.filter(({ decision }) => decision === 'match')).toEqual([]);
  });

  it('Dòng viết bằng phông chữ TCVN3 ghép được với dòng Unicode', () => {
    const linked = linkEnterprises(
      csv(`R1,,Công ty TNHH Thương mại Phú Gia An,${ADDRESS},Lê Văn Hòa,0860721213,`),
      csv(
        'S1,,C«ng ty TNHH Th\u00AD¬ng m¹i Phó Gia An,"Sè 12 TrÇn Phó, Ph\u00ADêng Quang Trung, TØnh Kon Tum",Lª V¨n Hßa,0860721213,',
      ),
    );
    expect(decisions(linked)).toEqual(['R1 S1 match']);
  });

  it('Hai dòng của một danh sách cùng giống một dòng kia thì không dòng nào tự ghép bừa', () => {
    const linked = linkEnterprises(
      csv('R1,,Công ty TNHH Phú An,,Lê Văn An,,', 'R2,,Công ty TNHH Phú An,,Trần Thị Bé,,'),
      csv('S1,,Công ty TNHH Phú An,,,,'),
    );
    expect(linked.pairs.every(({ decision }) => decision === 'review')).toBe(true);
  });

  it('Trùng trong một danh sách được nêu ra, mỗi cặp một lần', () => {
    const linked = dedupeEnterprises(
      csv(
        `R1,6101710423,Công ty TNHH MTV Phát Hùng,${ADDRESS},Lê Văn An,0905111222,`,
        'R2,5500250367,Công ty CP Á Châu,,,,',
        `R3,6101710423,Cty TNHH MTV Phát Hùng,${ADDRESS},Lê Văn An,,`,
      ),
    );
    expect(decisions(linked)).toEqual(['R1 R3 match']);
  });

  it('Lời giải thích cộng lại đúng bằng điểm của cặp', () => {
    const linked = linkEnterprises(
      csv(`R1,6101710423,Công ty TNHH MTV Phát Hùng,${ADDRESS},Lê Văn An,0905111222,02/05/2014`),
      csv(`T1,6101710423,Công ty TNHH Phát Hùng,${ADDRESS},Lê Văn Anh,0905111222,2014-05-02`),
    );
    const account = linked.explain('R1', 'T1');
    const sum = Object.values(account?.shares ?? {}).reduce((total, share) => total + share, 0);
    expect((account?.prior ?? 0) + sum + (account?.rivals ?? 0)).toBeCloseTo(linked.pairs[0]?.score ?? 0, 9);
    expect(account === null ? [] : enterpriseExplanationLines(account)).toContain('Mã số thuế: trùng, +27,0');
    expect(linked.explain('R1', 'T9')).toBeNull();
  });

  it('Tệp kết quả có bốn cột, điểm ba số lẻ', () => {
    const pair = { idA: 'R,1', idB: 'T1', score: 4.25, decision: 'match' } as const;
    expect(pairsCsv([pair])).toBe('id_a,id_b,score,decision\n"R,1",T1,4.250,match\n');
  });
});
