import { importPlanEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { WithFile } from '../../../platform/files/with-file.ts';
import { useCase } from '../../../platform/use-case.ts';
import { matchWrittenTargets, type UnreadWhy } from '../match-written-targets.ts';
import { planFacts } from '../plan-facts.ts';
import { lookAtPlan } from '../plan-rows.ts';
import { readPlanRows } from '../sheets/read-plan-rows.ts';

const WHY: Readonly<Record<'vi' | 'en', Readonly<Record<UnreadWhy, string>>>> = {
  vi: {
    'no-unit': 'Không có đơn vị này trong các đơn vị được giao. Sửa tên hoặc mã.',
    'several-units': 'Có nhiều đơn vị cùng tên. Ghi mã đơn vị.',
    'said-twice': 'Đơn vị này đứng ở nhiều dòng với số khác nhau nên chưa lấy số nào. Giữ lại một dòng.',
    'no-number': 'Không phải một số. Ghi lại số, dùng dấu phẩy hoặc dấu chấm thập phân.',
  },
  en: {
    'no-unit': 'No such unit among those assigned. Correct the name or the code.',
    'several-units': 'Several units have this name. Give the code.',
    'said-twice': 'Several rows give this unit different figures; none was taken. Keep one row.',
    'no-number': 'Not a number. Write it again, with a decimal comma or point.',
  },
};

/** Figures of a table file, read and checked. A person looks at them and saves. */
export const importPlan = useCase({
  name: 'indicators.import-plan',
  access: 'targets.manage',
  input: inputOf(importPlanEndpoint).and(WithFile),
  audit: 'read',
  run: async ({ tx, input: { file, ...scope }, request }) => {
    const written = await readPlanRows(file.bytes);
    const facts = await planFacts(
      tx,
      scope,
      written.map(({ key }) => key),
    );
    const { cells, unread } = matchWrittenTargets(facts, written);
    const { indicative: _, ...looked } = lookAtPlan(facts, cells);
    const words = WHY[request.language ?? 'vi'];
    return { ...looked, unread: unread.map((one) => ({ ...one, why: words[one.why] })) };
  },
});
