import {
  attachToInquiryEndpoint,
  detachFromInquiryEndpoint,
  inquiryFileEndpoint,
} from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { waitsForAnswer } from '@ansinh/domain/inquiries';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { findFile, storeFile } from '../../../platform/files/stored-file.repo.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findInquiry } from '../db/inquiries.repo.ts';
import { addInquiryFile, isFileOf, removeWaitingFile } from '../db/inquiry-files.repo.ts';
import { threadsOf } from '../db/threads.repo.ts';

const LARGEST_MIB = 40;

/** A file added: by the asker to the question, where everybody asked opens it; by an agency asked to the answer it prepares. */
export const attachToInquiry = useCase({
  name: 'inquiries.attach',
  access: 'inquiries.work',
  input: inputOf(attachToInquiryEndpoint).and(WithFile),
  audit: 'write',
  run: async ({ tx, actor, input: { inquiryId, file }, audit }) => {
    const by = actingAgency(actor);
    const inquiry = await findInquiry(tx, inquiryId);
    const threads = await threadsOf(tx, inquiryId);
    const asks = inquiry?.askerId === by.agencyId;
    const own = threads.find(({ agencyId }) => agencyId === by.agencyId);
    if (!inquiry || !(asks || own)) throw new Refusal('platform.not_found');
    const open = asks ? threads : threads.filter((thread) => thread === own);
    if (!open.some(({ state }) => waitsForAnswer(state))) throw new Refusal('inquiries.closed_for_files');
    refuseLarger(file, LARGEST_MIB);
    if (file.bytes.byteLength === 0) throw new Refusal('inquiries.file_is_empty', { file: file.name });
    const { id } = await storeFile(tx, actor, file, asks ? threads.map(({ agencyId }) => agencyId) : []);
    await addInquiryFile(tx, by, { inquiryId, fileId: id, agencyId: asks ? null : by.agencyId });
    audit({ subject: `inquiry:${inquiryId}`, detail: { file: file.name } });
    return { id };
  },
});

/** A file taken out of an answer that has not gone out. */
export const detachFromInquiry = useCase({
  name: 'inquiries.detach',
  access: 'inquiries.work',
  input: inputOf(detachFromInquiryEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { inquiryId, fileId }, audit }) => {
    if (!(await removeWaitingFile(tx, inquiryId, fileId, actingAgency(actor).agencyId)))
      throw new Refusal('platform.not_found');
    audit({ subject: `inquiry:${inquiryId}`, detail: { removed: fileId } });
  },
});

/** A file of a question or an answer. */
export const inquiryFile = useCase({
  name: 'inquiries.file',
  access: 'inquiries.read',
  input: inputOf(inquiryFileEndpoint),
  audit: 'read',
  run: async ({ tx, input: { inquiryId, fileId } }) => {
    const file = (await isFileOf(tx, inquiryId, fileId)) ? await findFile(tx, fileId) : undefined;
    if (!file) throw new Refusal('platform.not_found');
    return new FileAnswer(file.name, file.mediaType, file.content);
  },
});
