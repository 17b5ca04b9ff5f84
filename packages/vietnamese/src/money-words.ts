const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

/** Returns an amount in đồng as receipts write it out: 1366200 -> "Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng". Throws RangeError unless it is whole and not negative. */
export function moneyInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not an amount in đồng: ${dong}`);
  const words = dong === 0 ? 'không' : numberWords(dong, false);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

/** `inner`: something was said before, so leading zeros are spoken. */
function numberWords(value: number, inner: boolean): string {
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  const head = billions > 0 ? `${numberWords(billions, inner)} tỷ` : '';
  const tail = belowBillion(rest, inner || billions > 0);
  return [head, tail].filter((part) => part !== '').join(' ');
}

function belowBillion(value: number, inner: boolean): string {
  const groups = [2, 1, 0].map((scale) => ({ scale, value: Math.floor(value / 1000 ** scale) % 1000 }));
  const said: string[] = [];
  for (const { scale, value: group } of groups) {
    if (group === 0) continue;
    const words = groupWords(group, inner || said.length > 0);
    said.push([words, SCALES[scale] ?? ''].filter((part) => part !== '').join(' '));
  }
  return said.join(' ');
}

function groupWords(group: number, inner: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const said: string[] = [];
  if (hundreds > 0 || inner) said.push(`${DIGITS[hundreds]} trăm`);
  if (tens > 1) said.push(`${DIGITS[tens]} mươi`);
  else if (tens === 1) said.push('mười');
  else if (units > 0 && said.length > 0) said.push('linh');
  if (units > 0) said.push(unitWord(tens, units));
  return said.join(' ');
}

function unitWord(tens: number, units: number): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 5 && tens > 0) return 'lăm';
  return DIGITS[units] ?? '';
}
