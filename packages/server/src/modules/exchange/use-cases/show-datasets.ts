import type { DatasetRow } from '@ansinh/contract/exchange/exchange.schemas';
import {
  downloadTemplateEndpoint,
  getDatasetEndpoint,
  listDatasetsEndpoint,
} from '@ansinh/contract/exchange/datasets.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { periodsOwed, type DutyPeriod } from '../../obligations/index.ts';
import { datasetAgenciesOn } from '../dataset-parties.ts';
import {
  findDataset,
  getLayout,
  listDatasets as storedDatasets,
  type StoredDataset,
} from '../db/datasets.repo.ts';
import { lastStated, type LastStated } from '../db/last-stated.repo.ts';
import { provisionText } from '../db/provision-text.repo.ts';
import { templateWorkbook } from '../sheets/template.sheet.ts';
import { datasetBasis, namesToday, periodLabel } from '../submission-answer.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Returns the lists that regulations ask for, with who sends them today and what waits for the caller. */
export const listDatasets = useCase({
  name: 'exchange.list-datasets',
  access: 'exchange.read',
  input: inputOf(listDatasetsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const stored = await storedDatasets(tx, input);
    const wanted = input.q ? foldDiacritics(input.q) : undefined;
    const named = stored.filter(
      ({ dataset, title, regulationCode }) =>
        wanted === undefined || foldDiacritics(`${dataset} ${title} ${regulationCode}`).includes(wanted),
    );
    const rows = await datasetRows(tx, actor, today, named);
    const mine = rows.filter(
      ({ senders, recipients }) =>
        input.role === 'any' ||
        (input.role === 'sender' ? senders : recipients).some(({ id }) => id === actor.agencyId),
    );
    return { items: mine };
  },
});

/** Returns one list with its clause, columns and parties. */
export const getDataset = useCase({
  name: 'exchange.get-dataset',
  access: 'exchange.read',
  input: inputOf(getDatasetEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const dataset = await findDataset(tx, input.id);
    if (!dataset) throw new Refusal('platform.not_found');
    const [row] = await datasetRows(tx, actor, today, [dataset]);
    if (!row) throw new Refusal('platform.not_found');
    return {
      ...row,
      quote: await provisionText(tx, dataset.regulationId, dataset.provisionId),
      purpose: dataset.purpose,
      note: dataset.note,
      layout: await getLayout(tx, dataset.layoutId, dataset.layoutVersion),
    };
  },
});

/** Answers the empty workbook of a list. */
export const downloadTemplate = useCase({
  name: 'exchange.download-template',
  access: 'exchange.read',
  input: inputOf(downloadTemplateEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const dataset = await findDataset(tx, input.id);
    if (!dataset) throw new Refusal('platform.not_found');
    const layout = await getLayout(tx, dataset.layoutId, dataset.layoutVersion);
    return new FileAnswer(
      `mau-${dataset.dataset}-${dataset.layoutId}.xlsx`,
      WORKBOOK,
      await templateWorkbook(layout),
    );
  },
});

async function datasetRows(
  tx: Tx,
  actor: Actor,
  today: string,
  datasets: readonly StoredDataset[],
): Promise<DatasetRow[]> {
  const parties = new Map<string, Awaited<ReturnType<typeof datasetAgenciesOn>>>();
  for (const dataset of datasets) parties.set(dataset.id, await datasetAgenciesOn(tx, dataset, today));
  const duties = datasets.flatMap(({ dutyId }) => (dutyId === null ? [] : [dutyId]));
  const last = await lastStated(tx, actor.agencyId);
  const all = [...parties.values()].flatMap(({ senderIds, recipientIds }) => [...senderIds, ...recipientIds]);
  const name = await namesToday(tx, [...all, ...last.map(({ senderId }) => senderId)], today);
  const owed = actor.agencyId === null ? [] : await periodsOwed(tx, duties, actor.agencyId, true);
  return datasets.map((dataset) => {
    const { senderIds = [], recipientIds = [], unresolved = [] } = parties.get(dataset.id) ?? {};
    const abilities: DatasetRow['abilities'] = [];
    if (
      actor.agencyId !== null &&
      senderIds.includes(actor.agencyId) &&
      mayUse(actor.roles, 'exchange.submit')
    )
      abilities.push('submit');
    if (
      actor.agencyId !== null &&
      recipientIds.includes(actor.agencyId) &&
      mayUse(actor.roles, 'exchange.receive')
    )
      abilities.push('receive');
    const periods = owed.filter(({ dutyId }) => dutyId === dataset.dutyId);
    const isOpen = ({ state, opensOn }: DutyPeriod): boolean => state !== 'upcoming' || opensOn <= today;
    const upcoming = periods.find((period) => !isOpen(period));
    const newest = last.find(({ datasetId }) => datasetId === dataset.id);
    return {
      id: dataset.id,
      dataset: dataset.dataset,
      title: dataset.title,
      titleEn: dataset.titleEn,
      basis: datasetBasis(dataset),
      dutyId: dataset.dutyId,
      cadence: dataset.cadence,
      subject: dataset.subject,
      layoutId: dataset.layoutId,
      feeds: [...dataset.feeds],
      senders: name(senderIds),
      recipients: name(recipientIds),
      unresolved: [...unresolved],
      waiting: periods.filter(isOpen).map(waitingPeriod),
      upcoming: upcoming ? waitingPeriod(upcoming) : null,
      last: newest ? lastLine(newest, name) : null,
      abilities,
    };
  });
}

function waitingPeriod(period: DutyPeriod): DatasetRow['waiting'][number] {
  const { occurrenceId, periodKey, periodLabel: label, due, state } = period;
  return { occurrenceId, periodKey, periodLabel: label, due, state };
}

function lastLine(
  { senderId, ...line }: LastStated,
  name: Awaited<ReturnType<typeof namesToday>>,
): DatasetRow['last'] {
  const [sender] = name([senderId]);
  if (!sender) return null;
  const { id, periodKey, state, timeliness, confirmedAt, rowsGood } = line;
  return {
    id,
    sender,
    periodKey,
    periodLabel: periodLabel(periodKey),
    state,
    timeliness,
    confirmedAt,
    rowsGood,
  };
}
