import * as documents from '@ansinh/contract/documents/documents.endpoints';
import * as templates from '@ansinh/contract/documents/templates.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { issueDocument } from './use-cases/issue-document.ts';
import { returnDocument, reviewDocument, withdrawDocument } from './use-cases/move-document.ts';
import { documentFile, getDocument, listDocuments } from './use-cases/read-documents.ts';
import { incomingFile, receiveDocument, registerIncoming } from './use-cases/receive-document.ts';
import { cancelNumber, incomingRegister, outgoingRegister, takeNumber } from './use-cases/registers.ts';
import { signDocument } from './use-cases/sign-document.ts';
import { endAuthority, grantAuthority, listAuthorities } from './use-cases/signing-authorities.ts';
import {
  addTemplate,
  listTemplates,
  previewTemplate,
  retireTemplate,
  sampleTemplate,
  templateFile,
} from './use-cases/templates.ts';
import { saveDocument } from './use-cases/write-document.ts';

/** Official documents: written, signed, numbered, sent and received. */
export const documentsModule: Module = {
  name: 'documents',
  routes: [
    route(documents.listDocumentsEndpoint, listDocuments),
    route(documents.outgoingRegisterEndpoint, outgoingRegister),
    route(documents.takeNumberEndpoint, takeNumber),
    route(documents.cancelNumberEndpoint, cancelNumber),
    route(documents.incomingRegisterEndpoint, incomingRegister),
    route(documents.registerIncomingEndpoint, registerIncoming),
    route(documents.incomingFileEndpoint, incomingFile),
    route(documents.listAuthoritiesEndpoint, listAuthorities),
    route(documents.grantAuthorityEndpoint, grantAuthority),
    route(documents.endAuthorityEndpoint, endAuthority),
    route(templates.listTemplatesEndpoint, listTemplates),
    route(templates.addTemplateEndpoint, addTemplate),
    route(templates.sampleTemplateEndpoint, sampleTemplate),
    route(templates.templateFileEndpoint, templateFile),
    route(templates.previewTemplateEndpoint, previewTemplate),
    route(templates.retireTemplateEndpoint, retireTemplate),
    route(documents.saveDocumentEndpoint, saveDocument),
    route(documents.getDocumentEndpoint, getDocument),
    route(documents.documentFileEndpoint, documentFile),
    route(documents.reviewDocumentEndpoint, reviewDocument),
    route(documents.returnDocumentEndpoint, returnDocument),
    route(documents.withdrawDocumentEndpoint, withdrawDocument),
    route(documents.signDocumentEndpoint, signDocument),
    route(documents.issueDocumentEndpoint, issueDocument),
    route(documents.receiveDocumentEndpoint, receiveDocument),
  ],
};
