import { documentKinds, placeholderKeys } from '@ansinh/domain/documents';
import { readDocument } from '@ansinh/legal-text';
import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentConverter } from '../../platform/office/document-converter.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { fillTemplate } from '../../platform/words/fill-template.ts';
import { DOCX } from '../../platform/words/write-docx.ts';
import { writeTemplateSample } from '../../platform/words/write-template-sample.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { zipTexts } from '../../testing/zip-texts.ts';
import { loadOffice, type Office } from './documents.fixtures.ts';
import { readTemplateMarks } from './templates/read-template-marks.ts';
import { sampleDocument } from './templates/sample-document.ts';
import { documentFile, getDocument } from './use-cases/read-documents.ts';
import {
  addTemplate,
  listTemplates,
  previewTemplate,
  retireTemplate,
  templateFile,
} from './use-cases/templates.ts';
import { saveDocument } from './use-cases/write-document.ts';

/** A Word file of lines; a line that is a list of texts is cut into as many runs. */
async function wordFile(lines: readonly (string | readonly string[])[], header = ''): Promise<Buffer> {
  const file = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(header)] }) },
        children: lines.map(
          (runs) =>
            new Paragraph({
              children: [runs].flat().map((text) => new TextRun({ text, bold: text.length % 2 === 0 })),
            }),
        ),
      },
    ],
  });
  return Packer.toBuffer(file);
}

const COMPLETE = [
  'Số: {{so}}/{{ky_hieu}}',
  '{{ngay}}',
  '{{trich_yeu}}',
  '{{kinh_gui}}',
  '{{noi_dung}}',
  '{{noi_nhan}}',
  '{{chu_ky}}',
];

describe('Mẫu Word của cơ quan: đọc chỗ trống', () => {
  it.each(documentKinds())('mẫu gợi ý cho “%s” đủ chỗ và không có chỗ lạ', async (kind) => {
    const marks = await readTemplateMarks(await writeTemplateSample(kind));
    expect(marks).toMatchObject({ notAlone: [], unclosed: [] });
    const addressed = marks?.found.includes('kinh_gui') ? [] : ['kinh_gui'];
    const named = kind === 'letter' ? ['ten_loai'] : [];
    expect([...(marks?.found ?? []), ...addressed, ...named].sort()).toEqual([...placeholderKeys()].sort());
  });

  it('chỗ trống bị Word cắt thành nhiều đoạn chữ vẫn tìm thấy, kể cả trong đầu trang', async () => {
    const cut = await wordFile([['Số: {', '{s', 'o}', '}/{{ky_', 'hieu}}'], '{{ ngay }}'], '{{co_quan}}');
    expect((await readTemplateMarks(cut))?.found.toSorted()).toEqual(['co_quan', 'ky_hieu', 'ngay', 'so']);
  });

  it('chỗ của cả đoạn đứng chung dòng với chữ khác, ngoặc không đóng đều bị chỉ ra', async () => {
    const marks = await readTemplateMarks(
      await wordFile(['Nội dung: {{noi_dung}}', '{{chu_ky}}', 'Ngày {{ngay']),
    );
    expect(marks).toMatchObject({ notAlone: ['noi_dung'], unclosed: ['{{ngay'] });
  });

  it('bảng điền vào mẫu mang kiểu của chính nó: không nhắc tới kiểu nào mà tệp mẫu không có', async () => {
    const filled = zipTexts(
      await fillTemplate(await writeTemplateSample('report'), sampleDocument('report')),
    );
    const used = [
      ...(filled.get('word/document.xml') ?? '').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/gu),
    ];
    const known = filled.get('word/styles.xml') ?? '';
    expect(filled.get('word/document.xml')).toContain('<w:tblHeader/>');
    expect(used.map(([, name]) => name).filter((name) => !known.includes(`w:styleId="${name}"`))).toEqual([]);
  });

  it('tệp không phải Word thì không đọc, không hỏng', async () => {
    expect(await readTemplateMarks(Buffer.from('PK hỏng'))).toBeUndefined();
  });
});

describe('Mẫu Word của cơ quan: tải lên, xem thử, dùng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let office: Office;

  const as: Office['as'] = (name, useCase, input) => office.as(name, useCase, input);
  const added = async (bytes: Uint8Array, more: object = {}) =>
    as('writer', addTemplate, {
      kind: 'letter',
      name: 'Công văn của cơ quan',
      file: { name: 'mau.docx', mediaType: 'text/plain', bytes },
      ...more,
    });
  const written = async (more: object = {}): Promise<string> => {
    const draft = {
      kind: 'letter',
      symbol: 'BHXH',
      unitSymbol: 'VP',
      place: 'Quảng Ngãi',
      summary: 'cung cấp số liệu & <mẫu>',
      addressees: ['Sở Y tế'],
      content: [{ block: 'paragraph', runs: [{ text: 'Đề nghị quý Sở' }] }],
      recipients: ['Như trên', 'Lưu: VT'],
      ...more,
    };
    return (await as('writer', saveDocument, { draft })).id;
  };

  beforeAll(async () => {
    database = await createDemoDatabase({ demo: true });
    province = await loadDemoProvince(database);
    office = await loadOffice(database, province);
  });
  afterAll(() => database.close());

  it('mẫu đủ chỗ thì dùng được ngay; văn bản viết vào mẫu không còn ngoặc nào, chữ nào cũng còn', async () => {
    const { id: templateId, isUsable } = await added(
      await wordFile([['{{t', 'rich_yeu}} (mẫu riêng)'], ...COMPLETE]),
    );
    expect(isUsable).toBe(true);
    const documentId = await written();
    expect((await as('writer', getDocument, { documentId })).templates).toMatchObject([{ id: templateId }]);
    const file = await as('writer', documentFile, { documentId, templateId });
    expect(file.mediaType).toBe(DOCX);
    const xml = zipTexts(file.bytes).get('word/document.xml') ?? '';
    expect(xml).not.toMatch(/\{\{|\}\}/u);
    const read = await readDocument(file.bytes, file.name);
    const text = read.ok ? read.value.text : '';
    for (const part of [
      'cung cấp số liệu & <mẫu> (mẫu riêng)',
      '/BHXH-VP',
      'Kính gửi: Sở Y tế',
      'Đề nghị quý Sở./.',
      '- Như trên;',
      '- Lưu: VT.',
    ])
      expect(text).toContain(part);
  });

  it('mẫu thiếu chỗ hoặc có chỗ lạ vẫn lưu để xem, nói rõ thiếu gì, gợi ý tên đúng, nhưng chưa dùng được', async () => {
    const faulty = await added(await wordFile([...COMPLETE.slice(0, 6), '{{Chữ ký}}']));
    expect(faulty).toMatchObject({
      missing: ['chu_ky'],
      unknown: [{ written: 'Chữ ký', meant: 'chu_ky' }],
      isUsable: false,
    });
    const documentId = await written();
    await expect(as('writer', documentFile, { documentId, templateId: faulty.id })).rejects.toMatchObject({
      code: 'documents.template_not_usable',
    });
  });

  it('văn bản có căn cứ mà mẫu không có chỗ thì không điền, để không mất nội dung', async () => {
    const { id: templateId } = await added(await wordFile(COMPLETE));
    const documentId = await written({ bases: ['Căn cứ Luật Bảo hiểm xã hội'] });
    await expect(as('writer', documentFile, { documentId, templateId })).rejects.toMatchObject({
      code: 'documents.template_lacks',
      params: { places: '{{can_cu}}' },
    });
  });

  it('xem thử điền bằng văn bản ví dụ; tải về lại đúng tệp đã tải lên', async () => {
    const bytes = await writeTemplateSample('letter');
    const { id: templateId } = await added(bytes);
    const { text } = await as('writer', previewTemplate, { templateId });
    expect(text).toContain('Trích yếu của công văn (ví dụ)');
    expect(text).not.toContain('{{');
    const back = await as('writer', templateFile, { templateId });
    expect(bytes.equals(back.bytes)).toBe(true);
  });

  it('PDF theo mẫu riêng làm từ đúng tệp Word đã điền; máy chủ không có LibreOffice thì trang biết trước và nói rõ', async () => {
    const { id: templateId } = await added(await wordFile(COMPLETE));
    const documentId = await written();
    const asked = { documentId, templateId, format: 'pdf' };
    const missing = { code: 'platform.office_missing' };
    await expect(as('writer', documentFile, asked)).rejects.toMatchObject(missing);
    await expect(as('writer', templateFile, { templateId, filled: 'pdf' })).rejects.toMatchObject(missing);
    expect(await as('writer', getDocument, { documentId })).toMatchObject({ templatePdf: false });
    expect(await as('writer', listTemplates, {})).toMatchObject({ pdf: false });

    const converted: Uint8Array[] = [];
    const converter: DocumentConverter = {
      isAvailable: true,
      toPdf: (files) => {
        converted.push(...files);
        return Promise.resolve(files.map(() => Buffer.from('%PDF-1.7')));
      },
    };
    const services = { ...database.services, converter };
    const withOffice = <Input, Output>(useCase: UseCase<Input, Output>, input: object): Promise<Output> =>
      run(services, useCase, office.actor('writer'), input);
    expect(await withOffice(getDocument, { documentId })).toMatchObject({ templatePdf: true });
    const pdf = await withOffice(documentFile, asked);
    expect(pdf).toMatchObject({ mediaType: 'application/pdf', inline: true });
    expect(pdf.name).toMatch(/\.pdf$/u);
    expect(String(pdf.bytes)).toBe('%PDF-1.7');
    const word = await withOffice(documentFile, { documentId, templateId });
    expect(zipTexts(converted[0] ?? new Uint8Array())).toEqual(zipTexts(word.bytes));
    expect((await withOffice(templateFile, { templateId, filled: 'pdf' })).name).toBe('Xem-thu-mau.pdf');
  });

  it('tệp hỏng, tệp không phải .docx, tệp quá lớn: câu trả lời nói rõ, không lưu gì', async () => {
    const before = (await as('writer', listTemplates, {})).items.length;
    for (const [name, bytes] of [
      ['mau.pdf', Buffer.from('%PDF-1.7')],
      ['mau.docx', Buffer.from('504b0304', 'hex')],
      ['mau.docx', Buffer.from('không phải zip')],
    ] as const)
      await expect(added(bytes, { file: { name, mediaType: 'x', bytes } })).rejects.toMatchObject({
        code: 'documents.template_unreadable',
        params: { file: name },
      });
    await expect(added(Buffer.alloc(11 * 1024 * 1024))).rejects.toMatchObject({
      code: 'platform.file_too_large',
    });
    expect((await as('writer', listTemplates, {})).items).toHaveLength(before);
  });

  it('mẫu của cơ quan nào chỉ cơ quan ấy thấy và dùng; thôi dùng thì không viết vào được nữa', async () => {
    const { id: templateId, version } = await added(await wordFile(COMPLETE));
    for (const name of ['clerk', 'stranger']) {
      expect((await as(name, listTemplates, {})).items).toEqual([]);
      await expect(as(name, templateFile, { templateId })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
      await expect(as(name, retireTemplate, { templateId, version })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
    }
    const documentId = await written();
    await as('writer', retireTemplate, { templateId, version });
    await expect(as('writer', documentFile, { documentId, templateId })).rejects.toMatchObject({
      code: 'documents.template_not_usable',
    });
    await expect(as('writer', retireTemplate, { templateId, version })).rejects.toMatchObject({
      code: 'platform.stale',
    });
  });
});
