import type { DocumentExpectation } from './document-expectations.ts';
import { expectedDuties as duties } from './expected-reading.ts';

/** Plans, directives, guidance and letters written down, with what a person reads in them, before the reader saw any of them. */
export const LATER_PLANS: readonly Omit<DocumentExpectation, 'kinds'>[] = [
  {
    file: 'ke-hoach-y-te-hoc-duong.txt',
    facts: {
      kind: 'kế hoạch',
      issuer: 'LIÊN NGÀNH Y TẾ - GIÁO DỤC VÀ ĐÀO TẠO',
      number: '2155/KHLN-SYT-SGDĐT',
      title: 'Công tác y tế trường học năm học 2025 - 2026',
      place: 'Lộc An',
      issuedOn: '2025-08-28',
      recipients: ['Bộ Y tế', 'UBND thành phố', 'Lưu: VT, NVY, GDTrH'],
    },
    duties: duties(`
      r2.1 | Trạm Y tế xã, phường | Các cơ sở giáo dục trên địa bàn | - | - | one-off | rule=before day=31 month=10 year=2025
      r2.2 | Trung tâm Kiểm soát bệnh tật thành phố | Phòng Văn hóa - Xã hội các xã, phường | - | - | one-off | rule=within quarter=4 year=2025
      r2.3 | Chi cục An toàn vệ sinh thực phẩm | Sở Giáo dục và Đào tạo + Công an thành phố | - | - | semiannual | -
      r2.4 | Các cơ sở giáo dục | Bảo hiểm xã hội cơ sở | - | - | one-off | rule=within month=10 year=2025
      r3.1.g1 | Sở Y tế | - | - | Trung tâm Y tế khu vực + Trạm Y tế | none | -
      r3.1.g2 | Sở Y tế | - | - | - | none | -
      r3.1.g3 | Sở Y tế | - | UBND thành phố + Bộ Y tế | - | one-off | rule=no-later-than day=30 month=6 year=2026
      r3.2.g1 | Sở Giáo dục và Đào tạo | - | - | Phòng Giáo dục Mầm non - Tiểu học | none | -
      r3.2.g2 | Sở Giáo dục và Đào tạo | - | các cơ sở giáo dục | các cơ sở giáo dục | none | -
      r3.2.g2 | Sở Giáo dục và Đào tạo | - | - | - | annual | rule=period-end
      r3.3.g1 | Các cơ sở giáo dục | - | Trạm Y tế + Phòng Văn hóa - Xã hội | - | semiannual | rule=before day=15 month=1 year=2026
      r3.3.g1 | Các cơ sở giáo dục | - | Trạm Y tế + Phòng Văn hóa - Xã hội | - | annual | rule=before day=31 month=5 year=2026
      r3.3.g2 | Các cơ sở giáo dục | - | cơ quan Bảo hiểm xã hội | - | none | -`),
  },
  {
    file: 'chi-thi-an-toan-thuc-pham.txt',
    facts: {
      kind: 'chỉ thị',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN',
      number: '14/CT-UBND',
      place: 'Đông Sơn',
      issuedOn: '2025-12-03',
      signer: { name: 'Hoàng Văn Thạch', position: 'CHỦ TỊCH' },
      recipients: ['Bộ Y tế (b/c)', 'TT Tỉnh ủy, HĐND tỉnh', 'Lưu: VT, KGVX'],
    },
    duties: duties(`
      k1.a | Sở Y tế | - | - | - | one-off | rule=before day=20 month=12 year=2025
      k1.b | Sở Y tế | - | - | - | none | -
      k1.b | Sở Y tế | - | - | các bệnh viện, trung tâm y tế | none | -
      k1.c | Sở Y tế | - | - | - | none | -
      k2 | Sở Nông nghiệp và Môi trường + Sở Công Thương | - | - | - | none | -
      k2 | Sở Nông nghiệp và Môi trường + Sở Công Thương | - | - | - | none | -
      k3 | Công an tỉnh | Chi cục Quản lý thị trường + Sở Y tế | - | - | none | -
      k4 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức chính trị - xã hội | - | - | - | none | -
      k5.g1 | Chủ tịch UBND các xã, phường | - | - | - | none | -
      k5.g2 | Chủ tịch UBND các xã, phường | - | - | - | one-off | rule=before day=25 month=1 year=2026
      k5.g2 | Chủ tịch UBND các xã, phường | - | - | - | none | -
      k5.g3 | Chủ tịch UBND các xã, phường | - | Sở Y tế | - | weekly | rule=within
      k6 | Báo và Phát thanh, Truyền hình Đông Sơn | - | - | - | none | -
      ket | các sở, ban, ngành + UBND các xã, phường | - | Sở Y tế | - | one-off | rule=before day=20 month=3 year=2026
      ket | Sở Y tế | - | Ủy ban nhân dân tỉnh + Bộ Y tế | - | one-off | rule=before day=30 month=3 year=2026`),
  },
  {
    file: 'cong-dien-mua-lu.txt',
    facts: {
      kind: 'công điện',
      issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG THẠCH',
      number: '12/CĐ-CTUBND',
      place: 'Quảng Thạch',
      issuedOn: '2025-11-06',
      signer: { name: 'Võ Thành Nhân', position: 'CHỦ TỊCH' },
    },
    duties: duties(`
      k1 | Chủ tịch UBND các xã, phường, đặc khu | - | - | - | none | -
      k1 | Chủ tịch UBND các xã, phường, đặc khu | - | Sở Nông nghiệp và Môi trường | - | one-off | rule=before day=10 month=11 year=2025
      k2 | Giám đốc Sở Y tế | - | - | các cơ sở khám bệnh, chữa bệnh | one-off | rule=no-later-than year=2025
      k3 | Giám đốc Bảo hiểm xã hội tỉnh | - | - | - | on-demand | rule=event days=2 dayKind=working
      k3 | Giám đốc Bảo hiểm xã hội tỉnh | - | các cơ sở khám bệnh, chữa bệnh | - | one-off | rule=within quarter=4 year=2025
      k4 | Giám đốc Sở Tài chính | - | - | - | one-off | rule=before day=12 month=11 year=2025
      k5 | Văn phòng Ủy ban nhân dân tỉnh | - | Chủ tịch Ủy ban nhân dân tỉnh | - | continuous | -`),
  },
  {
    file: 'huong-dan-bhyt-hoc-sinh.txt',
    facts: {
      kind: 'hướng dẫn',
      issuer: 'BẢO HIỂM XÃ HỘI - SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      number: '1877/HDLN-BHXH-SGDĐT',
      place: 'Phú Lương',
      issuedOn: '2024-08-15',
      recipients: ['BHXH Việt Nam', 'Các trường trực thuộc', 'Lưu: VT'],
    },
    duties: duties(`
      r2.1.a | Bảo hiểm xã hội tỉnh | Phòng GD&ĐT | - | BHXH các huyện, thị xã | continuous | rule=from
      r2.1.b | Bảo hiểm xã hội tỉnh | - | Sở GD&ĐT | - | monthly | rule=before day=10
      r2.1.c | Bảo hiểm xã hội tỉnh | - | nhà trường | - | on-demand | rule=event days=15 dayKind=calendar
      r2.2.a | Sở Giáo dục và Đào tạo | - | - | - | none | -
      r2.2.b | Sở Giáo dục và Đào tạo | - | - | Hiệu trưởng các trường trực thuộc | monthly | rule=no-later-than day=20
      r2.3 | Phòng GD&ĐT các huyện, thị xã | - | UBND huyện, thị xã | - | none | -
      r2.3 | Phòng GD&ĐT các huyện, thị xã | - | Sở GD&ĐT + BHXH cấp huyện | - | quarterly | rule=no-later-than day=25
      r2.4.a | Các nhà trường | - | - | - | one-off | rule=before day=15 month=10 year=2024
      r2.4.b | Các nhà trường | - | cơ quan BHXH | - | on-demand | rule=event days=30 dayKind=calendar
      r2.4.c | Các nhà trường | - | cơ quan BHXH | - | annual | rule=before day=1 month=10
      r3 | Phòng Quản lý Thu - Sổ, Thẻ + Phòng Chính trị tư tưởng - Học sinh sinh viên | - | - | - | none | -
      r3 | hai ngành | - | - | - | semiannual | rule=period-end
      r3 | các đơn vị | - | BHXH tỉnh | - | on-demand | -`),
  },
  {
    file: 'ke-hoach-chuyen-doi-so.md',
    facts: {
      kind: 'kế hoạch',
      issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN HIỆP',
      number: '45/KH-UBND',
      title: 'Chuyển đổi số phường Tân Hiệp năm 2026',
      place: 'Tân Hiệp',
      issuedOn: '2026-01-14',
      signer: { name: 'Tô Vĩnh Khang', position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
      recipients: ['UBND thành phố', 'Các phòng, đơn vị', 'Lưu: VT'],
    },
    duties: duties(`
      r2 | Văn phòng HĐND và UBND | Phòng Kinh tế, Hạ tầng và Đô thị | - | - | one-off | rule=within quarter=1 year=2026
      r2 | Phòng Văn hóa - Xã hội | Các khu phố + VNPT Tân Hiệp | - | - | one-off | rule=before day=30 month=6 year=2026
      r2 | Công an phường | Bảo hiểm xã hội cơ sở Tân Hiệp + Phòng Văn hóa - Xã hội | - | - | monthly | rule=before day=25
      r2 | Trung tâm Phục vụ hành chính công phường | Văn phòng HĐND và UBND | - | - | one-off | rule=no-later-than year=2026
      r2 | Phòng Văn hóa - Xã hội | Các đơn vị | - | - | semiannual | -
      r2 | Phòng Văn hóa - Xã hội | Các đơn vị | - | - | annual | -
      r3.1 | Phòng Văn hóa - Xã hội | - | - | - | none | -
      r3.1 | Phòng Văn hóa - Xã hội | - | UBND phường | - | quarterly | rule=before day=15
      r3.2 | Phòng Kinh tế, Hạ tầng và Đô thị | - | - | - | one-off | rule=within month=2 year=2026
      r3.3.g1 | Tổ công nghệ số cộng đồng các khu phố | - | - | - | none | -
      r3.3.g2 | Tổ công nghệ số cộng đồng các khu phố | - | - | - | weekly | -
      r3.4 | Ủy ban MTTQ Việt Nam phường + các đoàn thể | - | - | - | none | -`),
  },
  {
    file: 'cong-van-don-doc-no.txt',
    facts: {
      kind: 'công văn',
      issuer: 'BẢO HIỂM XÃ HỘI KHU VỰC XLII',
      number: '640/BHXH-QLT&PTNTG',
      title: 'tăng cường phối hợp thu hồi tiền chậm đóng, trốn đóng',
      place: 'Tân Phú',
      issuedOn: '2025-06-02',
      signer: { name: 'Chu Mạnh Hà', position: 'GIÁM ĐỐC' },
      recipients: ['Như trên', 'BHXH Việt Nam (để b/c)', 'Lưu: VT, QLT&PTNTG'],
    },
    duties: duties(`
      k1.1-1 | Ủy ban nhân dân các quận, huyện | - | - | các phòng, ban + UBND các phường, xã | one-off | rule=within month=6 year=2025
      k1.1-2 | Ủy ban nhân dân các quận, huyện | - | - | Thanh tra quận, huyện | none | -
      k2 | Công an tỉnh | - | BHXH khu vực | - | none | -
      k3 | Thanh tra tỉnh | BHXH khu vực | - | - | on-demand | -
      k4 | Liên đoàn Lao động tỉnh | - | - | công đoàn cơ sở | semiannual | -
      k5 | BHXH các quận, huyện | - | đơn vị | - | monthly | rule=before day=10
      k5 | BHXH các quận, huyện | - | - | - | none | -
      k5 | BHXH các quận, huyện | - | BHXH khu vực | - | monthly | rule=no-later-than`),
  },
];
