import { withoutTail } from '../trailing.ts';
const PAPER = String.raw`(?:quyết\s+định|chỉ\s+thị|nghị\s+quyết|thông\s+tư|quy\s+định|kế\s+hoạch)`;
const ENACTING = new RegExp(
  String.raw`(?:chịu\s+trách\s+nhiệm|có\s+trách\s+nhiệm)\s+(?:tổ\s+chức\s+)?thi\s+hành\s+${PAPER}(?:\s+này)?\s*[.;/]*$|căn\s+cứ\s+${PAPER}(?:\s+này)?\s+(?:để\s+)?(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)\s*[.;/]*$`,
  'iu',
);
const CARRIES_OUT = new RegExp(
  String.raw`^(?:yêu\s+cầu|đề\s+nghị)\s[^.;]{0,200}?(?:triển\s+khai|tổ\s+chức|thực\s+hiện)(?:\s+[\p{L}]+){0,5}\s+(?:công\s+điện|chương\s+trình|${PAPER})\s+này\s*[.;/]*$`,
  'iu',
);
const COURTESY = /^(?:trân\s+trọng|.{0,70}thông\s+báo\s+(?:để|đến)\s+(?:các|quý))/iu;

/** The last words of every enacting sentence. */
const LAST_WORDS = ['này', 'hành', 'hiện', 'định', 'thị', 'quyết', 'tư', 'hoạch'];

function mayEnact(text: string): boolean {
  const last = withoutTail(text, '.;/').slice(-8).toLowerCase();
  return LAST_WORDS.some((word) => last.endsWith(word));
}

/** The closing article of a decision ("… chịu trách nhiệm thi hành Quyết định này") and closing courtesies lay no task of their own. */
export function enacts(text: string): boolean {
  const words = text.trim();
  return (
    /^ban\s+hành\s+kèm\s+theo\s/iu.test(words) ||
    (mayEnact(words) && (ENACTING.test(words) || CARRIES_OUT.test(words))) ||
    COURTESY.test(words)
  );
}
