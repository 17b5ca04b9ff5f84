import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { DutyAnswer } from '../duty-answer.ts';
import type { showRegulation } from '../use-cases/show-regulation.ts';

/** Returns a stored regulation as text: facts, then every clause that carries duties, with whom each name stands for. */
export function storedText({
  regulation,
  provisions,
  duties,
}: Awaited<ReturnType<typeof showRegulation.run>>): string {
  const day = (date: string | null): string => (date === null ? '?' : formatDate(date));
  const ofProvision = Map.groupBy(duties, ({ provisionId }) => provisionId);
  const clauses = provisions.flatMap(({ id, citation, text }) => {
    const here = ofProvision.get(id) ?? [];
    return here.length === 0 ? [] : [`[${citation}] ${text.slice(0, 160)}`, ...here.flatMap(dutyLines)];
  });
  return [
    `${regulation.code}: ${regulation.title}`,
    `${regulation.number ?? '(chưa có số)'}, ban hành ${day(regulation.issuedOn)}, hiệu lực ${day(regulation.effectiveOn)}; ${regulation.validity}`,
    `${regulation.provisions} điều khoản; nhiệm vụ: ${regulation.duties.confirmed} đã xác nhận, ${regulation.duties.draft} dự thảo; ${regulation.unresolved} tên chưa rõ`,
    '',
    ...clauses,
  ].join('\n');
}

function dutyLines({ code, state, action, parties, recurrence, deadline }: DutyAnswer): string[] {
  const names = parties.map(
    ({ role, printed, agency, group }) => `${role}: ${printed} → ${agency?.shortName ?? group?.name ?? '?'}`,
  );
  return [
    `   → ${code} (${state}) ${action.slice(0, 140)}`,
    `     ${recurrence}${deadline === null ? '' : `, ${deadline.raw}`}; ${names.join('; ')}`,
  ];
}
