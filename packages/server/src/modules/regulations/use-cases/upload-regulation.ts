import { uploadRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { z } from 'zod';
import type { UploadedFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { regulationAnswer } from '../regulation-answer.ts';
import { storeReading } from '../store-reading.ts';

const { code } = uploadRegulationEndpoint.body?.shape ?? {};
const LARGEST_BYTES = 40 * 1024 * 1024;

/** Reads an uploaded file into a draft. */
export const uploadRegulation = useCase({
  name: 'regulations.upload',
  access: 'regulations.edit',
  input: z.object({ ...(code ? { code } : {}), file: z.custom<UploadedFile>((file) => file !== undefined) }),
  audit: 'write',
  run: async (context) => {
    const { file, code: wanted } = context.input as { file: UploadedFile; code?: string };
    if (file.bytes.byteLength > LARGEST_BYTES)
      throw new Refusal('platform.file_too_large', { limit: LARGEST_BYTES / 1024 / 1024 });
    const reading = await readInWorker({ kind: 'file', bytes: file.bytes, fileName: file.name }, file.name);
    const id = await storeReading(context, reading, { title: file.name, code: wanted, file });
    return regulationAnswer(context, id);
  },
});
