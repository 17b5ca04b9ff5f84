import { Refusal } from '../refusal.ts';
import type { UploadedFile } from './stored-file.repo.ts';

/** @throws Refusal platform.file_too_large where a file has more than so many MiB */
export function refuseLarger({ bytes }: UploadedFile, limit: number): void {
  if (bytes.byteLength > limit * 1024 * 1024) throw new Refusal('platform.file_too_large', { limit });
}
