import { CALCULATOR_NOTES, CERTAINTY_WORDS, figureName } from '@ansinh/contract/calculator/calculator.words';
import type { CalculatorNote, Figure, HouseholdHealth, VoluntaryPension } from '@ansinh/domain/calculator';
import { formatMoney, formatNumber } from '@ansinh/vietnamese/number-format';
import { formatDate } from '@ansinh/vietnamese/plain-date';

const percent = (share: number): string => `${formatNumber(share * 100)} %`;

/** Returns the basis of a calculation as sentences: every parameter with its legal basis and certainty, then the notes. */
export function basisSentences(figures: readonly Figure[], notes: readonly CalculatorNote[]): string[] {
  return [...figures.map(figureSentence), ...notes.map((note) => CALCULATOR_NOTES[note].vi)];
}

function figureSentence({ name, value, unit, from, to, basis, certainty }: Figure): string {
  const amount = Number(value);
  const shown =
    unit === 'VND/month'
      ? `${formatMoney(amount)}/tháng`
      : amount <= 1 && !unit.startsWith('years') && !unit.startsWith('months')
        ? percent(amount)
        : formatNumber(amount);
  const period = `từ ${formatDate(from)}${to === null ? '' : ` đến ${formatDate(to)}`}`;
  return `${figureName(name, 'vi')}: ${shown}, ${period}; căn cứ ${basis} (${CERTAINTY_WORDS[certainty].vi})`;
}

/** Returns a household's calculation as lines for a terminal. */
export function householdText(result: HouseholdHealth, months: number): string {
  const rows = result.members.map(
    ({ order, rate, monthly, amount }) =>
      `  Người thứ ${order}: ${percent(rate)} = ${formatMoney(monthly)}/tháng, ${months} tháng: ${formatMoney(amount)}`,
  );
  return [
    `Mức đóng một người: ${formatMoney(result.base)}/tháng`,
    ...rows,
    ...(result.support > 0 ? [`Ngân sách hỗ trợ: ${formatMoney(result.support)}`] : []),
    `Hộ đóng: ${formatMoney(result.total)}`,
    ...basisLines(result),
  ].join('\n');
}

/** Returns a calculation of voluntary social insurance as lines for a terminal. */
export function voluntaryText(result: VoluntaryPension, months: number): string {
  const { monthly, support, pay, total, contribution, monthsSupported } = result;
  return [
    `Mức đóng mỗi tháng: ${formatMoney(monthly)}`,
    `Nhà nước hỗ trợ mỗi tháng: ${formatMoney(support)}`,
    `Người tham gia đóng mỗi tháng: ${formatMoney(pay)}`,
    `${months} tháng: ${formatMoney(contribution)}, Nhà nước hỗ trợ ${monthsSupported} tháng: ${formatMoney(support * monthsSupported)}`,
    `Người tham gia đóng cả kỳ: ${formatMoney(total)}`,
    ...basisLines(result),
  ].join('\n');
}

function basisLines({ figures, notes }: HouseholdHealth | VoluntaryPension): string[] {
  return ['Căn cứ:', ...basisSentences(figures, notes).map((sentence) => `  - ${sentence}`)];
}
