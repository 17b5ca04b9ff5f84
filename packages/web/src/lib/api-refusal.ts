import type { RefusalBody } from '@ansinh/contract/platform/error-kind';

/**
 * A call that was refused. `message` is a sentence for the person, in his language. `code` is the server's code, or
 * "offline" when the server was not reached. `status` is the HTTP status, 0 when offline.
 */
export class ApiRefusal extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly status: number;

  constructor(body: RefusalBody, status: number) {
    super(body.message);
    this.name = 'ApiRefusal';
    this.code = body.code;
    this.params = body.params;
    this.requestId = body.requestId;
    this.status = status;
  }
}

/** Returns the refusal of a call that did not reach the server; its text comes from the locale files. */
export function offlineRefusal(): ApiRefusal {
  return new ApiRefusal({ code: 'offline', message: '', params: {}, requestId: '' }, 0);
}

/** Returns the refusal that a response of the given status and body text stands for. */
export function refusalOf(status: number, bodyText: string): ApiRefusal {
  const body = parseBody(bodyText);
  return new ApiRefusal(
    {
      code: body.code ?? `http_${String(status)}`,
      message: body.message ?? '',
      params: body.params ?? {},
      requestId: body.requestId ?? '',
    },
    status,
  );
}

function parseBody(text: string): Partial<RefusalBody> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
