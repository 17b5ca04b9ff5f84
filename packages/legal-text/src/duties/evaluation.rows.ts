import type { DeadlineRule, Recurrence } from '../parsed-regulation.ts';

/** One dated or periodic delivery of a seed document, as a person reads it. */
export interface ExpectedDuty {
  readonly document: string;
  readonly provision: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly recipient: readonly string[];
  readonly executor: readonly string[];
  readonly recurrence: Recurrence;
  readonly deadline: Partial<DeadlineRule>;
}

/** document | provision | lead | coordinating | recipient | executor | recurrence | deadline; names joined with " + ", "-" for none. */
const ROWS = `
binhdinh-3ben-2024 | d6.3.g2 | Tổ chức dịch vụ thu | cơ quan BHXH + BCD | từng điểm thu, nhân viên thu, cộng tác viên trên địa bàn phường | - | weekly | -
binhdinh-3ben-2024 | d6.3.g2 | Tổ chức dịch vụ thu | cơ quan BHXH + BCD | từng điểm thu, nhân viên thu, cộng tác viên trên địa bàn phường | - | monthly | -
binhdinh-3ben-2024 | d6.3.g2 | Tổ chức dịch vụ thu | cơ quan BHXH + BCD | từng điểm thu, nhân viên thu, cộng tác viên trên địa bàn phường | - | quarterly | -
binhdinh-3ben-2024 | d8.1.g5 | BHXH tỉnh Bình Định | - | UBND phường | - | monthly | -
binhdinh-3ben-2024 | d8.2.g1 | Ban chỉ đạo | - | - | - | monthly | -
binhdinh-3ben-2024 | d8.2.g1 | Ban chỉ đạo | - | - | - | quarterly | -
binhdinh-3ben-2024 | d8.2.g1 | Ban chỉ đạo | - | - | - | annual | -
binhdinh-3ben-2024 | d8.2.g1 | Ban chỉ đạo | cơ quan BHXH | từng tổ dân phố | - | annual | -
kontum-210-2023 | r3.3.a.g1.p4 | Ủy ban nhân dân các huyện, thành phố | - | - | - | monthly | -
kontum-210-2023 | r3.3.a.g4.p1 | Sở Kế hoạch và Đầu tư tỉnh | - | Ủy ban nhân dân tỉnh | - | monthly | -
kontum-210-2023 | r3.3.a.g4.p1 | Sở Kế hoạch và Đầu tư tỉnh | - | - | - | annual | -
kontum-25-2024 | d9.1 | Sở Kế hoạch và Đầu tư | - | Bảo hiểm xã hội tỉnh | - | quarterly | -
haiphong-2583-2014 | d7.3.a | Sở Kế hoạch và Đầu tư | - | Bảo hiểm xã hội thành phố | - | quarterly | -
kontum-210-2023 | r3.3.a.g4.p2 | Sở Kế hoạch và Đầu tư tỉnh | Sở Lao động - Thương binh và Xã hội + Sở Y tế + Bảo hiểm xã hội tỉnh | Sở Lao động - Thương binh và Xã hội + Bảo hiểm xã hội tỉnh | - | quarterly | -
kontum-25-2024 | d16.1 | Cục Thuế tỉnh | - | cơ quan Bảo hiểm xã hội | - | quarterly | -
kontum-25-2024 | d16.3 | Cục Thuế tỉnh | - | cơ quan Bảo hiểm xã hội đồng cấp | - | quarterly | -
kontum-25-2024 | d16.4 | Cục Thuế tỉnh | - | cơ quan Bảo hiểm xã hội | - | quarterly | -
sonla-1210-2013 | r5.2.c | Sở Lao động - Thương binh và Xã hội | - | Bảo hiểm xã hội tỉnh | - | quarterly | -
sonla-1210-2013 | r5.5.c | Sở Kế hoạch và Đầu tư | - | cơ quan Bảo hiểm xã hội | - | continuous | rule=unspecified
kontum-210-2023 | r3.3.a.g6.p2 | Cục Thuế tỉnh | - | Bảo hiểm xã hội tỉnh | - | continuous | rule=unspecified
kontum-25-2024 | d24.1 | các cơ quan, đơn vị | - | Bảo hiểm xã hội tỉnh | - | semiannual | rule=before day=5 month=7
kontum-25-2024 | d24.1 | các cơ quan, đơn vị | - | Bảo hiểm xã hội tỉnh | - | annual | rule=before day=20 month=12
kontum-25-2024 | d24.2 | Bảo hiểm xã hội tỉnh | Sở Lao động - Thương binh và Xã hội + Sở Y tế | Ủy ban nhân dân tỉnh | - | continuous | rule=unspecified
kontum-25-2024 | d24.2 | Bảo hiểm xã hội tỉnh | - | Ủy ban nhân dân tỉnh | - | on-demand | -
kontum-210-2023 | r4.2.g2 | Các Sở, ban, ngành, đơn vị thuộc tỉnh + Ủy ban nhân dân các huyện, thành phố | - | Bảo hiểm xã hội tỉnh | - | annual | rule=before day=20 month=12
kontum-210-2023 | r4.1 | Bảo hiểm xã hội tỉnh | Sở Lao động - Thương binh và Xã hội + Sở Y tế | Ủy ban nhân dân tỉnh | - | continuous | rule=unspecified
kontum-210-2023 | r4.1 | Bảo hiểm xã hội tỉnh | - | Ủy ban nhân dân tỉnh | - | on-demand | -
sonla-1210-2013 | r6.1 | Thủ trưởng các cơ quan, đơn vị | - | Bảo hiểm xã hội tỉnh | - | annual | rule=before day=10 month=1 yearOffset=1
sonla-1210-2013 | r6.1 | Thủ trưởng các cơ quan, đơn vị | - | Bảo hiểm xã hội tỉnh | - | on-demand | -
sonla-1210-2013 | r6.1 | Bảo hiểm xã hội tỉnh | - | UBND tỉnh | - | annual | rule=no-later-than day=20 month=1 yearOffset=1
sonla-1210-2013 | r5.3.e | Bảo hiểm xã hội tỉnh | - | Sở Lao động -Thương binh và Xã hội | - | semiannual | -
binhdinh-3ben-2024 | d9.1.g3 | BHXH tỉnh Bình Định | - | BHXH tỉnh | - | semiannual | -
binhdinh-3ben-2024 | d9.1.g3 | BHXH tỉnh | - | BHXH Việt Nam | - | semiannual | -
haiphong-2583-2014 | d6.5 | Ủy ban nhân dân các quận, huyện | - | Bảo hiểm xã hội thành phố + Sở Lao động Thương binh và Xã hội | các cơ quan, đơn vị thuộc thẩm quyền quản lý | annual | rule=before day=25 month=5
haiphong-2583-2014 | d3.6 | Bảo hiểm xã hội Hải Phòng | Sở Lao động Thương binh và Xã hội + Sở Y tế + các ngành liên quan | Sở Tài chính | - | annual | rule=before day=30 month=5
haiphong-2583-2014 | d4.5 | Sở Lao động Thương binh và Xã hội | Ủy ban nhân dân các quận, huyện + các ngành liên quan | Sở Tài chính | - | annual | rule=before day=15 month=7
kontum-25-2024 | d7.7 | Bảo hiểm xã hội tỉnh | Sở Nội vụ | Sở Nội vụ | - | annual | rule=as-of day=31 month=12
kontum-25-2024 | d7.7 | Bảo hiểm xã hội tỉnh | - | Sở Nội vụ | - | annual | rule=as-of month=7
kontum-25-2024 | d8.4 | Sở Tài chính | - | các cơ quan, tổ chức, đơn vị quản lý đối tượng | - | annual | rule=aligned-with
haiphong-2583-2014 | d7.1.c | Sở Tài chính | - | các cơ quan, tổ chức, đơn vị quản lý đối tượng | - | annual | rule=aligned-with
haiphong-2583-2014 | d15.1 | cơ quan Lao động Thương binh và Xã hội + cơ quan Bảo hiểm xã hội + Ủy ban nhân dân cấp xã | - | - | - | annual | rule=aligned-with
haiphong-2583-2014 | d15.2 | Cơ quan Tài chính các cấp | cơ quan Bảo hiểm xã hội cùng cấp | cấp có thẩm quyền | - | annual | rule=aligned-with
kontum-210-2023 | r3.4.a.g2.p1 | Sở Tài chính | - | Ủy ban nhân dân tỉnh + Bộ Tài chính | - | annual | rule=period-end
kontum-25-2024 | d16.2 | Cục Thuế tỉnh | Bảo hiểm xã hội tỉnh | - | - | annual | -
haiphong-2583-2014 | d7.2.a | Cục Thuế Hải Phòng | - | cơ quan Bảo hiểm xã hội | các đơn vị trực thuộc | annual | -
kontum-210-2023 | r3.3.a.g3.p1 | Sở Lao động - Thương binh và Xã hội | - | Sở Kế hoạch và Đầu tư | - | annual | -
sonla-1210-2013 | r4.1.a | UBND các cấp | - | - | - | annual | -
sonla-1210-2013 | r5.5.a | Sở Kế hoạch và Đầu tư | - | UBND các huyện, thành phố | - | annual | -
sonla-1210-2013 | r5.11.e | UBND các huyện, thành phố | - | UBND các xã, phường, thị trấn | - | annual | -
kontum-25-2024 | d5.5 | Sở Lao động - Thương binh và Xã hội | Bảo hiểm xã hội tỉnh | - | - | annual | -
haiphong-2583-2014 | d4.4 | Sở Lao động Thương binh và Xã hội | Bảo hiểm xã hội thành phố | - | - | annual | -
kontum-25-2024 | d6.3 | Sở Y tế | Bảo hiểm xã hội tỉnh | - | - | annual | -
haiphong-2583-2014 | d5.6 | Sở Y tế | Bảo hiểm xã hội thành phố | - | - | annual | -
haiphong-2583-2014 | d16.1 | Sở Lao động Thương binh và Xã hội + Sở Y tế + Bảo hiểm xã hội thành phố | - | - | - | annual | -
binhdinh-3ben-2024 | d10.1 | 03 bên | - | - | - | annual | -
binhdinh-3ben-2024 | d7.1.g1 | BHXH tỉnh Bình Định | UBND phường + BCD + Tổ chức dịch vụ thu | - | - | annual | -
binhdinh-3ben-2024 | d9.2.g2 | Ban chỉ đạo | BHXH tỉnh Bình Định | - | - | annual | -
kontum-25-2024 | d7.4 | Bảo hiểm xã hội tỉnh | Sở Lao động - Thương binh và Xã hội + Sở Y tế | - | - | annual | -
haiphong-2583-2014 | d17.2 | Bảo hiểm xã hội thành phố | Sở Lao động Thương binh và Xã hội + Sở Y tế | - | - | annual | -
kontum-210-2023 | r3.1.a.g1.p1 | Bảo hiểm xã hội tỉnh | - | - | - | annual | -
kontum-210-2023 | r3.1.a.g2.p1 | Sở Thông tin và Truyền thông | - | Ủy ban nhân dân tỉnh | - | annual | -
kontum-210-2023 | r3.2.a.g1 | Bảo hiểm xã hội tỉnh | - | - | - | annual | -
kontum-25-2024 | d10.2 | Sở Giáo dục và Đào tạo | - | các đơn vị sự nghiệp giáo dục trực thuộc | - | annual | -
haiphong-2583-2014 | d8.1 | Sở Giáo dục và Đào tạo | cơ quan Bảo hiểm xã hội | các đơn vị sự nghiệp giáo dục trực thuộc | - | annual | -
kontum-25-2024 | d10.3 | Sở Giáo dục và Đào tạo | - | - | - | annual | -
kontum-210-2023 | r3.3.a.g5.p1 | Sở Giáo dục và Đào tạo | - | - | - | annual | -
kontum-210-2023 | r3.8.b | Sở Lao động - Thương binh và Xã hội | Bảo hiểm xã hội tỉnh | - | - | annual | -
haiphong-2583-2014 | d20.1 | các cấp có thẩm quyền | - | từng đơn vị | - | annual | -
haiphong-2583-2014 | d19.1 | Sở Lao động Thương binh và Xã hội + Sở Y tế + Bảo hiểm xã hội thành phố + Ủy ban nhân dân các quận, huyện | - | - | - | annual | rule=either
sonla-1210-2013 | r4.6.a | các cấp | - | - | - | annual | -
sonla-1210-2013 | r4.6.b | - | - | - | - | annual | rule=period-end
sonla-1210-2013 | r4.1.d | UBND các cấp | - | - | - | annual | -
sonla-1210-2013 | r6.2.a | - | - | - | - | one-off | rule=within quarter=1 year=2016
sonla-1210-2013 | r6.2.b | - | - | - | - | one-off | rule=within quarter=2 year=2018
sonla-1210-2013 | r6.2.b | - | - | - | - | one-off | rule=within quarter=1 year=2021
kontum-210-2023 | r3.3.a.g5.p1 | Sở Giáo dục và Đào tạo | - | - | các cơ sở giáo dục, đào tạo + phòng Giáo dục và Đào tạo các huyện, thành phố | continuous | rule=from year=2023
haiphong-2583-2014 | d6.3 | Ủy ban nhân dân các quận, huyện | - | - | - | multi-year | -
kontum-25-2024 | d7.6 | Bảo hiểm xã hội tỉnh | - | - | - | multi-year | -
kontum-25-2024 | d17.5 | Công an tỉnh | Bảo hiểm xã hội tỉnh | - | - | multi-year | -
`;

/** Every dated or periodic delivery that the five documents name, by document and clause. */
export const EXPECTED_DUTIES: readonly ExpectedDuty[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [
      document = '',
      provision = '',
      lead = '',
      coordinating = '',
      recipient = '',
      executor = '',
      recurrence = '',
      deadline = '',
    ] = row.split(' | ');
    return {
      document,
      provision,
      lead: listed(lead),
      coordinating: listed(coordinating),
      recipient: listed(recipient),
      executor: listed(executor),
      recurrence: recurrence as Recurrence,
      deadline: deadline === '-' ? {} : Object.fromEntries(deadline.split(' ').map(property)),
    };
  });

function listed(names: string): string[] {
  return names === '-' ? [] : names.split(' + ');
}

function property(text: string): [string, string | number] {
  const [key = '', value = ''] = text.split('=');
  return [key, /^\d+$/u.test(value) ? Number(value) : value];
}
