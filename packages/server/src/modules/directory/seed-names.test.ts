import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { resolveNames } from './use-cases/resolve-names.ts';

/** Names as the five documents print them, and whom they mean in the demo province: an agency's code, or "nhóm" and a group's. */
const PRINTED = [
  {
    document: 'Kon Tum 25/2024',
    on: '2024-05-13',
    place: 'Kon Tum',
    names: {
      'Sở Lao động - Thương binh và Xã hội': 'so-ldtbxh',
      'Sở LĐTBXH': 'so-ldtbxh',
      'Sở Y tế': 'so-y-te',
      'Bảo hiểm xã hội tỉnh': 'bhxh-tinh',
      'cơ quan Bảo hiểm xã hội': 'bhxh-tinh',
      'Sở Thông tin và Truyền thông': 'so-tttt',
      'Ủy ban nhân dân tỉnh': 'ubnd-tinh',
      'Ủy ban nhân dân các huyện, thành phố': 'nhóm district-committees',
      'Sở Nội vụ': 'so-noi-vu',
      'Sở Tài chính': 'so-tai-chinh',
      'Sở Kế hoạch và Đầu tư': 'so-khdt',
      'Sở Giáo dục và Đào tạo': 'so-gddt',
      'Sở Tư pháp': 'so-tu-phap',
      'Thanh tra tỉnh': 'thanh-tra-tinh',
      'Ban Dân tộc': 'ban-dan-toc',
      'Cục Thuế tỉnh': 'thue-tinh',
      'Công an tỉnh': 'cong-an-tinh',
      'Ban Quản lý khu kinh tế tỉnh': 'bql-khu-kinh-te',
      'Liên minh các Hợp tác xã tỉnh': 'lien-minh-htx',
      'Hiệp hội doanh nghiệp tỉnh': 'hiep-hoi-doanh-nghiep',
      'Liên đoàn lao động tỉnh': 'ldld-tinh',
      'Ủy ban Mặt trận Tổ quốc Việt Nam': 'mttq-tinh',
      'các tổ chức chính trị - xã hội tỉnh': 'nhóm mass-organisations',
      'Các sở, ngành khác có liên quan': 'nhóm other-departments',
    },
  },
  {
    document: 'Hải Phòng 2583/2014',
    on: '2014-11-25',
    place: 'Hải Phòng',
    names: {
      'Sở Lao động Thương binh và Xã hội': 'so-ldtbxh',
      'Chánh Văn phòng Ủy ban nhân dân thành phố': 'van-phong-ubnd-tinh',
      'Giám đốc Bảo hiểm xã hội Hải Phòng': 'bhxh-tinh',
      'Bảo hiểm xã hội thành phố': 'bhxh-tinh',
      'Ủy ban nhân dân thành phố': 'ubnd-tinh',
      'Ủy ban nhân dân các quận, huyện': 'nhóm district-committees',
      'Cục Thuế Hải Phòng': 'thue-tinh',
      'Thanh tra thành phố': 'thanh-tra-tinh',
      'Công an thành phố': 'cong-an-tinh',
      'Ban Quản lý Khu kinh tế Hải Phòng': 'bql-khu-kinh-te',
      'Liên đoàn Lao động thành phố': 'ldld-tinh',
      'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố': 'mttq-tinh',
      'Cơ quan Tài chính các cấp': 'nhóm finance-bodies',
      'Thủ trưởng các sở, ban, ngành, đoàn thể thành phố': 'nhóm departments-and-mass-organisations',
    },
  },
  {
    document: 'Bình Định 3 bên 2024',
    on: '2024-06-01',
    place: 'Bình Định',
    names: {
      'BHXH tỉnh Bình Định': 'bhxh-tinh',
      'BHXH Việt Nam': 'bhxh-viet-nam',
      'UBND tỉnh Bình Định': 'ubnd-tinh',
      'UBND phường': 'nhóm commune-committees',
      'Ban Chỉ đạo': 'nhóm commune-steering-committees',
      'Tổ chức dịch vụ thu': 'nhóm collection-organisations',
      'từng tổ dân phố': 'nhóm residential-groups',
      '03 bên': 'nhóm three-parties',
    },
  },
  {
    document: 'Sơn La 1210/2013',
    on: '2013-06-19',
    place: 'Sơn La',
    names: {
      'Sở Lao động -Thương binh và Xã hội': 'so-ldtbxh',
      'Bảo hiểm xã hội tỉnh': 'bhxh-tinh',
      'Chánh Văn phòng UBND tỉnh': 'van-phong-ubnd-tinh',
      'UBND các huyện, thành phố': 'nhóm district-committees',
      'Báo Sơn La': 'bao-tinh',
      'Đài Phát thanh Truyền hình tỉnh': 'dai-ptth-tinh',
      'Liên đoàn Lao động tỉnh': 'ldld-tinh',
      'Hội Nông dân tỉnh': 'hoi-nong-dan-tinh',
      HĐND: 'hdnd-tinh',
      'các đoàn thể của tỉnh': 'nhóm mass-organisations',
      'cơ quan Bảo hiểm xã hội các huyện, thành phố': 'nhóm district-social-insurance',
      'UBND các xã, phường, thị trấn': 'nhóm commune-committees',
      'các cơ sở khám, chữa bệnh': 'nhóm health-facilities',
    },
  },
  {
    document: 'Kon Tum 210/2023',
    on: '2023-05-12',
    place: 'Kon Tum',
    names: {
      'Bộ Tài chính': 'bo-tai-chinh',
      'Chính phủ': 'chinh-phu',
      'Sở Kế hoạch và Đầu tư tỉnh': 'so-khdt',
      'Đài Phát thanh và Truyền hình tỉnh': 'dai-ptth-tinh',
      'Cổng Thông tin điện tử tỉnh': 'cong-ttdt-tinh',
      'Hội đồng phối hợp phổ biến, giáo dục pháp luật (PBGDPL) tỉnh': 'hoi-dong-pbgdpl',
      'Bảo hiểm xã hội huyện': 'nhóm district-social-insurance',
      'các Tổ chức dịch vụ thu BHXH, BHYT': 'nhóm collection-organisations',
      'các cơ quan Báo chí': 'nhóm press',
      'các Sở, ban, ngành': 'nhóm departments',
    },
  },
] as const;

describe('Tên cơ quan in trong năm văn bản mẫu', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
  });
  afterAll(() => database.close());

  it.each(PRINTED)(
    '$document: mọi tên đều biết là cơ quan nào vào ngày ban hành',
    async ({ on, place, names }) => {
      const { items } = await run(database.services, resolveNames, province.person('bhxh-tinh', 'operator'), {
        names: Object.keys(names),
        on,
        placeNames: [place],
      });
      const found = items.map(({ name, group, agencies }) => [
        name,
        group ? `nhóm ${group.code}` : agencies.map(({ code }) => code).join('+'),
      ]);
      expect(Object.fromEntries(found)).toEqual(names);
    },
  );

  it('tên không có trong danh bạ được trả lại kèm những cơ quan gần nhất để người chọn', async () => {
    const { items } = await run(database.services, resolveNames, province.system, {
      names: ['Sở Y tế và Dân số', 'Ủy ban Kiểm tra Liên hợp quốc'],
      on: '2024-06-01',
    });
    expect(items[0]).toMatchObject({ outcome: 'unresolved', agencies: [] });
    expect(items[0]?.candidates[0]?.code).toBe('so-y-te');
  });

  it('“Sở LĐTBXH” đọc sau 01/3/2025: nói rõ đã kết thúc và ai giữ việc', async () => {
    const { items } = await run(database.services, resolveNames, province.system, {
      names: ['Sở LĐTBXH', 'Phòng Hội nghị Diên Hồng'],
      on: '2026-01-01',
    });
    expect(items[0]?.former).toMatchObject({ agency: { code: 'so-ldtbxh' }, existedTo: '2025-02-28' });
    expect(items[0]?.former?.holders[0]?.code).toBe('so-noi-vu');
    expect(items[1]?.former).toBeNull();
  });
});
