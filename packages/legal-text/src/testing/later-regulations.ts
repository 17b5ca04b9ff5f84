import type { DocumentExpectation } from './document-expectations.ts';
import { expectedDuties as duties } from './expected-reading.ts';

/** Regulations, decisions, resolutions and agreements written down, with what a person reads in them, before the reader saw any of them. */
export const LATER_REGULATIONS: readonly Omit<DocumentExpectation, 'kinds'>[] = [
  {
    file: 'quy-che-chua-chay-rung.txt',
    facts: {
      kind: 'quyết định',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH GIA HÒA',
      number: '61/2025/QĐ-UBND',
      place: 'Gia Hòa',
      issuedOn: '2025-09-19',
      effectiveOn: '2025-10-01',
      repeals: ['Quyết định số 18/2019/QĐ-UBND ngày 22 tháng 5 năm 2019'],
      signer: { name: 'Rơ Châm Hải', position: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH' },
      recipients: ['Như Điều 3', 'Cục Kiểm lâm và Kiểm ngư', 'Lưu: VT, NNMT'],
    },
    duties: duties(`
      d3.1 | Chi cục Kiểm lâm | Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh + Ủy ban nhân dân các xã, phường, đặc khu | Ủy ban nhân dân tỉnh | - | annual | rule=before day=30 month=11
      d3.2 | Chi cục Kiểm lâm | - | Báo và Phát thanh, truyền hình Gia Hòa | - | weekly | -
      d3.2 | Chi cục Kiểm lâm | - | Ủy ban nhân dân cấp xã | - | on-demand | -
      d3.3 | Chi cục Kiểm lâm | - | Sở Nông nghiệp và Môi trường | - | semiannual | -
      d3.3 | Chi cục Kiểm lâm | - | Sở Nông nghiệp và Môi trường | - | annual | -
      d4.1 | Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | - | - | - | on-demand | -
      d4.2 | Công an tỉnh | - | Chi cục Kiểm lâm | - | on-demand | rule=event days=10 dayKind=working
      d5.1 | Ủy ban nhân dân các xã, phường, đặc khu | - | - | - | annual | rule=within month=10
      d5.2 | Ủy ban nhân dân các xã, phường, đặc khu | - | - | - | continuous | -
      d5.2 | Ủy ban nhân dân các xã, phường, đặc khu | - | Chi cục Kiểm lâm | trưởng thôn + chủ rừng | continuous | -
      d5.3 | Ủy ban nhân dân các xã, phường, đặc khu | - | Hạt Kiểm lâm | - | on-demand | rule=event days=5 dayKind=working
      d6 | Chủ rừng | - | - | - | none | -
      d6 | Chủ rừng | - | Ủy ban nhân dân cấp xã + Hạt Kiểm lâm | - | on-demand | -
      d7 | Sở Tài chính | - | Ủy ban nhân dân tỉnh | - | annual | -
      d8 | Sở Nông nghiệp và Môi trường | - | - | - | annual | rule=within month=12`),
  },
  {
    file: 'thoa-thuan-chi-tra-khong-tien-mat.txt',
    facts: {
      kind: 'thỏa thuận',
      number: '07/TTHT-BHXH-BĐ-NH',
      issuedOn: '2025-07-15',
      effectiveOn: '2025-07-15',
    },
    duties: duties(`
      d2.2-1 | Bên A | - | Bên B + Bên C | - | monthly | rule=before day=25
      d2.2-2 | Bên A | - | Bên C | - | monthly | rule=no-later-than day=2
      d2.2-3 | Bên A | Bên B | - | - | none | -
      d3.3-1 | Bên B | - | - | - | none | -
      d3.3-1 | Bên B | - | Bên C | - | on-demand | rule=event days=3 dayKind=working
      d3.3-2 | Bên B | - | Bên A | - | monthly | rule=no-later-than day=10
      d4.4-1 | Bên C | - | - | - | on-demand | rule=event
      d4.4-2 | Bên C | Bên A | - | - | monthly | rule=no-later-than day=8
      d5.5-1 | Các bên | - | - | - | none | -
      d5.5-2 | ba bên | - | - | - | quarterly | -
      d5.5-2 | Bên chủ trì | - | các bên còn lại | - | on-demand | rule=event days=5 dayKind=calendar`),
  },
  {
    file: 'nghi-quyet-dang-uy-xa.txt',
    facts: {
      kind: 'nghị quyết',
      issuer: 'ĐẢNG ỦY XÃ NÀ LỪA',
      number: '09-NQ/ĐU',
      place: 'Nà Lừa',
      issuedOn: '2025-10-22',
      signer: { name: 'Hà Thị Mây', position: 'T/M ĐẢNG ỦY; BÍ THƯ' },
      recipients: ['Tỉnh ủy (báo cáo)', 'Các chi bộ', 'Lưu Văn phòng Đảng ủy'],
    },
    duties: duties(`
      r4.1 | Ban Thường vụ Đảng ủy | - | - | các chi bộ trực thuộc | one-off | rule=within quarter=4 year=2025
      r4.2 | Đảng ủy Ủy ban nhân dân xã | - | - | Ủy ban nhân dân xã | one-off | rule=before day=30 month=11 year=2025
      r4.2 | Đảng ủy Ủy ban nhân dân xã | - | - | Ủy ban nhân dân xã | annual | -
      r4.3 | Hội đồng nhân dân xã | - | - | - | none | -
      r4.4 | Ủy ban Mặt trận Tổ quốc Việt Nam xã + các đoàn thể chính trị - xã hội | - | - | - | none | -
      r4.5 | Ban Xây dựng Đảng | Ủy ban Kiểm tra Đảng ủy | Ban Thường vụ Đảng ủy | - | semiannual | -
      r4.6 | Văn phòng Đảng ủy | - | - | các chi bộ | annual | rule=before day=5 month=12`),
  },
  {
    file: 'quyet-dinh-giao-nhiem-vu.txt',
    facts: {
      kind: 'quyết định',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH KHÊ',
      number: '1390/QĐ-UBND',
      place: 'Bình Khê',
      issuedOn: '2025-07-09',
      effectiveOn: '2025-07-09',
      repeals: ['Quyết định số 402/QĐ-UBND ngày 11/3/2025'],
      signer: { name: 'Lâm Thị Ngọc Ánh', position: 'KT. CHỦ TỊCH; PHÓ CHỦ TỊCH' },
    },
    duties: duties(`
      d2.1 | Bảo hiểm xã hội tỉnh | - | - | - | none | -
      d2.1 | Bảo hiểm xã hội tỉnh | - | Uỷ ban nhân dân tỉnh + Sở Nội vụ | - | monthly | rule=no-later-than day=5
      d2.2 | Sở Nội vụ | - | Uỷ ban nhân dân tỉnh | - | annual | -
      d2.3 | Thuế tỉnh | - | Bảo hiểm xã hội tỉnh | - | quarterly | rule=no-later-than day=5
      d2.4 | Sở Tài chính | - | cấp có thẩm quyền + Hội đồng nhân dân tỉnh | - | one-off | rule=period-end year=2025
      d2.5.a | Uỷ ban nhân dân các xã, phường | - | từng thôn, tổ dân phố | - | one-off | rule=before day=20 month=7 year=2025
      d2.5.b | Uỷ ban nhân dân các xã, phường | - | - | - | none | -
      d2.5.c | Uỷ ban nhân dân các xã, phường | - | Uỷ ban nhân dân tỉnh | - | quarterly | rule=before day=20`),
  },
  {
    file: 'quy-che-bhxh-thue.txt',
    facts: {
      kind: 'quy chế',
      number: '03/QCPH-BHXH-TT',
      place: 'Hà Bắc',
      issuedOn: '2025-08-21',
      effectiveOn: '2025-08-21',
      repeals: ['Quy chế số 11/QCPH-BHXH-CT ngày 05/4/2017'],
    },
    duties: duties(`
      d2.1 | Thuế tỉnh | - | BHXH tỉnh | - | monthly | rule=before day=10
      d2.2 | Thuế tỉnh | - | BHXH tỉnh | - | annual | rule=before day=30 month=6
      d2.3 | Thuế tỉnh | - | BHXH tỉnh | - | on-demand | rule=event days=5 dayKind=working
      d3.1 | BHXH tỉnh | - | Thuế tỉnh | - | quarterly | rule=no-later-than day=15
      d3.2 | BHXH tỉnh | - | Thuế tỉnh | - | on-demand | rule=event days=3 dayKind=working
      d4.1 | hai cơ quan | - | - | - | annual | rule=within month=11
      d4.2 | Cơ quan được đề nghị | - | - | - | on-demand | rule=event days=2 dayKind=working
      d4.3 | Thuế cơ sở + BHXH cơ sở | - | hai cơ quan | - | annual | rule=before day=20 month=5
      d4.3 | Thuế cơ sở + BHXH cơ sở | - | hai cơ quan | - | annual | rule=before day=20 month=11
      d5.1 | Phòng Quản lý thu và phát triển người tham gia thuộc BHXH tỉnh + Phòng Nghiệp vụ - Dự toán - Pháp chế thuộc Thuế tỉnh | - | - | - | none | -
      d5.2 | hai cơ quan | - | - | - | semiannual | -`),
  },
  {
    file: 'chuong-trinh-tre-em.txt',
    facts: {
      kind: 'nghị quyết',
      issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH NAM TRUNG',
      number: '33/NQ-HĐND',
      issuedOn: '2024-12-10',
      effectiveOn: '2024-12-20',
      signer: { name: 'Đoàn Quốc Thịnh', position: 'CHỦ TỊCH' },
    },
    duties: duties(`
      d1.2.a | Sở Lao động - Thương binh và Xã hội | các sở, ngành + Ủy ban nhân dân các huyện, thành phố | - | - | none | -
      d1.2.a | Sở Lao động - Thương binh và Xã hội | các sở, ngành + Ủy ban nhân dân các huyện, thành phố | Ủy ban nhân dân tỉnh | - | annual | rule=before day=15 month=1
      d1.2.a | Sở Lao động - Thương binh và Xã hội | các sở, ngành + Ủy ban nhân dân các huyện, thành phố | Ủy ban nhân dân tỉnh | - | annual | rule=before day=30 month=11
      d1.2.b | Sở Giáo dục và Đào tạo | - | - | - | one-off | rule=no-later-than year=2026
      d1.2.c | Công an tỉnh | - | - | công an các đơn vị, địa phương | on-demand | rule=event days=1
      d1.2.d | Ủy ban nhân dân các huyện, thành phố | - | - | - | none | -
      d1.2.d | Ủy ban nhân dân các huyện, thành phố | - | - | - | annual | -
      d1.2.d | Ủy ban nhân dân các huyện, thành phố | - | - | - | none | -
      d2.1 | Ủy ban nhân dân tỉnh | - | Hội đồng nhân dân tỉnh | - | annual | rule=period-end
      d2.2 | Thường trực Hội đồng nhân dân + các Ban Hội đồng nhân dân + các Tổ đại biểu Hội đồng nhân dân + đại biểu Hội đồng nhân dân tỉnh | - | - | - | none | -`),
  },
  {
    file: 'quy-dinh-che-do-bao-cao.txt',
    facts: {
      kind: 'quy chế',
      issuer: 'BAN CHỈ ĐẠO THỰC HIỆN CHÍNH SÁCH BHXH, BHYT TỈNH LONG XUYÊN ĐÔNG',
      number: '02/QC-BCĐ',
      place: 'Long Xuyên Đông',
      issuedOn: '2025-04-04',
      effectiveOn: '2025-04-04',
      signer: { name: 'Kiều Anh Dũng', position: 'TRƯỞNG BAN; PHÓ CHỦ TỊCH UBND TỈNH' },
    },
    duties: duties(`
      d3.a | Trưởng Ban Chỉ đạo | - | - | - | none | -
      d3.b | Trưởng Ban Chỉ đạo | - | - | - | quarterly | -
      d4.a | Phó Trưởng ban Thường trực | - | - | - | continuous | -
      d4.b | Phó Trưởng ban Thường trực | - | Ủy ban nhân dân tỉnh + Bảo hiểm xã hội Việt Nam | - | annual | rule=before day=25 month=6
      d4.b | Phó Trưởng ban Thường trực | - | Ủy ban nhân dân tỉnh + Bảo hiểm xã hội Việt Nam | - | annual | rule=before day=25 month=12
      d5.a | Các Ủy viên Ban Chỉ đạo | - | - | - | none | -
      d5.b | Các Ủy viên Ban Chỉ đạo | - | Cơ quan thường trực | - | quarterly | rule=before day=15
      d5.c | Các Ủy viên Ban Chỉ đạo | - | Trưởng ban | - | on-demand | -
      d6 | Bảo hiểm xã hội tỉnh | - | thành viên | - | on-demand | rule=before days=3 dayKind=working
      d6 | Bảo hiểm xã hội tỉnh | - | - | - | none | -
      d6 | Bảo hiểm xã hội tỉnh | - | - | - | none | -
      d7.1.g1 | Ban Chỉ đạo cấp xã | - | Ban Chỉ đạo tỉnh | - | monthly | rule=before day=20
      d7.1.g2 | Ban Chỉ đạo cấp xã | - | Ban Chỉ đạo tỉnh | - | quarterly | rule=before day=20
      d7.1.g3 | Ban Chỉ đạo cấp xã | - | Ban Chỉ đạo tỉnh | - | annual | rule=before day=15 month=12
      d8 | Bảo hiểm xã hội tỉnh | - | cấp có thẩm quyền | - | annual | -
      d9 | các thành viên | - | Cơ quan thường trực | - | on-demand | -
      d9 | Cơ quan thường trực | - | Trưởng ban | - | on-demand | -`),
  },
];
