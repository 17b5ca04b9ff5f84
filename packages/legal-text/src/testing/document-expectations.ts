import type { DocumentFacts } from '../parsed-regulation.ts';
import { expectedDuties as duties } from './expected-reading.ts';
import type { ExpectedReading } from './expected-reading.ts';

/** What a person reads in one of the sample documents. */
export interface DocumentExpectation {
  readonly file: string;
  readonly facts: Partial<DocumentFacts>;
  /** Provisions by kind, letterhead, preamble and closing paragraphs left out. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly duties: readonly ExpectedReading[];
}

export const DOCUMENTS: readonly DocumentExpectation[] = [
  {
    file: 'quy-che-bao-ve-tre-em.txt',
    facts: {
      kind: 'quyết định',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BẾN HẢI',
      number: '12/2024/QĐ-UBND',
      issuedOn: '2024-03-08',
      effectiveOn: '2024-03-20',
      repeals: ['Quyết định số 30/2018/QĐ-UBND ngày 15 tháng 10 năm 2018'],
      signer: { name: 'Trần Thị Hòa', position: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH' },
      recipients: ['Như Điều 3', 'Lưu: VT, KGVX'],
    },
    kinds: { part: 2, chapter: 3, article: 9, clause: 9 },
    duties: duties(`
      d3.1 | Sở Lao động - Thương binh và Xã hội | Sở Y tế + Công an tỉnh | Ủy ban nhân dân tỉnh | - | annual | rule=before day=15 month=12
      d3.2 | Sở Lao động - Thương binh và Xã hội | - | Công an tỉnh | - | on-demand | rule=event days=5 dayKind=working
      d3.3 | Sở Lao động - Thương binh và Xã hội | - | Ủy ban nhân dân tỉnh | - | quarterly | rule=before day=10
      d4.1 | Công an tỉnh | - | - | Công an các huyện, thành phố | none | -
      d4.1 | Công an tỉnh | - | - | Công an các huyện, thành phố | none | -
      d4.2 | Công an tỉnh | - | Sở Lao động - Thương binh và Xã hội | - | monthly | rule=before day=15
      d5.1 | Ủy ban nhân dân các huyện, thành phố | - | - | - | none | -
      d5.2 | Ủy ban nhân dân các huyện, thành phố | - | Sở Lao động - Thương binh và Xã hội | - | semiannual | -
      d5.2 | Ủy ban nhân dân các huyện, thành phố | - | Sở Lao động - Thương binh và Xã hội | - | annual | -
      d6 | các đơn vị | - | Sở Lao động - Thương binh và Xã hội | - | on-demand | -
      d6 | Sở Lao động - Thương binh và Xã hội | - | Ủy ban nhân dân tỉnh | - | on-demand | -`),
  },
  {
    file: 'chuong-trinh-hanh-dong-moi-truong.txt',
    facts: {
      kind: 'chương trình',
      issuer: 'TỈNH ỦY THANH LÂM',
      number: '25-CTr/TU',
      issuedOn: '2022-07-12',
      signer: { name: 'Lê Văn Sơn', position: 'T/M BAN CHẤP HÀNH; BÍ THƯ' },
    },
    kinds: { part: 2, section: 1, clause: 7, point: 3, dash: 1 },
    duties: duties(`
      ph-b.1.a | Sở Tài nguyên và Môi trường | các sở, ngành liên quan | - | - | none | -
      ph-b.1.a | Sở Tài nguyên và Môi trường | các sở, ngành liên quan | Ủy ban nhân dân tỉnh | - | annual | rule=before day=30 month=11
      ph-b.1.b | Sở Tài nguyên và Môi trường | - | - | - | multi-year | -
      ph-b.2.a | Sở Tài chính | - | - | - | annual | rule=within quarter=4
      ph-b.r4.1 | Các huyện ủy + thành ủy | - | - | - | one-off | rule=before day=30 month=9 year=2022
      ph-b.r4.2 | Ban Tuyên giáo Tỉnh ủy | Sở Tài nguyên và Môi trường | - | - | none | -
      ph-b.r4.3 | Văn phòng Tỉnh ủy | - | Ban Thường vụ Tỉnh ủy | - | annual | rule=no-later-than day=15 month=6
      ph-b.r4.3 | Văn phòng Tỉnh ủy | - | Ban Thường vụ Tỉnh ủy | - | annual | rule=no-later-than day=15 month=12`),
  },
  {
    file: 'ke-hoach-bang-phan-cong.txt',
    facts: {
      kind: 'kế hoạch',
      issuer: 'SỞ Y TẾ',
      number: '1520/KH-SYT',
      place: 'Sông Lam',
      issuedOn: '2025-01-20',
      signer: { name: 'Hoàng Minh Tuấn', position: 'KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC' },
      recipients: ['Cục An toàn thực phẩm (b/c)', 'Lưu: VT, NVY'],
    },
    kinds: { section: 3, clause: 4, dash: 4 },
    duties: duties(`
      r2 | Chi cục An toàn vệ sinh thực phẩm | Trung tâm Y tế các huyện, thành phố | - | - | one-off | rule=within quarter=2 year=2025
      r2 | Thanh tra Sở Y tế | Phòng Nghiệp vụ Y + Công an tỉnh | - | - | one-off | rule=before day=30 month=11 year=2025
      r2 | Trung tâm Kiểm soát bệnh tật | Trung tâm Y tế các huyện, thành phố | - | - | quarterly | -
      r3.1.g1 | Chi cục An toàn vệ sinh thực phẩm | - | - | - | none | -
      r3.1.g2 | Chi cục An toàn vệ sinh thực phẩm | - | Sở Y tế | - | quarterly | rule=no-later-than day=25
      r3.2.g1 | Trung tâm Y tế các huyện, thành phố | - | Chi cục An toàn vệ sinh thực phẩm | - | monthly | rule=no-later-than day=7`),
  },
  {
    file: 'chi-thi-no-thue.txt',
    facts: {
      kind: 'chỉ thị',
      number: '07/CT-UBND',
      place: 'Vân Đồn',
      issuedOn: '2023-05-05',
      effectiveOn: '2023-05-05',
      effectiveRule: 'kể từ ngày ký',
      signer: { name: 'Phạm Quốc Việt', position: 'CHỦ TỊCH' },
    },
    kinds: { clause: 4, point: 3, paragraph: 1 },
    duties: duties(`
      k1.a | Cục Thuế tỉnh | - | - | - | monthly | rule=before day=25
      k1.b | Cục Thuế tỉnh | Kho bạc Nhà nước tỉnh + Ngân hàng Nhà nước chi nhánh tỉnh | - | - | none | -
      k1.c | Cục Thuế tỉnh | - | Ủy ban nhân dân tỉnh | - | quarterly | -
      k1.c | Cục Thuế tỉnh | - | Ủy ban nhân dân tỉnh | - | on-demand | -
      k2 | Sở Kế hoạch và Đầu tư | - | Cục Thuế tỉnh | - | on-demand | rule=event days=3 dayKind=working
      k3 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | - | - | - | none | -
      k4 | Ủy ban nhân dân các huyện, thị xã, thành phố | Chi cục Thuế | - | Ủy ban nhân dân cấp xã | none | -`),
  },
  {
    file: 'thong-bao-ket-luan.txt',
    facts: {
      kind: 'thông báo',
      issuer: 'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH ĐÔNG HÀ',
      number: '233/TB-VP',
      issuedOn: '2024-09-17',
    },
    kinds: { clause: 5, dash: 2 },
    duties: duties(`
      k2.2-1.g1 | Chi cục Kiểm lâm | - | - | - | continuous | -
      k2.2-1.g2 | Chi cục Kiểm lâm | - | Sở Nông nghiệp và Phát triển nông thôn | - | one-off | rule=before day=30 month=9 year=2024
      k2.2-2 | Sở Tài chính | - | Ủy ban nhân dân tỉnh | - | one-off | rule=within month=10 year=2024
      k2.2-3 | Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh | - | - | - | on-demand | -`),
  },
  {
    file: 'cong-van-giam-ngheo.txt',
    facts: {
      kind: 'công văn',
      issuer: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
      number: '845/SLĐTBXH-BTXH',
      title: 'rà soát hộ nghèo, hộ cận nghèo năm 2024',
      signer: { name: 'Đỗ Hữu Phước', position: 'GIÁM ĐỐC' },
    },
    kinds: { clause: 2, dash: 3 },
    duties: duties(`
      k1.g1 | Ủy ban nhân dân các huyện, thành phố | - | - | Ủy ban nhân dân các xã, phường, thị trấn | continuous | rule=from day=1 month=9 year=2024
      k1.g2 | Ủy ban nhân dân các huyện, thành phố | - | Sở Lao động - Thương binh và Xã hội | - | one-off | rule=before day=14 month=12 year=2024
      k2.g1 | Bảo hiểm xã hội tỉnh | Phòng Lao động - Thương binh và Xã hội các huyện, thành phố | - | - | none | -`),
  },
  {
    file: 'quy-che-hai-ben.txt',
    facts: {
      kind: 'quy chế',
      issuer: 'SỞ TƯ PHÁP - CÔNG AN TỈNH',
      number: '02/QCPH-STP-CAT',
      effectiveOn: '2021-04-10',
      signer: { name: 'Ngô Thị Lan', position: 'ĐẠI DIỆN SỞ TƯ PHÁP; GIÁM ĐỐC' },
    },
    kinds: { chapter: 3, article: 6, clause: 4 },
    duties: duties(`
      d2.1 | Sở Tư pháp | - | Công an tỉnh | - | on-demand | rule=event days=2 dayKind=working
      d2.2 | Sở Tư pháp | - | Công an tỉnh | - | monthly | -
      d3.1 | Công an tỉnh | - | Sở Tư pháp | - | on-demand | rule=event days=7 dayKind=calendar
      d3.2 | Công an tỉnh | - | - | - | none | -
      d6 | Hai ngành | - | - | - | semiannual | -
      d6 | Hai ngành | - | - | - | annual | -`),
  },
  {
    file: 'nghi-quyet-hdnd.txt',
    facts: {
      kind: 'nghị quyết',
      number: '18/2023/NQ-HĐND',
      effectiveOn: '2023-07-24',
      signer: { name: 'Thào Hồng Sơn', position: 'CHỦ TỊCH' },
    },
    kinds: { article: 3, clause: 4, paragraph: 1 },
    duties: duties(`
      d3.1 | Ủy ban nhân dân tỉnh | - | Hội đồng nhân dân tỉnh | - | annual | rule=period-end
      d3.2 | Thường trực Hội đồng nhân dân tỉnh + các Ban của Hội đồng nhân dân tỉnh | - | - | - | none | -`),
  },
  {
    file: 'thong-tu-lien-nganh.txt',
    facts: {
      kind: 'thông tư',
      issuer: 'BỘ Y TẾ',
      number: '09/2022/TT-BYT',
      place: 'Hà Nội',
      issuedOn: '2022-08-30',
      effectiveOn: '2022-10-15',
      signer: { name: 'Đỗ Xuân Tuyên', position: 'KT. BỘ TRƯỞNG; THỨ TRƯỞNG' },
    },
    kinds: { chapter: 1, article: 4, clause: 5 },
    duties: duties(`
      d4.1 | Trạm y tế xã | - | Trung tâm y tế huyện | - | quarterly | rule=before day=5
      d4.2 | Trung tâm y tế huyện | - | Sở Y tế tỉnh, thành phố | - | quarterly | rule=before day=15
      d4.3 | Sở Y tế | - | Bộ Y tế | - | annual | rule=no-later-than day=20 month=1 yearOffset=1
      d5.1 | Vụ Kế hoạch - Tài chính | Thanh tra Bộ + các đơn vị Thuộc Bộ | - | - | none | -
      d5.2 | Các đơn vị | - | Bộ Y tế | - | on-demand | -`),
  },
  {
    file: 'ke-hoach-ban-chi-dao.txt',
    facts: {
      kind: 'kế hoạch',
      issuer: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH BỆNH TỈNH TÂY NINH BẮC',
      number: '03/KH-BCĐ',
      signer: {
        name: 'Lý Thanh Bình',
        position: 'TUQ. TRƯỞNG BAN; PHÓ TRƯỞNG BAN THƯỜNG TRỰC; GIÁM ĐỐC SỞ Y TẾ',
      },
    },
    kinds: { section: 3, clause: 9, dash: 12, plus: 2 },
    duties: duties(`
      r2.1.1-1 | Sở Nội vụ | Sở Y tế + Ủy ban nhân dân các huyện | - | - | one-off | rule=within quarter=1 year=2024
      r2.1.1-2 | Sở Y tế | Các thành viên Ban Chỉ đạo | - | - | monthly | -
      r2.2.2-1 | Trung tâm Kiểm soát bệnh tật tỉnh | - | - | - | continuous | -
      r3.1.b1 | Sở Y tế | - | Ban Chỉ đạo | - | none | -
      r3.1.b2 | Sở Y tế | - | Trưởng Ban Chỉ đạo | - | monthly | rule=before day=20
      r3.2.b1 | Sở Giáo dục và Đào tạo | - | - | các trường học | none | -
      r3.2.b2 | Sở Giáo dục và Đào tạo | - | Sở Y tế | - | semiannual | rule=before day=15 month=6
      r3.2.b2 | Sở Giáo dục và Đào tạo | - | Sở Y tế | - | annual | rule=before day=15 month=12`),
  },
  {
    file: 'chuong-trinh-tai-tieu-de.txt',
    facts: {
      kind: 'quyết định',
      number: '77/QĐ-UBND',
      effectiveOn: '2021-06-03',
      signer: { name: 'Y Thanh Hà', position: 'KT. CHỦ TỊCH; PHÓ CHỦ TỊCH' },
    },
    kinds: { part: 2, article: 3, section: 4, clause: 12, paragraph: 1 },
    duties: duties(`
      qd.d2 | Sở Giao thông vận tải | các cơ quan liên quan | - | - | none | -
      r3.1.1-1 | CÔNG AN TỈNH | - | - | - | none | -
      r3.1.1-1.1-1-1 | CÔNG AN TỈNH | - | - | - | quarterly | -
      r3.1.1-1.1-1-2 | CÔNG AN TỈNH | - | Sở Giao thông vận tải | - | monthly | rule=before day=5
      r3.1.1-2 | CÔNG AN TỈNH | - | Công an cấp xã | Công an cấp xã | none | -
      r3.2.2-1 | SỞ GIAO THÔNG VẬN TẢI | - | UBND tỉnh | - | annual | rule=no-later-than day=15 month=12
      r3.2.2-2 | SỞ GIAO THÔNG VẬN TẢI | UBND các huyện, thành phố | - | - | none | -
      r3.3.3-1 | ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH + CÁC ĐOÀN THỂ | - | - | - | none | -
      r4 | Các sở, ban, ngành + UBND các huyện, thành phố | - | Sở Giao thông vận tải | - | annual | rule=before day=10 month=6
      r4 | Các sở, ban, ngành + UBND các huyện, thành phố | - | Sở Giao thông vận tải | - | annual | rule=before day=10 month=12
      r4 | Sở Giao thông vận tải | - | UBND tỉnh | - | annual | -`),
  },
  {
    file: 'quy-che-bao-ve-rung-cung.txt',
    facts: { kind: null, issuer: null, number: null, issuedOn: null },
    kinds: { chapter: 1, article: 3, clause: 4, point: 2 },
    duties: duties(`
      d5.1 | Chi cục Kiểm lâm | Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh + Hội Nông dân Việt Nam tỉnh + chính quyền địa phương | - | - | none | -
      d5.1 | Chi cục Kiểm lâm | Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh + Hội Nông dân Việt Nam tỉnh + chính quyền địa phương | Sở Nông nghiệp và Phát triển nông thôn | - | quarterly | -
      d5.2 | Chi cục Kiểm lâm | - | Ủy ban nhân dân các huyện, thành phố | - | annual | rule=before day=31 month=1
      d6.a | chủ rừng | - | - | - | none | -
      d6.b | chủ rừng | - | Hạt Kiểm lâm | - | on-demand | -
      d7.1 | Ủy ban nhân dân các huyện | - | - | - | none | -
      d7.2 | Ủy ban nhân dân các huyện | - | - | - | multi-year | -`),
  },
  {
    file: 'chuong-trinh-phoi-hop-doan.txt',
    facts: {
      kind: 'chương trình',
      issuer: 'TỈNH ĐOÀN LÂM HÀ - SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      number: '07/CTPH-TĐ-SGDĐT',
      signer: { name: 'Trần Quốc Duy', position: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN; BÍ THƯ' },
    },
    kinds: { section: 4, clause: 5, point: 4 },
    duties: duties(`
      r2.2 | hai đơn vị | - | - | - | annual | rule=before day=30 month=9
      r3.1.a | Tỉnh đoàn | - | các huyện, thành đoàn | các huyện, thành đoàn | none | -
      r3.1.b | Tỉnh đoàn | - | Sở Giáo dục và Đào tạo | - | annual | rule=before day=15 month=9
      r3.2.a | Sở Giáo dục và Đào tạo | - | - | Phòng Giáo dục và Đào tạo các huyện, thành phố + các trường THPT | none | -
      r3.2.b | Sở Giáo dục và Đào tạo | Tỉnh đoàn | - | - | semiannual | -
      r4 | Ban Thanh thiếu nhi trường học Tỉnh đoàn + Phòng Chính trị, tư tưởng Sở Giáo dục và Đào tạo | - | - | - | none | -
      r4 | Ban Thanh thiếu nhi trường học Tỉnh đoàn + Phòng Chính trị, tư tưởng Sở Giáo dục và Đào tạo | - | lãnh đạo hai đơn vị | - | semiannual | -`),
  },
  {
    file: 'ke-hoach-cap-xa.txt',
    facts: {
      kind: 'kế hoạch',
      issuer: 'UBND XÃ HƯNG PHÚ',
      number: '31/KH-UBND',
      issuedOn: '2025-08-10',
      signer: { name: 'Lê Hoài Nam', position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
    },
    kinds: { section: 3, clause: 4, dash: 5 },
    duties: duties(`
      r2 | Công an xã | Các thôn | - | - | one-off | rule=before day=20 month=8 year=2025
      r2 | Phòng Văn hóa - Xã hội | Đoàn thanh niên + Hội Phụ nữ xã | - | - | weekly | -
      r2 | BHXH cơ sở | - | - | - | monthly | rule=no-later-than day=25
      r3.1 | Phòng Văn hóa - Xã hội | - | - | - | none | -
      r3.1 | Phòng Văn hóa - Xã hội | - | UBND xã | - | monthly | rule=no-later-than day=28
      r3.2 | Phòng Kinh tế | - | - | - | none | -
      r3.2 | Phòng Kinh tế | - | - | - | none | -
      r3.3.g1 | Trưởng các thôn | - | BHXH cơ sở | - | one-off | rule=no-later-than day=15 month=8 year=2025
      r3.3.g2 | Trưởng các thôn | nhân viên thu | - | - | none | -
      r3.4.g1 | BHXH cơ sở | - | UBND xã | - | monthly | rule=before day=5
      r3.4.g2 | BHXH cơ sở | - | - | - | none | -
      ket | các đơn vị + các thôn | - | UBND xã | - | on-demand | -`),
  },
];
