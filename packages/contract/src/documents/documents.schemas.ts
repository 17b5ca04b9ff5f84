import { DOCUMENT_STATES, documentKinds, SIGNING_CAPACITIES } from '@ansinh/domain/documents';
import { z } from 'zod';

export const DocumentKindSchema = z.enum(documentKinds());
export const DocumentStateSchema = z.enum(DOCUMENT_STATES);
export const SigningCapacitySchema = z.enum(SIGNING_CAPACITIES);

const Line = z.string().trim().min(1).max(2_000);

export const TextRunSchema = z.object({
  text: z.string().max(20_000),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});

export const DocumentBlockSchema = z.discriminatedUnion('block', [
  z.object({ block: z.literal('paragraph'), runs: z.array(TextRunSchema).min(1).max(200) }),
  z.object({
    block: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: Line,
  }),
  z.object({ block: z.literal('list'), items: z.array(Line).min(1).max(500) }),
  z.object({
    block: z.literal('table'),
    caption: Line.optional(),
    columns: z
      .array(
        z.object({
          header: z.string().max(300),
          weight: z.number().positive().max(100),
          align: z.enum(['left', 'center', 'right']),
        }),
      )
      .min(1)
      .max(30),
    rows: z
      .array(z.object({ cells: z.array(z.string().max(2_000)).max(30), total: z.boolean().optional() }))
      .max(20_000),
    note: Line.optional(),
  }),
]);

export const DocumentAnnexSchema = z.object({
  label: Line,
  title: Line,
  landscape: z.boolean(),
  content: z.array(DocumentBlockSchema).max(500),
});

/** What a person writes of a document; number, day and signature come later. */
export const DocumentDraftSchema = z.object({
  kind: DocumentKindSchema,
  /** Letters of the issuing body in the symbol: "BHXH". */
  symbol: z.string().trim().min(1).max(30),
  /** On letters: letters of the unit that wrote it. */
  unitSymbol: z.string().trim().max(30).nullable().default(null),
  place: z.string().trim().min(1).max(100),
  summary: z.string().trim().min(1).max(1_000),
  addressees: z.array(Line).max(50).default([]),
  bases: z.array(Line).max(50).default([]),
  content: z.array(DocumentBlockSchema).max(2_000),
  annexes: z.array(DocumentAnnexSchema).max(50).default([]),
  /** Lines of "Nơi nhận" as printed. */
  recipients: z.array(Line).max(100).default([]),
  /** Agencies of the province the document goes to on the document axis. */
  sendTo: z.array(z.uuid()).max(500).default([]),
});

export const AgencyNameSchema = z.object({ id: z.uuid(), name: z.string() });

export const DocumentRowSchema = z.object({
  id: z.uuid(),
  kind: DocumentKindSchema,
  kindName: z.string(),
  number: z.string(),
  day: z.iso.date().nullable(),
  summary: z.string(),
  issuer: AgencyNameSchema,
  state: DocumentStateSchema,
  createdAt: z.string(),
  /** Set where the caller's agency is a recipient. */
  received: z.object({ at: z.string().nullable(), number: z.number().nullable() }).nullable(),
});

export const SignatureSchema = z.object({
  signer: z.string(),
  lines: z.array(z.string()),
  at: z.string(),
  gateway: z.string(),
  /** True where a local stand-in signed: no legal value. */
  simulated: z.boolean(),
  /** Whether content and signature still fit each other. */
  intact: z.boolean(),
});

export const DocumentDetailSchema = DocumentRowSchema.extend({
  draft: DocumentDraftSchema,
  /** Body above the issuing one, where the letterhead names it. */
  superior: z.string().nullable(),
  /** "Quảng Ngãi, ngày 04 tháng 7 năm 2026", as printed. */
  placeAndDate: z.string(),
  reason: z.string(),
  version: z.int(),
  draftedBy: z.string(),
  reviewedBy: z.string().nullable(),
  issuedBy: z.string().nullable(),
  sha256: z.string().nullable(),
  signature: SignatureSchema.nullable(),
  deliveries: z.array(
    z.object({
      agency: AgencyNameSchema,
      sentAt: z.string(),
      receivedAt: z.string().nullable(),
      incomingNumber: z.number().nullable(),
      simulated: z.boolean(),
    }),
  ),
  /** Templates of the own agency the document can be written in. */
  templates: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Whether the server can make a PDF of a template filled in. */
  templatePdf: z.boolean(),
  abilities: z.array(z.string()),
});

export const OutgoingEntrySchema = z.object({
  kind: DocumentKindSchema,
  kindName: z.string(),
  number: z.number(),
  text: z.string(),
  day: z.iso.date(),
  summary: z.string(),
  documentId: z.uuid().nullable(),
  takenBy: z.string(),
  cancelled: z.object({ at: z.string(), by: z.string(), because: z.string() }).nullable(),
});

export const IncomingEntrySchema = z.object({
  number: z.number(),
  receivedOn: z.iso.date(),
  issuer: z.string(),
  symbol: z.string(),
  documentDay: z.iso.date().nullable(),
  summary: z.string(),
  documentId: z.uuid().nullable(),
  fileId: z.uuid().nullable(),
});

export const SigningAuthoritySchema = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  userName: z.string(),
  capacity: SigningCapacitySchema,
  collective: z.string().nullable(),
  headOffice: z.string(),
  ownOffice: z.string().nullable(),
  basis: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  version: z.int(),
});

export type DocumentDraft = z.output<typeof DocumentDraftSchema>;
export type DocumentRow = z.output<typeof DocumentRowSchema>;
export type DocumentDetail = z.output<typeof DocumentDetailSchema>;
export type OutgoingEntry = z.output<typeof OutgoingEntrySchema>;
export type IncomingEntry = z.output<typeof IncomingEntrySchema>;
export type SigningAuthorityView = z.output<typeof SigningAuthoritySchema>;
