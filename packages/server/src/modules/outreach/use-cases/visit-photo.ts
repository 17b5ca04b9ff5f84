import { visitPhotoEndpoint } from '@ansinh/contract/outreach/tasks.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { findFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findPhotoFile } from '../db/photos.repo.ts';

/** The photo of the form taken at a visit. */
export const visitPhoto = useCase({
  name: 'outreach.visit-photo',
  access: 'outreach.read',
  input: inputOf(visitPhotoEndpoint),
  audit: 'personal',
  run: async ({ tx, input, audit }) => {
    const fileId = await findPhotoFile(tx, input.visitId);
    const file = fileId === undefined ? undefined : await findFile(tx, fileId);
    if (!file) throw new Refusal('platform.not_found');
    audit({ subject: input.visitId, purpose: 'Xem ảnh phiếu của lượt thăm' });
    return new FileAnswer(file.name, file.mediaType, file.content, true);
  },
});
