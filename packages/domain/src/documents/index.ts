export { addressing, DOCUMENT_KINDS, documentKinds, type DocumentKind } from './document-kind.ts';
export {
  documentNumberText,
  documentSymbolText,
  numberAndSymbol,
  placeAndDateText,
  type DocumentSymbol,
} from './document-number.rules.ts';
export { issuerSymbol } from './issuer-symbol.ts';
export type {
  DocumentAnnex,
  DocumentBlock,
  OfficialDocument,
  SignatureBlock,
  TableColumn,
  TableRow,
  TextRun,
} from './official-document.ts';
export {
  authorityOn,
  signatureLines,
  SIGNING_CAPACITIES,
  type Signing,
  type SigningAuthority,
  type SigningCapacity,
} from './signature.rules.ts';
export { cleanPasted } from './clean-pasted.ts';
export { cleanedText } from './cleaned-text.ts';
export {
  decideDocumentStep,
  DOCUMENT_STATES,
  DOCUMENT_STEPS,
  documentSteps,
  type DocumentState,
  type DocumentStep,
} from './document.transitions.ts';
export {
  isPlaceholderKey,
  placeholderKeys,
  TEMPLATE_PLACEHOLDERS,
  type PlaceholderForm,
  type PlaceholderKey,
} from './template-placeholders.ts';
export { checkTemplate, isUsable, type TemplateFaults, type TemplateMarks } from './check-template.rules.ts';
export { placeholdersLacking, templateValues, type TemplateValue } from './template-values.ts';
