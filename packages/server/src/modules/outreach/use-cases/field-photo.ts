import { fieldPhotoEndpoint, MOST_PHOTO_BYTES } from '@ansinh/contract/outreach/field.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { storeFile } from '../../../platform/files/stored-file.repo.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { addPhoto, findOwnVisitForPhoto } from '../db/photos.repo.ts';

const KB = 1024;

/** The photo of the form of a visit, sent after the visit itself. */
export const fieldPhoto = useCase({
  name: 'outreach.field-photo',
  access: 'outreach.work',
  input: inputOf(fieldPhotoEndpoint).and(WithFile),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { visitId, file } = input;
    const sizeBytes = file.bytes.byteLength;
    if (sizeBytes > MOST_PHOTO_BYTES)
      throw new Refusal('outreach.photo_too_large', {
        size: Math.ceil(sizeBytes / KB),
        limit: MOST_PHOTO_BYTES / KB,
      });
    if (!isJpeg(file.bytes)) throw new Refusal('outreach.photo_not_jpeg');
    const visit = await findOwnVisitForPhoto(tx, actor.id, visitId, file.bytes);
    if (!visit) throw new Refusal('outreach.visit_not_synced');
    audit({ subject: visitId, detail: { sizeBytes } });
    if (visit.hasThisPhoto) return { visitId, sizeBytes };
    if (visit.hasPhoto) throw new Refusal('outreach.photo_kept_already');
    const photo = { name: `tham-${visitId}.jpg`, mediaType: 'image/jpeg', bytes: file.bytes };
    const stored = await storeFile(tx, actor, photo, visit.offices);
    await addPhoto(tx, actor.tenantId, visitId, stored.id, now);
    return { visitId, sizeBytes };
  },
});

/** A JPEG begins with these three bytes and ends with its end mark, whatever its name says. */
function isJpeg(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes;
  return a === 0xff && b === 0xd8 && c === 0xff && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
}
