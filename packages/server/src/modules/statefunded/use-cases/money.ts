import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import {
  moneyFileEndpoint,
  proveMoneyEndpoint,
  stateMoneyEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { storeFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { proveByFile } from '../../obligations/index.ts';
import { agencyName } from '../list-in-hand.ts';
import { filesOf, MONEY_FILES, type MoneyFileKind } from '../money-files.ts';
import { readMoney } from '../read-money.ts';
import { moneySheet } from '../sheets/money.sheet.ts';

/** People and State money of a period. */
export const stateMoney = useCase({
  name: 'statefunded.money',
  access: 'statefunded.read',
  input: inputOf(stateMoneyEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }): Promise<Money> => ({
    ...(await readMoney(tx, input.from, input.to)),
    files: await filesOf(tx, actor),
  }),
});

interface FileInput {
  readonly kind: MoneyFileKind;
  readonly from: string;
  readonly to: string;
}

async function certifiedFile({ tx, actor, today, input }: UseCaseContext<FileInput>): Promise<FileAnswer> {
  const { kind, from, to } = input;
  if (!(await filesOf(tx, actor)).some((file) => file.kind === kind)) throw new Refusal('platform.forbidden');
  const money = await readMoney(tx, from, to);
  if (money.lines.length === 0) throw new Refusal('statefunded.nothing_to_certify');
  const agency = await agencyName(tx, actor.agencyId, today);
  return sheetAnswer(
    `kinh-phi-bhyt-${from}-den`,
    to,
    moneySheet(kind, money, { agency, today: formatDate(today) }),
  );
}

/** The file of counts and State money with the certification. */
export const moneyFile = useCase({
  name: 'statefunded.money-file',
  access: 'statefunded.read',
  input: inputOf(moneyFileEndpoint),
  audit: 'read',
  run: certifiedFile,
});

/** The certified file kept as evidence of the agency's duty. */
export const proveMoney = useCase({
  name: 'statefunded.prove',
  access: 'statefunded.check',
  input: inputOf(proveMoneyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const answer = await certifiedFile(context);
    const files = await filesOf(tx, actor);
    const isOwed = files.some(
      ({ kind, periods }) =>
        kind === input.kind && periods.some(({ occurrenceId }) => occurrenceId === input.occurrenceId),
    );
    if (!isOwed) throw new Refusal('platform.not_found');
    const stored = await storeFile(tx, actor, {
      name: answer.name,
      mediaType: answer.mediaType,
      bytes: answer.bytes,
    });
    const title = `${MONEY_FILES[input.kind].title} (${input.from} đến ${input.to})`;
    const handedOver = await proveByFile(context, input.occurrenceId, {
      fileId: stored.id,
      title,
      sha256: stored.sha256,
    });
    audit({ subject: `occurrence:${input.occurrenceId}`, detail: { file: stored.sha256, kind: input.kind } });
    return { handedOver, file: stored.name };
  },
});
