import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  downloadFileEndpoint,
  getRegulationEndpoint,
  getSourceEndpoint,
  listAnnexesEndpoint,
  listProvisionsEndpoint,
} from '@ansinh/contract/regulations/regulations.endpoints';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { findFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { annexesOf, dutyCountsOf, provisionsOf } from '../db/provisions.repo.ts';
import { fileIdOf, sourceOf } from '../db/regulations.repo.ts';
import { getRegulation as seen } from '../open-for-work.ts';
import { regulationAnswer } from '../regulation-answer.ts';

/** Facts of one regulation. */
export const getRegulation = useCase({
  name: 'regulations.get',
  access: 'regulations.read',
  input: inputOf(getRegulationEndpoint),
  audit: 'read',
  run: (context) => regulationAnswer(context, context.input.id, context.input.on),
});

/** Its provisions in order. */
export const listProvisions = useCase({
  name: 'regulations.list-provisions',
  access: 'regulations.read',
  input: inputOf(listProvisionsEndpoint),
  audit: 'read',
  run: async ({ tx, input: { id } }) => {
    await seen(tx, id);
    const counts = await dutyCountsOf(tx, id);
    const items = (await provisionsOf(tx, id)).map((row) => ({ ...row, duties: counts.get(row.id) ?? 0 }));
    return { items };
  },
});

/** The text its offsets point into. */
export const getSource = useCase({
  name: 'regulations.get-source',
  access: 'regulations.read',
  input: inputOf(getSourceEndpoint),
  audit: 'read',
  run: async ({ tx, input: { id } }) => {
    const source = await sourceOf(tx, id);
    if (source === undefined) throw new Refusal('platform.not_found');
    return { source };
  },
});

/** The file it was read from, byte for byte. */
export const downloadFile = useCase({
  name: 'regulations.download-file',
  access: 'regulations.read',
  input: inputOf(downloadFileEndpoint),
  audit: 'read',
  run: async ({ tx, input: { id } }) => {
    const fileId = await fileIdOf(tx, id);
    const file = fileId ? await findFile(tx, fileId) : undefined;
    if (file === undefined) throw new Refusal('platform.not_found');
    return new FileAnswer(file.name, file.mediaType, file.content);
  },
});

/** Its annex tables. */
export const listAnnexes = useCase({
  name: 'regulations.list-annexes',
  access: 'regulations.read',
  input: inputOf(listAnnexesEndpoint),
  audit: 'read',
  run: async ({ tx, input: { id } }) => {
    await seen(tx, id);
    return { items: await annexesOf(tx, id) };
  },
});
