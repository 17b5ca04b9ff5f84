import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { twips } from '../../platform/words/page-measures.ts';

/** What the agency prints at the foot of each page. */
export const FOOT = 'Mẫu riêng của Bảo hiểm xã hội tỉnh (ví dụ)';
/** Margins of the agency's own template, in millimetres: wider than usual on the left. */
export const OWN_MARGINS = { top: 25, bottom: 25, left: 35, right: 20 } as const;

const line = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold, font: 'Times New Roman', size: 28 })] });

/** Returns a template as an agency makes it in Word: its own margins, its own foot, placeholders in lines and in a table. */
export async function agencyTemplate(): Promise<Buffer> {
  const cell = (children: Paragraph[]) => new TableCell({ children });
  const { top, bottom, left, right } = OWN_MARGINS;
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(210), height: twips(297) },
              margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
            },
          },
          footers: { default: new Footer({ children: [line(FOOT)] }) },
          children: [
            line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
            line('Độc lập - Tự do - Hạnh phúc', true),
            line('{{co_quan}} - Số: {{so}}/{{ky_hieu}}'),
            line('{{dia_danh}}, {{ngay}}'),
            line('{{ten_loai}} {{trich_yeu}}', true),
            line('{{kinh_gui}}'),
            line('{{can_cu}}'),
            line('{{noi_dung}}'),
            new Table({
              rows: [new TableRow({ children: [cell([line('{{noi_nhan}}')]), cell([line('{{chu_ky}}')])] })],
            }),
            line('{{phu_luc}}'),
          ],
        },
      ],
    }),
  );
}
