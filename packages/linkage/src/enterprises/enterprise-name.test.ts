import { describe, expect, it } from 'vitest';
import { parseEnterpriseName } from './enterprise-name.ts';

describe('Tên doanh nghiệp', () => {
  it('Các cách viết loại hình của một công ty cho cùng loại hình và cùng tên riêng', () => {
    for (const name of [
      'Công ty TNHH Một thành viên Phát Hùng',
      'Cty TNHH MTV Phát Hùng',
      'CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN PHÁT HÙNG',
      'C.ty TNHH 1TV Phát Hùng',
      'cong ty tnhh 1 thanh vien phat hung',
    ])
      expect(parseEnterpriseName(name)).toMatchObject({ form: 'TNHH1', core: ['phat', 'hung'], office: '' });
  });

  it('Cổ phần, tư nhân, hợp tác xã viết tắt hay viết đủ', () => {
    expect(parseEnterpriseName('CTCP Á Châu')).toEqual(parseEnterpriseName('Công ty Cổ phần Á Châu'));
    expect(parseEnterpriseName('DNTN Sáu Hoa')).toEqual(parseEnterpriseName('Doanh nghiệp tư nhân Sáu Hoa'));
    expect(parseEnterpriseName('HTX Đăk Mar')).toEqual(parseEnterpriseName('Hợp tác xã Đăk Mar'));
  });

  it('Ngành nghề viết tắt là ngành nghề viết đủ, và không thuộc tên riêng', () => {
    const long = parseEnterpriseName('Công ty TNHH Thương mại và Dịch vụ Thịnh Thái');
    expect(parseEnterpriseName('Công ty TNHH TM & DV Thịnh Thái')).toEqual(long);
    expect(parseEnterpriseName('Công ty TNHH TMDV Thịnh Thái')).toEqual(long);
    expect(long).toMatchObject({ activities: ['tm', 'dv'], core: ['thinh', 'thai'] });
  });

  it('Chi nhánh, văn phòng đại diện nhận ra ở đầu hay cuối tên, nơi đặt không thuộc tên riêng', () => {
    const branch = { office: 'CN', core: ['phuc', 'minh'], where: 'kon tum' };
    expect(parseEnterpriseName('Chi nhánh Công ty TNHH Phúc Minh tại Kon Tum')).toMatchObject(branch);
    expect(parseEnterpriseName('CN Kon Tum - Cty TNHH Phúc Minh')).toMatchObject(branch);
    expect(parseEnterpriseName('Công ty TNHH Phúc Minh - Chi nhánh Kon Tum')).toMatchObject(branch);
    expect(parseEnterpriseName('VPĐD Công ty TNHH Phúc Minh')).toMatchObject({ office: 'VPDD' });
  });

  it('Tên tỉnh ở cuối có khi ghi có khi không nên không thuộc tên riêng', () => {
    expect(parseEnterpriseName('Công ty TNHH Minh Phát Kon Tum').core).toEqual(['minh', 'phat']);
    expect(parseEnterpriseName('Công ty CP Kon Tum').core).toEqual(['kon', 'tum']);
  });

  it('Tên chỉ có ngành nghề thì ngành nghề là tên riêng', () => {
    expect(parseEnterpriseName('Công ty CP Xây dựng').core).toEqual(['xd']);
  });
});
