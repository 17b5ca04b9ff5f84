import { addressOf, callHeaders, type AnyEndpoint, type CallResult } from './api.ts';
import { offlineRefusal, refusalOf } from './api-refusal.ts';

/** Where the file goes besides the endpoint itself, and whom to tell how far it is (0 to 1). */
export interface UploadOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Further form fields, sent before the file so that the server can refuse early. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends one file as multipart form field "file" and returns the endpoint's response. Throws ApiRefusal like `call`. */
export function uploadFile<E extends AnyEndpoint>(
  endpoint: E,
  file: File,
  options: UploadOptions = {},
): Promise<CallResult<E>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method, addressOf(endpoint, options));
    for (const [name, value] of Object.entries(callHeaders())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('error', () => reject(offlineRefusal()));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    request.addEventListener('load', () => {
      if (request.status >= 400) reject(refusalOf(request.status, request.responseText));
      else
        resolve(
          (request.responseText === '' ? undefined : JSON.parse(request.responseText)) as CallResult<E>,
        );
    });
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
