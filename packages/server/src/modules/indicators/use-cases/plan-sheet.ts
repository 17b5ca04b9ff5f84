import { planSheetEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { figuresOfPlan, lookAtStored, visiblePlan } from '../plan-answer.ts';
import { coursesOf } from '../plan-course.ts';
import { planColumns, type PlanSheetRow } from '../sheets/plan.sheet.ts';

/** A plan as .xlsx: the unit's own figure first, then the parts, with the months of each. */
export const planSheet = useCase({
  name: 'indicators.plan-sheet',
  access: 'indicators.read',
  input: inputOf(planSheetEndpoint),
  audit: 'read',
  run: async ({ tx, today, input: { id } }) => {
    const plan = await visiblePlan(tx, id);
    const figures = await figuresOfPlan(tx, plan);
    const { cells, facts } = figures;
    const looked = await lookAtStored(tx, id, figures);
    const issued = new Map(
      cells.flatMap(({ unitKey, months }) => (months === null ? [] : [[unitKey, months]])),
    );
    const drafted = coursesOf(
      facts,
      cells.filter(({ operative }) => operative),
      plan.weights,
    );
    const planned = new Map(drafted.map(({ unitKey, months }) => [unitKey, months]));
    const rows = [...(looked.whole === null ? [] : [looked.whole]), ...looked.rows].map(
      (row): PlanSheetRow => ({
        row,
        months: issued.get(row.unit.key) ?? planned.get(row.unit.key) ?? null,
      }),
    );
    const decision =
      plan.decisionNumber === null
        ? 'Dự thảo, chưa ban hành'
        : `${plan.decisionNumber}${plan.decisionDate === null ? '' : ` ngày ${formatDate(plan.decisionDate)}`}`;
    return sheetAnswer('chi-tieu', today, {
      name: 'Chỉ tiêu',
      title: `${facts.indicator.name}, năm ${plan.year}: ${facts.parent.name}`,
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
