import {
  addTemplateEndpoint,
  listTemplatesEndpoint,
  previewTemplateEndpoint,
  retireTemplateEndpoint,
  sampleTemplateEndpoint,
  templateFileEndpoint,
} from '@ansinh/contract/documents/templates.endpoints';
import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf } from '../../lib/api.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';

export const useTemplates = () => useCall(listTemplatesEndpoint, {});
export const useTemplatePreview = (templateId: string) =>
  useCall(previewTemplateEndpoint, { params: { templateId } });
export const useRetireTemplate = () => useCommand(retireTemplateEndpoint, ['documents.']);

/** Uploads a template; it comes back checked. */
export function useAddTemplate() {
  const client = useQueryClient();
  return useMutation<
    DocumentTemplate,
    ApiRefusal,
    { readonly file: File; readonly fields: Readonly<Record<string, string>> }
  >({
    mutationFn: ({ file, fields }) => uploadFile(addTemplateEndpoint, file, { fields }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => String(name).startsWith('documents.'),
      }),
  });
}

/** Returns the address of a template as it was uploaded. */
export function templateFileAddress(templateId: string): string {
  return addressOf(templateFileEndpoint, { params: { templateId } });
}

/** Downloads a template filled in to look at, as Word file or PDF. Returns the name of the file. */
export function downloadFilledTemplate(templateId: string, format: 'docx' | 'pdf'): Promise<string> {
  const filled = format === 'pdf' ? 'pdf' : 'yes';
  return downloadFile(templateFileEndpoint, { params: { templateId }, query: { filled } });
}

/** Returns the address of a complete template to begin with. */
export function sampleTemplateAddress(kind: DocumentTemplate['kind']): string {
  return addressOf(sampleTemplateEndpoint, { params: { kind } });
}
