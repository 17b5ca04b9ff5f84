import { z } from 'zod';
import type { UploadedFile } from './stored-file.repo.ts';

/** The part of an input that is an uploaded file: every door puts it there under this name. */
export const WithFile = z.object({
  file: z.custom<UploadedFile>((value) => typeof value === 'object' && value !== null),
});
