import { buildDocx, docxParagraph } from './build-docx.ts';
import { buildPdf } from './build-pdf.ts';
import type { PdfLine } from './build-pdf.ts';

const cell = (words: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${words
    .split('\n')
    .map((line) => docxParagraph(line))
    .join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const across = (words: string): string => row(cell(words, '<w:gridSpan w:val="5"/>'));
const item = (level: number, words: string): string =>
  docxParagraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** A plan in Word whose numbers are automatic and whose task table has merged cells and title rows. */
export function planDocx(): Uint8Array {
  const body = [
    `<w:tbl>${row(cell('ỦY BAN NHÂN DÂN\nTỈNH NAM SƠN\nSố: 88/KH-UBND'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNam Sơn, ngày 11 tháng 3 năm 2025'))}</w:tbl>`,
    docxParagraph('KẾ HOẠCH'),
    docxParagraph('Triển khai Đề án phát triển thể chất người khuyết tật'),
    docxParagraph(
      'Thực hiện Quyết định số 753/QĐ-TTg ngày 03/6/2020, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    ),
    item(0, 'MỤC TIÊU'),
    item(1, 'Nâng cao nhận thức của cộng đồng.'),
    item(0, 'TỔ CHỨC THỰC HIỆN'),
    item(1, 'Sở Văn hóa, Thể thao và Du lịch'),
    item(2, 'Chủ trì, phối hợp với Hội Người khuyết tật tỉnh tổ chức giải thể thao hằng năm.'),
    item(2, 'Báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.'),
    item(1, 'Sở Tài chính'),
    item(3, 'Bố trí kinh phí theo phân cấp.'),
    docxParagraph('PHỤ LỤC'),
    docxParagraph('PHÂN CÔNG NHIỆM VỤ'),
    '<w:tbl>',
    row(
      ...['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'].map(
        (words) => cell(words),
      ),
    ),
    across('I. Tuyên truyền'),
    row(
      cell('1'),
      cell('Xây dựng phóng sự truyền hình'),
      cell('Đài Phát thanh và Truyền hình tỉnh', '<w:vMerge w:val="restart"/>'),
      cell('Sở Y tế'),
      cell('Tháng 6/2025'),
    ),
    row(
      cell('2'),
      cell('Phát sóng chuyên mục'),
      cell('', '<w:vMerge/>'),
      cell('Các sở, ngành'),
      cell('Hằng tuần'),
    ),
    across('II. Kiểm tra'),
    row(
      cell('3'),
      cell('Kiểm tra việc thực hiện chính sách'),
      cell('Thanh tra tỉnh'),
      cell('Ủy ban nhân dân các huyện'),
      cell('Trước ngày 30/10/2025'),
    ),
    '</w:tbl>',
  ];
  return buildDocx(body.join(''), NUMBERING);
}

/** A decision with its regulation as web libraries of law print it. */
export function regulationHtml(): Uint8Array {
  return new TextEncoder()
    .encode(`<html><head><title>Quyết định 41</title><style>p{}</style></head><body><div class="content1">
<div><table border="0"><tr><td width="223" valign="top"><p style="margin-top:6.0pt"><b>ỦY BAN NHÂN DÂN<br> TỈNH BÌNH MINH<br> -------</b></p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br> Độc lập - Tự do - Hạnh phúc <br> ---------------</b></p></td></tr><tr><td><p>Số:&nbsp;41/2021/QĐ-UBND</p></td><td><p><i>Bình Minh, ngày 22&nbsp;tháng 11 năm 2021</i></p></td></tr></table></div>
<p align="center"><a name="loai_1"><b>QUYẾT ĐỊNH</b></a></p><p align="center"><a name="loai_1_name">BAN HÀNH QUY CHẾ PHỐI HỢP QUẢN LÝ CHẤT THẢI</a></p><p align="center"><b>ỦY BAN NHÂN DÂN TỈNH BÌNH MINH</b></p>
<p><i>Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;</i></p><p align="center"><b>QUYẾT ĐỊNH:</b></p>
<p><a name="dieu_1"><b>Điều 1. </b></a>Ban hành kèm theo Quyết định này Quy chế phối hợp quản lý chất thải.</p>
<p><a name="dieu_2"><b>Điều 2. </b></a>Quyết định này có hiệu lực thi hành từ ngày 05/12/2021.</p>
<p><a name="dieu_3"><b>Điều 3. </b></a>Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.</p>
<table><tr><td><p><b><i><br> Nơi nhận:</i></b><br> - Như Điều 3;<br> - Lưu: VT.</p></td><td><p align="center"><b>TM. ỦY BAN NHÂN DÂN<br> CHỦ TỊCH<br> <br> <br> Nguyễn Hữu Đức</b></p></td></tr></table>
<p align="center"><a name="chuong_pl_1"><b>QUY CHẾ</b></a></p><p align="center">PHỐI HỢP QUẢN LÝ CHẤT THẢI<br> <i>(Ban hành kèm theo Quyết định số 41/2021/QĐ-UBND ngày 22/11/2021 của UBND tỉnh Bình Minh)</i></p>
<p><a name="chuong_1"><b>Chương I</b></a></p><p align="center"><b>QUY ĐỊNH CHUNG</b></p><p><b>Điều 1. Phạm vi điều chỉnh</b></p><p>Quy chế này quy định việc phối hợp.</p>
<p><b>Chương II</b></p><p align="center"><b>TRÁCH NHIỆM</b></p><p><b>Điều 2. Trách nhiệm của Sở Tài nguyên và Môi trường</b></p>
<p>1. Chủ trì, phối hợp với Sở Y tế, Ban Quản lý các khu công nghiệp tỉnh thanh tra, kiểm tra ít nhất 01 lần/năm.</p><p>2. Tiếp nhận, xử lý phản ánh trong thời hạn 24 giờ kể từ khi nhận được thông tin.</p>
<p><b>Điều 3. Trách nhiệm của Ban Quản lý các khu công nghiệp tỉnh</b></p><p>Định kỳ 06 tháng (trước ngày 20/6) và hằng năm (trước ngày 20/12) gửi báo cáo về Sở Tài nguyên và Môi trường.</p></div></body></html>`);
}

function page(number: number, lines: readonly string[]): PdfLine[] {
  const head = number > 1 ? [{ x: 290, y: 780, words: String(number) }] : [];
  return [...head, ...lines.map((words, index) => ({ x: 60, y: 750 - index * 18, words }))];
}

/** An official letter printed to PDF: wrapped lines, a page break inside a clause, a page number. */
export function letterPdf(): Uint8Array {
  return buildPdf([
    page(1, [
      'BẢO HIỂM XÃ HỘI TỈNH HÒA AN',
      'Số: 310/BHXH-QLT',
      'V/v đôn đốc thu nợ',
      'Hòa An, ngày 09 tháng 10 năm 2023',
      'Kính gửi: Bảo hiểm xã hội các huyện',
      'Bảo hiểm xã hội tỉnh yêu cầu Bảo hiểm xã hội các huyện thực hiện:',
      '1. Lập danh sách đơn vị nợ từ 03 tháng trở lên, gửi Bảo hiểm xã hội tỉnh',
      'trước ngày 05 hằng tháng.',
      '2. Phối hợp với Chi cục Thuế, Công an huyện kiểm tra các đơn vị nợ kéo dài,',
    ]),
    page(2, [
      'báo cáo kết quả trong vòng 05 ngày làm việc kể từ ngày kết thúc kiểm tra.',
      '3. Phòng Quản lý thu theo dõi, tổng hợp, trình Giám đốc vào ngày 20 hằng',
      'tháng.',
      'Nơi nhận:',
      '- Như trên;',
      'GIÁM ĐỐC',
      'Trần Văn Bình',
    ]),
  ]);
}
