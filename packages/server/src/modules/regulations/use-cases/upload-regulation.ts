import { uploadRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { z } from 'zod';
import type { UploadedFile } from '../../../platform/files/stored-file.repo.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { useCase } from '../../../platform/use-case.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { regulationAnswer } from '../regulation-answer.ts';
import { storeReading } from '../store-reading.ts';

const { code } = uploadRegulationEndpoint.body?.shape ?? {};
const LARGEST_MIB = 40;

/** Reads an uploaded file into a draft. */
export const uploadRegulation = useCase({
  name: 'regulations.upload',
  access: 'regulations.edit',
  input: z.object({ ...(code ? { code } : {}), ...WithFile.shape }),
  audit: 'write',
  run: async (context) => {
    const { file, code: wanted } = context.input as { file: UploadedFile; code?: string };
    refuseLarger(file, LARGEST_MIB);
    const reading = await readInWorker({ kind: 'file', bytes: file.bytes, fileName: file.name }, file.name);
    const id = await storeReading(context, reading, { title: file.name, code: wanted, file });
    return regulationAnswer(context, id);
  },
});
