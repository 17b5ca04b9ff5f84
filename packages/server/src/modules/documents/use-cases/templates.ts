import {
  addTemplateEndpoint,
  listTemplatesEndpoint,
  previewTemplateEndpoint,
  retireTemplateEndpoint,
  sampleTemplateEndpoint,
  templateFileEndpoint,
} from '@ansinh/contract/documents/templates.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { placeholderKeys, TEMPLATE_PLACEHOLDERS } from '@ansinh/domain/documents';
import { readDocument } from '@ansinh/legal-text';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { findFile, storeFile } from '../../../platform/files/stored-file.repo.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { fillTemplate } from '../../../platform/words/fill-template.ts';
import { DOCX } from '../../../platform/words/write-docx.ts';
import { writeTemplateSample } from '../../../platform/words/write-template-sample.ts';
import {
  addTemplateRow,
  findTemplate,
  retireTemplateRow,
  templatesOf,
  type StoredTemplate,
} from '../db/templates.repo.ts';
import { scanKind } from '../scan-kind.ts';
import { pdfInTemplate } from '../templates/pdf-in-template.ts';
import { readTemplateMarks } from '../templates/read-template-marks.ts';
import { sampleDocument } from '../templates/sample-document.ts';
import { templateView } from '../templates/template-view.ts';

const LARGEST_MIB = 10;

/** Word templates of the own agency, each with what is wrong with it. */
export const listTemplates = useCase({
  name: 'documents.templates',
  access: 'documents.read',
  input: inputOf(listTemplatesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, services }) => ({
    items: (await templatesOf(tx, actor.agencyId)).map(templateView),
    placeholders: placeholderKeys().map((key) => ({ key, ...TEMPLATE_PLACEHOLDERS[key] })),
    pdf: services.converter.isAvailable,
    abilities: actor.agencyId !== null && mayUse(actor.roles, 'documents.work') ? ['add', 'retire'] : [],
  }),
});

/** A template added: read and checked at once, kept also with faults so that they can be looked at. */
export const addTemplate = useCase({
  name: 'documents.add-template',
  access: 'documents.work',
  input: inputOf(addTemplateEndpoint).and(WithFile),
  audit: 'write',
  run: async ({ tx, actor, now, input: { file, kind, name }, audit }) => {
    const by = actingAgency(actor);
    refuseLarger(file, LARGEST_MIB);
    const marks = scanKind(file.name, file.bytes) === DOCX ? await readTemplateMarks(file.bytes) : undefined;
    if (marks === undefined) throw new Refusal('documents.template_unreadable', { file: file.name });
    const { id: fileId } = await storeFile(tx, actor, { ...file, mediaType: DOCX });
    const id = await addTemplateRow(tx, by, { kind, name, fileId, marks }, now);
    audit({ subject: `document-template:${id}`, detail: { kind, name } });
    return templateView(await requireTemplate(tx, id, by.agencyId));
  },
});

/** A template taken out of use; documents written in it stay as they are. */
export const retireTemplate = useCase({
  name: 'documents.retire-template',
  access: 'documents.work',
  input: inputOf(retireTemplateEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input: { templateId, version }, audit }) => {
    const template = await requireTemplate(tx, templateId, actingAgency(actor).agencyId);
    if (template.version !== version) throw new Refusal('platform.stale', { version: template.version });
    await retireTemplateRow(tx, templateId, now);
    audit({ subject: `document-template:${templateId}`, detail: { name: template.name } });
  },
});

/** A template as it was uploaded, or filled in with an invented document. */
export const templateFile = useCase({
  name: 'documents.template-file',
  access: 'documents.read',
  input: inputOf(templateFileEndpoint),
  audit: 'read',
  run: async ({ tx, actor, services: { converter }, input: { templateId, filled } }) => {
    const template = await requireTemplate(tx, templateId, actor.agencyId);
    const name = `Xem-thu-${template.fileName}`;
    if (filled === 'pdf') return pdfInTemplate(converter, name, await filledSample(tx, template));
    if (filled === 'yes') return new FileAnswer(name, DOCX, await filledSample(tx, template));
    const file = await findFile(tx, template.fileId);
    if (!file) throw new Refusal('platform.not_found');
    return new FileAnswer(file.name, DOCX, file.content);
  },
});

/** The words of a template filled in with an invented document, to be read on the page. */
export const previewTemplate = useCase({
  name: 'documents.preview-template',
  access: 'documents.read',
  input: inputOf(previewTemplateEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { templateId } }) => {
    const template = await requireTemplate(tx, templateId, actor.agencyId);
    const read = await readDocument(await filledSample(tx, template), template.fileName);
    if (!read.ok) throw new Refusal('documents.template_unreadable', { file: template.fileName });
    return { text: read.value.text };
  },
});

/** A complete template to begin an own one with. */
export const sampleTemplate = useCase({
  name: 'documents.sample-template',
  access: 'documents.read',
  input: inputOf(sampleTemplateEndpoint),
  audit: 'read',
  run: async ({ input: { kind } }) =>
    new FileAnswer(`Mau-${kind}.docx`, DOCX, await writeTemplateSample(kind)),
});

async function requireTemplate(tx: Tx, id: string, agencyId: string | null): Promise<StoredTemplate> {
  const template = await findTemplate(tx, id);
  if (!template || template.agencyId !== agencyId) throw new Refusal('platform.not_found');
  return template;
}

async function filledSample(tx: Tx, { fileId, kind }: StoredTemplate): Promise<Buffer> {
  const file = await findFile(tx, fileId);
  if (!file) throw new Refusal('platform.not_found');
  return fillTemplate(file.content, sampleDocument(kind));
}
