import { parseTextEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { regulationAnswer } from '../regulation-answer.ts';
import { storeReading } from '../store-reading.ts';

/** Reads pasted text into a draft; the text is kept as its file. */
export const parseText = useCase({
  name: 'regulations.parse-text',
  access: 'regulations.edit',
  input: inputOf(parseTextEndpoint),
  audit: 'write',
  run: async (context) => {
    const { text, code, fileName = 'van-ban-dan.txt' } = context.input;
    const reading = await readInWorker({ kind: 'text', text }, fileName);
    const file = { name: fileName, mediaType: 'text/plain; charset=utf-8', bytes: Buffer.from(text, 'utf8') };
    const id = await storeReading(context, reading, { title: fileName, code, file });
    return regulationAnswer(context, id);
  },
});
