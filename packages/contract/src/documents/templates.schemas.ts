import { placeholderKeys } from '@ansinh/domain/documents';
import { z } from 'zod';
import { DocumentKindSchema } from './documents.schemas.ts';

export const PlaceholderKeySchema = z.enum(placeholderKeys());

/** A placeholder as the page explains it. */
export const PlaceholderSchema = z.object({
  key: PlaceholderKeySchema,
  /** 'line': words inside a line; 'block': takes the place of its whole line. */
  form: z.enum(['line', 'block']),
  needed: z.enum(['always', 'addressed', 'never']),
});

export const DocumentTemplateSchema = z.object({
  id: z.uuid(),
  kind: DocumentKindSchema,
  kindName: z.string(),
  name: z.string(),
  fileName: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
  /** Names we do not know, with the one that was probably meant. */
  unknown: z.array(z.object({ written: z.string(), meant: PlaceholderKeySchema.nullable() })),
  /** Placeholders without which the template is incomplete. */
  missing: z.array(PlaceholderKeySchema),
  /** Placeholders that share their line with words filling in would lose. */
  notAlone: z.array(PlaceholderKeySchema),
  /** Braces that are opened and never closed. */
  unclosed: z.array(z.string()),
  isUsable: z.boolean(),
  version: z.int(),
});

export type DocumentTemplate = z.output<typeof DocumentTemplateSchema>;
export type PlaceholderFacts = z.output<typeof PlaceholderSchema>;
