import { citationsOf } from '@ansinh/domain/regulations';
import type { DraftDuty, ParsedRegulation } from '@ansinh/legal-text';
import { formatDate } from '@ansinh/vietnamese/plain-date';

const shown = (text: string, most = 160): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Returns a read regulation as text for a terminal: facts, the tree with the duties below each clause, annexes, warnings. */
export function regulationText(regulation: ParsedRegulation): string {
  const { document: facts, provisions, duties, annexes, warnings } = regulation;
  const citations = citationsOf(provisions);
  const depth = new Map<string, number>();
  const day = (date: string | null): string => (date === null ? '?' : formatDate(date));
  const lines = [
    `${(facts.kind ?? 'văn bản').toUpperCase()} ${facts.number ?? '(chưa có số)'}`,
    facts.title ?? '(không có trích yếu)',
    `${facts.issuer ?? '?'}; ban hành ${day(facts.issuedOn)}, hiệu lực ${day(facts.effectiveOn)}${facts.effectiveRule === null ? '' : ` (${facts.effectiveRule})`}`,
    '',
  ];
  for (const { id, parent, label, heading, text } of provisions) {
    const level = parent === null ? 0 : (depth.get(parent) ?? 0) + 1;
    depth.set(id, level);
    const indent = '  '.repeat(level);
    const words = [label, heading, text].filter((part) => part !== null && part !== '').join(' ');
    lines.push(`${indent}[${citations.get(id) ?? id}] ${shown(words)}`);
    for (const duty of duties) if (duty.provision === id) lines.push(...dutyLines(duty, indent));
  }
  for (const { title, columns, rows } of annexes)
    lines.push('', `Bảng: ${title} (${columns.length} cột, ${rows.length} dòng)`);
  if (warnings.length > 0) lines.push('', 'Cần xem lại:', ...warnings.map(({ message }) => `- ${message}`));
  lines.push('', `${provisions.length} điều khoản, ${duties.length} nhiệm vụ, ${annexes.length} bảng.`);
  return lines.join('\n');
}

/** One duty in two lines below its clause. */
function dutyLines(duty: DraftDuty, indent: string): string[] {
  const parties = [
    `chủ trì: ${duty.lead.join(', ') || '?'}`,
    ...(duty.executor.length > 0 ? [`thực hiện: ${duty.executor.join(', ')}`] : []),
    ...(duty.coordinating.length > 0 ? [`phối hợp: ${duty.coordinating.join(', ')}`] : []),
    ...(duty.recipient.length > 0 ? [`nhận: ${duty.recipient.join(', ')}`] : []),
  ];
  const term = duty.deadline === null ? '' : `, ${duty.deadline.raw || duty.deadline.rule}`;
  return [
    `${indent}   → ${duty.id} ${shown(duty.action, 140)}`,
    `${indent}     ${parties.join('; ')}; ${duty.recurrence}${term} (${Math.round(duty.confidence * 100)} %)`,
  ];
}
