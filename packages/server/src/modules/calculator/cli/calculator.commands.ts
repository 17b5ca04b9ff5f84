import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { householdHealth, voluntaryPension } from '@ansinh/domain/calculator';
import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { basisSentences, householdText, voluntaryText } from './calculation-text.ts';
import { knownParameters } from './known-parameters.ts';

const ON = ['--on <date>', 'ngày đóng, dạng YYYY-MM-DD: quyết định luật và mức áp dụng'] as const;
const NATIONAL = [
  '--national',
  'chỉ dùng tham số toàn quốc kèm chương trình, không mở cơ sở dữ liệu của tỉnh',
] as const;

interface Common {
  readonly months: string;
  readonly on: string;
  readonly group: string;
  readonly national?: boolean;
}

/** Adds `ansinh calculator …`. No server is needed, and no database either. */
export function addCalculatorCommands(program: Command, line: CommandLine): void {
  const calculator = program
    .command('calculator')
    .description('máy tính mức đóng: BHYT hộ gia đình, BHXH tự nguyện; kèm căn cứ từng con số');
  calculator
    .command('bhyt-household')
    .description('số tiền BHYT từng thành viên của hộ đóng cho cả kỳ')
    .requiredOption('--members <number>', 'số thành viên cùng tham gia')
    .requiredOption('--months <number>', 'số tháng đóng (hộ gia đình: 3, 6 hoặc 12)')
    .requiredOption(...ON)
    .option('--group <group>', groupsText(HEALTH_GROUP_NAMES), 'household')
    .option(...NATIONAL)
    .action(async (options: Common & { members: string }) => {
      const { rows, source } = await knownParameters(line, options.national === true);
      const months = numberIn('--months', options.months);
      const question = {
        members: numberIn('--members', options.members),
        months,
        on: options.on,
        group: options.group,
      };
      const result = orRefuse(householdHealth(rows, question));
      const { total, base, support, figures, notes } = result;
      const members = result.members.map(({ order, rate, amount }) => ({ order, rate, amount }));
      const basis = basisSentences(figures, notes);
      line.print({ members, total, basis, base, support, figures, source }, householdText(result, months));
    });
  calculator
    .command('voluntary-bhxh')
    .description('số tiền BHXH tự nguyện người tham gia đóng, đã trừ phần Nhà nước hỗ trợ')
    .requiredOption('--income <dong>', 'thu nhập chọn đóng, đồng mỗi tháng')
    .requiredOption('--months <number>', '1, 3, 6, 12; hoặc 24, 36, 48, 60 (đóng trước nhiều năm)')
    .requiredOption(...ON)
    .option('--group <group>', groupsText(VOLUNTARY_GROUP_NAMES), 'other')
    .option('--supported-months <number>', 'số tháng đã được Nhà nước hỗ trợ trước đây', '0')
    .option(...NATIONAL)
    .action(async (options: Common & { income: string; supportedMonths: string }) => {
      const { rows, source } = await knownParameters(line, options.national === true);
      const months = numberIn('--months', options.months);
      const result = orRefuse(
        voluntaryPension(rows, {
          income: numberIn('--income', options.income),
          group: options.group,
          months,
          on: options.on,
          supportedMonths: numberIn('--supported-months', options.supportedMonths),
        }),
      );
      const { figures, notes, monthly, support, pay, total, ...more } = result;
      const basis = basisSentences(figures, notes);
      line.print(
        { monthly, support, pay, total, basis, ...more, figures, source },
        voluntaryText(result, months),
      );
    });
}

/** Numbers are written as people write them: "12", "1.500.000". */
function numberIn(option: string, text: string): number {
  const number = parseVietnameseNumber(text);
  if (number === null) throw new Refusal('calculator.number_unreadable', { option, text });
  return number;
}

function groupsText(groups: Readonly<Record<string, { readonly vi: string }>>): string {
  return `nhóm: ${Object.entries(groups)
    .map(([code, { vi }]) => `${code} (${vi.toLowerCase()})`)
    .join(', ')}`;
}
