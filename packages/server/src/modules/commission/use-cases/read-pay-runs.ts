import {
  getPayRunEndpoint,
  getPayStatementEndpoint,
  listPayRunsEndpoint,
  ownPayEndpoint,
  payRunSheetEndpoint,
} from '@ansinh/contract/commission/commission.endpoints';
import type { PayRunDetail, PayStatementDetail } from '@ansinh/contract/commission/commission.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { receiptNumber } from '@ansinh/domain/collection';
import { daysLate, organisationTitle } from '@ansinh/domain/commission';
import { moneyInWords } from '@ansinh/vietnamese/money-words';
import { formatDate, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { ownUnits } from '../../network/index.ts';
import { waitingForMoney } from '../db/earnings.repo.ts';
import { findRun, findRuns } from '../db/runs.repo.ts';
import { factsOfRun, findStatements, linesOfStatement, type StoredPayLine } from '../db/statements.repo.ts';
import { feeChecks } from '../fee-checks.ts';
import { runRows, statementView } from '../run-row.ts';
import { payRunSheet } from '../sheets/pay-run.sheet.ts';

/** Pay runs; a collector's sums are his own. */
export const listPayRuns = useCase({
  name: 'commission.runs',
  access: 'commission.read',
  input: inputOf(listPayRunsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => ({
    items: await runRows(tx, actor, today, await findRuns(tx, input)),
    abilities: mayUse(actor.roles, 'commission.manage') ? ['reckon'] : [],
  }),
});

/** A run with the statement of everybody the caller sees. */
export const getPayRun = useCase({
  name: 'commission.run',
  access: 'commission.read',
  input: inputOf(getPayRunEndpoint),
  audit: 'personal',
  run: async (context) => {
    context.audit({ subject: context.input.runId, purpose: 'commission.run' });
    return openRun(context);
  },
});

/** A run as .xlsx. */
export const payRunAsSheet = useCase({
  name: 'commission.run-sheet',
  access: 'commission.read',
  input: inputOf(payRunSheetEndpoint),
  audit: 'personal',
  run: async (context): Promise<FileAnswer> => {
    const run = await openRun(context);
    context.audit({ subject: run.id, purpose: 'commission.run-sheet' });
    return sheetAnswer('thu-lao', run.month, payRunSheet(run, formatDate(context.today)));
  },
});

async function openRun({
  tx,
  actor,
  input,
  today,
}: Pick<UseCaseContext<{ runId: string }>, 'tx' | 'actor' | 'input' | 'today'>): Promise<PayRunDetail> {
  const stored = await findRun(tx, input.runId);
  const [row] = await runRows(tx, actor, today, stored ? [stored] : []);
  if (!row || !stored) throw new Refusal('platform.not_found');
  const last = lastDayOfMonth(`${row.month}-01`);
  const { withoutRule, voidedSince, certainties } = await factsOfRun(tx, row.id);
  return {
    ...row,
    organisationTitle: organisationTitle(last),
    statements: (await findStatements(tx, [row.id])).map((one) => statementView(one)),
    // A collector learns his own pay, not the organisation's averages.
    ceilings: mayUse(actor.roles, 'indicators.read') ? await feeChecks(tx, stored) : [],
    withoutRule,
    voidedSince,
    certainties: [...certainties],
    waiting: await waitingForMoney(tx, stored.agencyId, last),
    reckonedAt: stored.reckonedAt,
  };
}

/** One collector's statement with every receipt behind it. */
export const getPayStatement = useCase({
  name: 'commission.statement',
  access: 'commission.read',
  input: inputOf(getPayStatementEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }): Promise<PayStatementDetail> => {
    const { runId, unitKey } = input;
    const stored = await findRun(tx, runId);
    const [run] = await runRows(tx, actor, today, stored ? [stored] : []);
    const statement = (await findStatements(tx, [runId])).find(({ unit }) => unit === unitKey);
    if (!run || !statement) throw new Refusal('platform.not_found');
    audit({ subject: runId, purpose: 'commission.statement', detail: { unit: unitKey } });
    return {
      run: { id: run.id, month: run.month, state: run.state, paidOn: run.paidOn, dueOn: run.dueOn },
      agency: run.agency,
      organisationTitle: organisationTitle(lastDayOfMonth(`${run.month}-01`)),
      statement: statementView(statement),
      inWords: moneyInWords(statement.payout),
      lines: (await linesOfStatement(tx, runId, unitKey)).map((line) => lineView(line)),
    };
  },
});

function lineView(line: StoredPayLine): PayStatementDetail['lines'][number] {
  const { series, number, ruleBasis, ruleFee, ruleShare, decisionNumber, certainty, ...said } = line;
  return {
    ...said,
    number: receiptNumber(series, number),
    rule:
      ruleBasis === null
        ? null
        : {
            basis: ruleBasis,
            fee: ruleFee ?? 0,
            collectorShare: ruleShare ?? 0,
            decisionNumber: decisionNumber ?? '',
            certainty: certainty ?? 'unverified',
          },
  };
}

/** The caller's own statements over the months. */
export const ownPay = useCase({
  name: 'commission.own',
  access: 'commission.read',
  input: inputOf(ownPayEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today }) => {
    const units = await ownUnits(tx);
    const runs = units.size === 0 ? [] : await runRows(tx, actor, today, await findRuns(tx, {}));
    const statements = await findStatements(
      tx,
      runs.map(({ id }) => id),
    );
    return {
      items: runs.flatMap((run) =>
        statements
          .filter(({ runId, unit }) => runId === run.id && units.has(unit))
          .map((one) => ({
            ...statementView(one),
            runId: run.id,
            month: run.month,
            state: run.state,
            dueOn: run.dueOn,
            paidOn: run.paidOn,
            payLateDays: daysLate(run.dueOn, run.paidOn, today),
          })),
      ),
    };
  },
});
