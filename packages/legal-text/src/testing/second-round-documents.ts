import type { DocumentExpectation } from './document-expectations.ts';
import { expectedDuties as duties } from './expected-reading.ts';

/** Documents written down, with what a person reads in them, after the reader had been improved on the first round. */
export const SECOND_ROUND: readonly Omit<DocumentExpectation, 'kinds'>[] = [
  {
    file: 'ke-hoach-phat-trien-nguoi-tham-gia.txt',
    facts: {
      kind: 'kế hoạch',
      issuer: 'BAN CHỈ ĐẠO THỰC HIỆN CHÍNH SÁCH BHXH, BHYT XÃ PHÚ MỸ',
      number: null,
      place: 'Phú Mỹ',
      issuedOn: '2026-03-09',
      signer: { name: 'Lê Văn Tám', position: 'TM. BAN CHỈ ĐẠO; TRƯỞNG BAN' },
    },
    duties: duties(`
      ph-b.1 | BHXH cơ sở Phú Mỹ | - | Ban Chỉ đạo xã | - | monthly | -
      ph-b.1 | Ban Chỉ đạo xã | - | - | thành viên | on-demand | rule=event days=10 dayKind=calendar
      ph-b.2 | Công an xã | - | BHXH cơ sở Phú Mỹ | - | one-off | rule=before day=30 month=4 year=2026
      ph-b.3 | Trạm Y tế xã | - | BHXH cơ sở Phú Mỹ | - | on-demand | -
      ph-c.r1.1 | Đồng chí Lê Văn Tám - Chủ tịch UBND xã, Trưởng ban | - | - | - | none | -
      ph-c.r1.1 | Đồng chí Lê Văn Tám - Chủ tịch UBND xã, Trưởng ban | - | - | - | quarterly | -
      ph-c.r1.2 | Đồng chí Ngô Thị Sáu - Phó Giám đốc BHXH cơ sở, Phó Trưởng ban | - | - | - | none | -
      ph-c.r1.2 | Đồng chí Ngô Thị Sáu - Phó Giám đốc BHXH cơ sở, Phó Trưởng ban | - | Trưởng ban + UBND tỉnh | - | annual | rule=before day=10 month=6
      ph-c.r1.2 | Đồng chí Ngô Thị Sáu - Phó Giám đốc BHXH cơ sở, Phó Trưởng ban | - | Trưởng ban + UBND tỉnh | - | annual | rule=before day=10 month=12
      ph-c.r2.1 | Hội Liên hiệp Phụ nữ xã | - | - | - | none | -
      ph-c.r2.1 | Hội Liên hiệp Phụ nữ xã | - | - | - | one-off | rule=within quarter=3 year=2026
      ph-c.r2.2 | Hội Nông dân xã | - | - | - | none | -
      ph-c.r2.2 | Hội Nông dân xã | Tổ chức dịch vụ thu | - | - | one-off | rule=within month=9 year=2026
      ph-c.r2.3 | các chi bộ thôn | - | - | - | monthly | -
      ph-c.r3.g1 | Tổ chức dịch vụ thu | - | - | - | weekly | -
      ph-c.r3.g2 | Tổ chức dịch vụ thu | - | - | - | none | -
      ph-c.r3.g2 | Tổ chức dịch vụ thu | - | BHXH cơ sở | - | weekly | -
      ket | các thành viên Ban Chỉ đạo + các thôn | - | Thường trực Ban Chỉ đạo | - | monthly | rule=no-later-than day=25`),
  },
  {
    file: 'quy-che-khu-cong-nghiep.txt',
    facts: {
      kind: 'quy chế',
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CỬA LỤC',
      number: '77/2025/QĐ-UBND',
      issuedOn: '2025-10-30',
    },
    duties: duties(`
      d2.2 | Cơ quan được hỏi ý kiến | - | - | - | on-demand | rule=event days=7 dayKind=working
      d3.1 | Ban Quản lý | - | Sở Nội vụ + BHXH thành phố | - | annual | rule=before day=15 month=6
      d3.1 | Ban Quản lý | - | Sở Nội vụ + BHXH thành phố | - | annual | rule=before day=15 month=12
      d3.2 | Sở Nội vụ | - | Ban Quản lý | - | none | -
      d3.2 | Sở Nội vụ | - | BHXH thành phố | - | quarterly | -
      d4.1 | Ban Quản lý | - | - | - | on-demand | rule=event days=1
      d4.1 | Ban Quản lý | - | Công an thành phố + Liên đoàn Lao động thành phố | - | on-demand | -
      d4.2 | Công an thành phố | - | - | - | none | -
      d5.1.a | BHXH thành phố | - | Ban Quản lý | - | monthly | rule=before day=12
      d5.1.b | BHXH thành phố | Ban Quản lý + công đoàn khu công nghiệp | - | - | none | -
      d5.1.c | BHXH thành phố | - | cơ quan điều tra | - | on-demand | -
      d5.2 | Ban Quản lý | - | - | - | none | -
      d5.2 | Ban Quản lý | - | - | - | on-demand | rule=event days=5 dayKind=calendar
      d5.3 | Thuế thành phố + Chi nhánh Ngân hàng Nhà nước | - | BHXH thành phố | - | on-demand | rule=event days=3 dayKind=working
      d6 | Thanh tra thành phố | Sở Nội vụ + BHXH thành phố + Ban Quản lý | - | - | annual | rule=before day=31 month=10
      d7.1 | Thủ trưởng các cơ quan | - | Ban Quản lý | - | one-off | rule=before day=20 month=11 year=2025
      d7.1 | Thủ trưởng các cơ quan | - | - | - | on-demand | rule=event days=5
      d7.2 | Ban Quản lý | - | Ủy ban nhân dân thành phố | - | annual | -`),
  },
  {
    file: 'thong-bao-ket-luan-hop.txt',
    facts: {
      kind: 'thông báo',
      number: '402/TB-VPUB',
      place: 'Trà Khúc',
      issuedOn: '2026-02-27',
      signer: { name: 'Hứa Minh Tâm', position: 'KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG' },
    },
    duties: duties(`
      r2.1.g1 | BHXH tỉnh | - | UBND tỉnh | - | one-off | rule=within month=3 year=2026
      r2.1.g2 | BHXH tỉnh | - | Tổ công tác | - | weekly | -
      r2.2 | Sở Y tế | BHXH tỉnh | - | - | none | -
      r2.2 | Sở Y tế | BHXH tỉnh | - | - | one-off | rule=before day=15 month=3 year=2026
      r2.3 | Sở Nội vụ | - | - | - | one-off | rule=within quarter=2 year=2026
      r2.3 | Sở Nội vụ | - | UBND tỉnh | - | one-off | rule=no-later-than day=10 month=7 year=2026
      r2.4 | Thuế tỉnh | - | BHXH tỉnh | - | monthly | rule=from month=3 year=2026
      r2.5 | UBND các xã, phường | - | - | - | one-off | rule=no-later-than day=30 month=6 year=2026
      r2.5 | Chủ tịch UBND các xã, phường | - | - | - | none | -
      r2.6 | Các sở, ban, ngành | - | - | - | none | -`),
  },
  {
    file: 'phuong-an-ung-pho-dich.txt',
    facts: {
      kind: 'phương án',
      issuer: 'CHI CỤC CHĂN NUÔI VÀ THÚ Y',
      number: '90/PA-CCCNTY',
      place: 'Krông Nô',
      issuedOn: '2026-05-18',
      signer: { name: 'Y Blim Niê', position: 'CHI CỤC TRƯỞNG' },
    },
    duties: duties(`
      ph2.1.n1 | Các Trạm Chăn nuôi và Thú y khu vực | - | - | - | quarterly | -
      ph2.1.n1 | Các Trạm Chăn nuôi và Thú y khu vực | - | Chi cục | - | on-demand | rule=event days=1
      ph2.1.n2 | UBND cấp xã | - | - | - | monthly | rule=no-later-than day=1
      ph2.2.n1 | Người chăn nuôi | - | trưởng thôn + thú y xã | - | on-demand | -
      ph2.2.n2 | Thú y xã | - | UBND cấp xã + Trạm Chăn nuôi và Thú y khu vực | - | on-demand | rule=event days=1
      ph2.2.n3 | Chủ tịch UBND cấp xã | - | - | - | on-demand | rule=event days=1
      ph2.2.n3 | Chủ tịch UBND cấp xã | - | - | - | none | -
      ph2.2.n4 | Công an xã + Ban Chỉ huy Quân sự xã | - | - | - | continuous | -
      ph3.1 | Phòng Quản lý dịch bệnh | - | - | - | continuous | -
      ph3.1 | Phòng Quản lý dịch bệnh | - | - | - | weekly | -
      ph3.2 | Phòng Tổ chức - Hành chính | - | - | - | none | -
      ph3.3 | Kế toán | - | - | - | on-demand | rule=event days=15
      ph3.4 | Trạm Chăn nuôi và Thú y khu vực | - | Chi cục | - | continuous | -
      ph3.4 | Trạm Chăn nuôi và Thú y khu vực | - | Chi cục | - | monthly | rule=no-later-than day=20`),
  },
];
