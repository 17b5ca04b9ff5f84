import { describe, expect, it } from 'vitest';
import { parseStructure } from './parse-structure.ts';
import { outline } from './testing/outline.ts';

describe('cách trình bày khác nhau', () => {
  it('chỉ thị: khoản không thuộc điều, gạch đầu dòng, câu kết, hai cột bằng dấu |', () => {
    const text = `ỦY BAN NHÂN DÂN |	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LONG HẢI |	Độc lập - Tự do - Hạnh phúc
Số: 09/CT-UBND |	Long Hải, ngày 04 tháng 6 năm 2021

CHỈ THỊ
Về việc tăng cường công tác bảo hiểm y tế

Trong thời gian qua, kết quả đạt được:
- Tỷ lệ bao phủ đạt 95%.
Chủ tịch UBND tỉnh yêu cầu:

1. Bảo hiểm xã hội tỉnh
a) Chủ trì, phối hợp với các sở;
b) Định kỳ hằng quý báo cáo UBND tỉnh, Sở Lao động
- Thương binh và Xã hội.
2. Ủy ban nhân dân các huyện:
- Báo cáo trước ngày
15 tháng 12 hằng năm.
Yêu cầu Giám đốc các sở nghiêm túc thực hiện. Chỉ thị này có hiệu lực kể từ ngày ký./.
Nơi nhận:
- Thủ tướng Chính phủ (b/c);
- Lưu: VT.
CHỦ TỊCH

Võ Văn A`;
    expect(outline(text)).toEqual([
      'k1 Bảo hiểm xã hội tỉnh',
      'k1.a',
      'k1.b',
      'k2 Ủy ban nhân dân các huyện',
      'k2.g1',
      'ket',
    ]);
    expect(parseStructure(text).document).toMatchObject({
      kind: 'chỉ thị',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH LONG HẢI',
      number: '09/CT-UBND',
      place: 'Long Hải',
      issuedOn: '2021-06-04',
      effectiveOn: '2021-06-04',
      signer: { name: 'Võ Văn A', position: 'CHỦ TỊCH' },
      recipients: ['Thủ tướng Chính phủ (b/c)', 'Lưu: VT'],
    });
  });

  it('kế hoạch Markdown: phần A, mục I, bảng phân công, tên cơ quan đứng riêng trên gạch đầu dòng', () => {
    const text = `| ỦY BAN NHÂN DÂN<br>TỈNH LONG HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 355/KH-UBND | *Long Hải, ngày 02 tháng 11 năm 2018* |

# KẾ HOẠCH
## Phát triển bảo hiểm xã hội tự nguyện

Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

**A. MỤC ĐÍCH**

1\\. Nâng cao nhận thức.

**B. NHIỆM VỤ**

**I. Nhiệm vụ chung**

1.1. Tuyên truyền

a. Xây dựng tin bài;

* Rà soát danh sách

**II. Phân công**

| TT | Nhiệm vụ | Cơ quan chủ trì |
|----|----------|-----------------|
| 1 | Tập huấn | BHXH tỉnh |

**C. TỔ CHỨC THỰC HIỆN**

**Sở Y tế**

- Chủ trì thực hiện.

**Sở Tài chính**

- Bố trí kinh phí./.

| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br>**Đặng Văn B** |
|---|---|`;
    expect(outline(text)).toEqual([
      'ph-a MỤC ĐÍCH',
      'ph-a.1',
      'ph-b NHIỆM VỤ',
      'ph-b.r1 Nhiệm vụ chung',
      'ph-b.r1.1-1 Tuyên truyền',
      'ph-b.r1.1-1.a',
      'ph-b.r1.1-1.a.b1',
      'ph-b.r2 Phân công',
      'ph-c TỔ CHỨC THỰC HIỆN',
      'ph-c.t1 Sở Y tế',
      'ph-c.t1.g1',
      'ph-c.t2 Sở Tài chính',
      'ph-c.t2.g1',
    ]);
    const { document, annexes } = parseStructure(text);
    expect(document).toMatchObject({
      number: '355/KH-UBND',
      issuedOn: '2018-11-02',
      signer: { name: 'Đặng Văn B' },
      recipients: ['Như trên', 'Lưu: VT'],
    });
    expect(document.legalBases).toEqual(['Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018']);
    expect(annexes).toEqual([
      {
        title: 'Phân công',
        columns: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
        rows: [['1', 'Tập huấn', 'BHXH tỉnh']],
      },
    ]);
  });

  it('quyết định phê duyệt: mục La Mã nằm trong điều, “khoản 2 / Điều 4.” bị ngắt dòng không là điều mới', () => {
    const text = `QUYẾT ĐỊNH
Về việc phê duyệt Đề án

Căn cứ Luật Bảo hiểm y tế ngày 14/11/2008;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án với các nội dung chủ yếu sau:
I. MỤC TIÊU
1. Mục tiêu chung: Bao phủ bảo hiểm y tế.
II. NHIỆM VỤ
1. Kiểm tra:
(1) Kiểm tra định kỳ;
(2) Kiểm tra đột xuất.
Điều 2. Tổ chức thực hiện
1. Sở Tài chính: Bố trí kinh phí theo quy định tại khoản 2
Điều 4. Luật Ngân sách nhà nước.
Điều 3. Quyết định này có hiệu lực sau 07 ngày kể từ ngày ký và thay thế Quyết định số 123/QĐ-UBND ngày 01/02/2018 của UBND tỉnh./.`;
    expect(outline(text)).toEqual([
      'd1',
      'd1.r1 MỤC TIÊU',
      'd1.r1.1',
      'd1.r2 NHIỆM VỤ',
      'd1.r2.1',
      'd1.r2.1.n1',
      'd1.r2.1.n2',
      'd2 Tổ chức thực hiện',
      'd2.1',
      'd3',
    ]);
    expect(parseStructure(text).document).toMatchObject({
      effectiveRule: 'sau 07 ngày kể từ ngày ký',
      repeals: ['Quyết định số 123/QĐ-UBND ngày 01/02/2018'],
    });
  });

  it('quy chế liên ngành: PHẦN, Mục, ĐIỀU viết hoa, số nhiều cấp, “1-”, hai bên ký', () => {
    const text = `BẢO HIỂM XÃ HỘI TỈNH LONG HẢI - SỞ Y TẾ TỈNH LONG HẢI
Số: 1234/QCPH/BHXH-SYT
Long Hải, ngày 3 tháng 10 năm 2022
QUY CHẾ PHỐI HỢP
GIỮA BẢO HIỂM XÃ HỘI TỈNH VÀ SỞ Y TẾ
Căn cứ Luật Bảo hiểm y tế;
Hai ngành thống nhất như sau:
PHẦN I
QUY ĐỊNH CHUNG
ĐIỀU 1. PHẠM VI ĐIỀU CHỈNH
Quy chế này quy định việc phối hợp.
ĐIỀU 2. NGUYÊN TẮC PHỐI HỢP.
1- Tuân thủ pháp luật.
2- Kịp thời.
PHẦN II
NỘI DUNG
Mục 1
BẢO HIỂM XÃ HỘI TỈNH
ĐIỀU 3. Cung cấp thông tin
3.1. Hằng tháng cung cấp số liệu:
- Số lượt khám;
3.2. Giảm 1.5 triệu lượt chờ.
3.2.1. Bảo đảm thuốc.
GIÁM ĐỐC SỞ Y TẾ
Nguyễn Đức C
GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH
Lê D`;
    expect(outline(text)).toEqual([
      'ph1 QUY ĐỊNH CHUNG',
      'd1 PHẠM VI ĐIỀU CHỈNH',
      'd2 NGUYÊN TẮC PHỐI HỢP',
      'd2.1',
      'd2.2',
      'ph2 NỘI DUNG',
      'ph2.m1 BẢO HIỂM XÃ HỘI TỈNH',
      'd3 Cung cấp thông tin',
      'd3.3-1',
      'd3.3-1.g1',
      'd3.3-2',
      'd3.3-2.3-2-1',
    ]);
    const { document, warnings } = parseStructure(text);
    expect(document).toMatchObject({
      title: 'PHỐI HỢP GIỮA BẢO HIỂM XÃ HỘI TỈNH VÀ SỞ Y TẾ',
      signer: { name: 'Nguyễn Đức C', position: 'GIÁM ĐỐC SỞ Y TẾ' },
    });
    expect(warnings.map(({ code }) => code)).toContain('document.many_signatures');
  });

  it('biên bản thỏa thuận: ngày ở câu mở đầu, “1/”, “a/”, hai cột chữ ký cách bằng khoảng trắng', () => {
    const text = `BIÊN BẢN THỎA THUẬN
Về việc phối hợp thu bảo hiểm y tế

Hôm nay, ngày 12/4/2023, chúng tôi thống nhất:
Điều 1: Nội dung phối hợp
1/ Bên A có trách nhiệm:
a/ Cung cấp danh sách trước ngày 05 hàng tháng;
b/ Cấp biên lai.
Điều 2: Hiệu lực
Thỏa thuận này có hiệu lực từ ngày 01/5/2023 và thay thế Thỏa thuận số 02/TT-BHXH ngày 05/3/2020.

ĐẠI DIỆN BÊN A                          ĐẠI DIỆN BÊN B
GIÁM ĐỐC                                 GIÁM ĐỐC

Nguyễn Văn A                             Trần Thị B`;
    expect(outline(text)).toEqual(['d1 Nội dung phối hợp', 'd1.1', 'd1.1.a', 'd1.1.b', 'd2 Hiệu lực']);
    expect(parseStructure(text).document).toMatchObject({
      kind: 'biên bản',
      issuedOn: '2023-04-12',
      effectiveOn: '2023-05-01',
      repeals: ['Thỏa thuận số 02/TT-BHXH ngày 05/3/2020'],
      signer: { name: 'Nguyễn Văn A', position: 'ĐẠI DIỆN BÊN A; GIÁM ĐỐC' },
    });
  });

  it('công văn: trích yếu “V/v”, không có tên loại', () => {
    const text = `BẢO HIỂM XÃ HỘI VIỆT NAM
BẢO HIỂM XÃ HỘI TỈNH LONG HẢI
Số: 789/BHXH-TST
V/v phát triển người tham gia
BHXH tự nguyện
Long Hải, ngày 8 tháng 5 năm 2023
Kính gửi: Ủy ban nhân dân các huyện
Bảo hiểm xã hội tỉnh đề nghị:
1. Giao chỉ tiêu cho các xã.
2. Báo cáo kết quả trước ngày 20 hằng tháng.
Trân trọng cảm ơn./.
GIÁM ĐỐC
Bùi Thị E`;
    expect(outline(text)).toEqual(['k1', 'k2', 'ket']);
    expect(parseStructure(text).document).toMatchObject({
      kind: 'công văn',
      title: 'phát triển người tham gia BHXH tự nguyện',
      number: '789/BHXH-TST',
      issuer: 'BẢO HIỂM XÃ HỘI TỈNH LONG HẢI',
    });
  });

  it('nhiều phụ lục: bảng trống có hàng số cột, mẫu biểu có mục riêng', () => {
    const text = `QUY CHẾ
Phối hợp

Điều 1. Nội dung
Theo Phụ lục I./.

PHỤ LỤC I
DANH SÁCH
(Ban hành kèm theo Quy chế)

| STT | Họ tên | Số thẻ |
| --- | --- | --- |
| (1) | (2) | (3) |
| 1 |  |  |

Mẫu số 02
BÁO CÁO KẾT QUẢ
I. Kết quả
1. Thu:`;
    expect(outline(text)).toEqual([
      'd1 Nội dung',
      'pl1 DANH SÁCH',
      'pl1.t1',
      'pl2 BÁO CÁO KẾT QUẢ',
      'pl2.r1 Kết quả',
      'pl2.r1.1',
    ]);
    expect(parseStructure(text).annexes).toEqual([
      { title: 'DANH SÁCH', columns: ['STT', 'Họ tên', 'Số thẻ'], rows: [['1', '', '']] },
    ]);
  });
});
