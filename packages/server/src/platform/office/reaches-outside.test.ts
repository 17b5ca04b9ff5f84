import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { reachesOutside } from './reaches-outside.ts';
import { zipOf, zipParts } from './zip-parts.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('Mẫu kéo nội dung từ ngoài tệp', () => {
  let plain: Buffer;

  const changed = (part: string, change: (xml: string) => string | Buffer): Buffer => {
    const parts = zipParts(plain);
    const xml = Buffer.from(parts.get(part) ?? []).toString('utf8');
    return zipOf(parts.set(part, Buffer.from(change(xml) as string)));
  };
  const related = (relation: string): Buffer =>
    changed('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relation}</Relationships>`),
    );
  const withField = (xml: string): Buffer =>
    changed('word/document.xml', (words) => words.replace('</w:body>', `<w:p>${xml}</w:p></w:body>`));

  beforeAll(async () => {
    const link = new ExternalHyperlink({ link: 'https://example.vn', children: [new TextRun('trang')] });
    plain = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }),
    );
  });

  it('liên kết bấm vào, mẫu gốc của Word, số trang không kéo gì về', () => {
    expect(reachesOutside(plain)).toBe(false);
    expect(
      reachesOutside(
        related(
          `<Relationship Id="x" Type="${TYPE}/attachedTemplate" Target="file:///C:/Normal.dotm" TargetMode="External"/>`,
        ),
      ),
    ).toBe(false);
    expect(reachesOutside(withField('<w:r><w:instrText> PAGE </w:instrText></w:r>'))).toBe(false);
  });

  it.each([
    [
      'hình theo địa chỉ',
      `<Relationship Id="x" Type="${TYPE}/image" Target="http://10.0.0.1/a.png" TargetMode="External"/>`,
    ],
    [
      'hình là tệp của máy chủ',
      `<Relationship Id='x' Type='${TYPE}/image' Target='file:///etc/passwd' TargetMode='External'/>`,
    ],
    [
      'chữ hoa thường khác',
      `<Relationship Id="x" Type="${TYPE}/image" Target="http://a" TargetMode="EXTERNAL"/>`,
    ],
    [
      'che bằng mã ký tự',
      `<Relationship Id="x" Type="${TYPE}/image" Target="http://a" TargetMode="&#69;xternal"/>`,
    ],
    [
      'có tiền tố',
      `<r:Relationship xmlns:r="x" Id="x" Type="${TYPE}/oleObject" Target="http://a" TargetMode="External"/>`,
    ],
    ['đoạn HTML nhúng', `<Relationship Id="x" Type="${TYPE}/aFChunk" Target="a.html"/>`],
  ])('%s: không mở', (_, relation) => {
    expect(reachesOutside(related(relation))).toBe(true);
  });

  it.each([
    ['chèn tệp', '<w:r><w:instrText> INCLUDETEXT "/etc/passwd" </w:instrText></w:r>'],
    ['chèn hình', '<w:fldSimple w:instr=" INCLUDEPICTURE http://a "/>'],
    [
      'cắt làm hai',
      '<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "a" </w:instrText></w:r>',
    ],
    ['che bằng chú thích', '<w:r><w:instrText>INCLUDE<!-- x -->TEXT "a"</w:instrText></w:r>'],
    ['che bằng mã ký tự', '<w:r><w:instrText>&#73;NCLUDETEXT "a"</w:instrText></w:r>'],
    ['nối với chương trình khác', '<w:r><w:instrText> ddeauto excel "a" </w:instrText></w:r>'],
  ])('trường %s: không mở', (_, field) => {
    expect(reachesOutside(withField(field))).toBe(true);
  });

  it('phần viết bằng mã 16 bit: không mở', () => {
    expect(
      reachesOutside(changed('word/document.xml', (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le'))),
    ).toBe(true);
  });

  it('tệp nén lại còn nguyên từng phần', () => {
    const parts = zipParts(plain);
    const again = zipParts(zipOf(parts));
    expect([...again.keys()]).toEqual([...parts.keys()]);
    for (const [name, bytes] of parts)
      expect(Buffer.compare(again.get(name) ?? Buffer.alloc(0), bytes)).toBe(0);
  });
});
