import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import { DocumentKindSchema } from './documents.schemas.ts';
import { DocumentTemplateSchema, PlaceholderSchema } from './templates.schemas.ts';

const Id = z.object({ templateId: z.uuid() });

export const listTemplatesEndpoint = endpoint({
  name: 'documents.templates',
  method: 'GET',
  path: '/documents/templates',
  access: 'documents.read',
  summary:
    'Word templates of the own agency with what is wrong with each, and the placeholders a template may hold',
  response: z.object({
    items: z.array(DocumentTemplateSchema),
    placeholders: z.array(PlaceholderSchema),
    /** Whether the server can make a PDF of a template filled in. */
    pdf: z.boolean(),
    abilities: z.array(z.string()),
  }),
});

export const addTemplateEndpoint = endpoint({
  name: 'documents.add-template',
  method: 'POST',
  path: '/documents/templates',
  access: 'documents.work',
  summary: 'Adds a .docx template for a kind of document; it is read and checked at once',
  upload: true,
  body: z.object({ kind: DocumentKindSchema, name: z.string().trim().min(1).max(200) }),
  response: DocumentTemplateSchema,
});

export const retireTemplateEndpoint = endpoint({
  name: 'documents.retire-template',
  method: 'POST',
  path: '/documents/templates/:templateId/retire',
  access: 'documents.work',
  summary: 'Takes a template out of use',
  params: Id,
  body: z.object({ version: z.int() }),
});

export const templateFileEndpoint = endpoint({
  name: 'documents.template-file',
  method: 'GET',
  path: '/documents/templates/:templateId/file',
  access: 'documents.read',
  summary: 'A template as it was uploaded, or filled in with an invented document to look at, also as PDF',
  params: Id,
  query: z.object({ filled: z.enum(['yes', 'pdf', 'no']).default('no') }),
  answersFile: true,
});

export const previewTemplateEndpoint = endpoint({
  name: 'documents.preview-template',
  method: 'GET',
  path: '/documents/templates/:templateId/preview',
  access: 'documents.read',
  summary: 'The words of a template filled in with an invented document',
  params: Id,
  response: z.object({ text: z.string() }),
});

export const sampleTemplateEndpoint = endpoint({
  name: 'documents.sample-template',
  method: 'GET',
  path: '/documents/templates/samples/:kind',
  access: 'documents.read',
  summary: 'A complete template for a kind of document, to begin an own one with',
  params: z.object({ kind: DocumentKindSchema }),
  answersFile: true,
});

export const TEMPLATES_ENDPOINTS = [
  listTemplatesEndpoint,
  addTemplateEndpoint,
  retireTemplateEndpoint,
  templateFileEndpoint,
  previewTemplateEndpoint,
  sampleTemplateEndpoint,
];
