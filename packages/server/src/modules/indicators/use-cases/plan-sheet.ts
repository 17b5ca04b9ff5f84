import { planSheetEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { cellsOfPlan } from '../db/target-cells.repo.ts';
import { factsOfPlan, planAnswer, visiblePlan } from '../plan-answer.ts';
import { coursesOf } from '../plan-course.ts';
import { planColumns, type PlanSheetRow } from '../sheets/plan.sheet.ts';

/** A plan as .xlsx: the unit's own figure first, then the parts, with the months of each. */
export const planSheet = useCase({
  name: 'indicators.plan-sheet',
  access: 'indicators.read',
  input: inputOf(planSheetEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { id } }) => {
    const stored = await visiblePlan(tx, id);
    const plan = await planAnswer(tx, actor, id);
    const facts = await factsOfPlan(tx, stored);
    const cells = await cellsOfPlan(tx, id);
    const issued = new Map(
      cells.flatMap(({ unitKey, months }) => (months === null ? [] : [[unitKey, months]])),
    );
    const drafted = coursesOf(
      facts,
      cells.filter(({ operative }) => operative),
      stored.weights,
    );
    const planned = new Map(drafted.map(({ unitKey, months }) => [unitKey, months]));
    const rows = [...(plan.whole === null ? [] : [plan.whole]), ...plan.rows].map((row): PlanSheetRow => ({
      row,
      months: issued.get(row.unit.key) ?? planned.get(row.unit.key) ?? null,
    }));
    const decision =
      plan.decisionNumber === null
        ? 'Dự thảo, chưa ban hành'
        : `${plan.decisionNumber}${plan.decisionDate === null ? '' : ` ngày ${plan.decisionDate}`}`;
    return sheetAnswer('chi-tieu', today, {
      name: 'Chỉ tiêu',
      title: `${plan.indicator.name}, năm ${plan.year}: ${plan.parent.name}`,
      notes: [
        `Cơ quan giao: ${plan.assigner}. ${decision}.`,
        'Sửa cột “Chỉ tiêu” rồi nhập lại tệp này; dòng đầu là chỉ tiêu của chính đơn vị cấp trên.',
      ],
      columns: planColumns(
        facts,
        rows.some(({ months }) => months !== null),
      ),
      rows,
    });
  },
});
