interface Facts {
  readonly step: string;
  readonly by: string;
  readonly subject: string;
  /** dd/mm/yyyy, or ''. */
  readonly due: string;
  /** ": because…", or ''. */
  readonly reason: string;
}

/** Returns a notice about a request for information as its receiver reads it. */
export function inquiryNoticeText({ step, by, subject, due, reason }: Facts): { vi: string; en: string } {
  switch (step) {
    case 'ask':
      return {
        vi: `${by} yêu cầu cung cấp thông tin, hạn ${due}: ${subject}`,
        en: `${by} asks for information, due ${due}: ${subject}`,
      };
    case 'receive':
      return { vi: `${by} đã nhận yêu cầu: ${subject}`, en: `${by} took the request in hand: ${subject}` };
    case 'answer':
      return { vi: `${by} đã trả lời: ${subject}`, en: `${by} answered: ${subject}` };
    case 'return':
      return {
        vi: `${by} đề nghị bổ sung câu trả lời, hạn ${due}${reason} (${subject})`,
        en: `${by} asks to complete the answer by ${due}${reason} (${subject})`,
      };
    case 'decline':
      return {
        vi: `${by} không cung cấp được thông tin${reason} (${subject})`,
        en: `${by} declines to give the information${reason} (${subject})`,
      };
    case 'close':
      return { vi: `${by} đã nhận đủ thông tin: ${subject}`, en: `${by} has all it asked for: ${subject}` };
    case 'withdraw':
      return {
        vi: `${by} rút lại yêu cầu${reason} (${subject})`,
        en: `${by} took the request back${reason} (${subject})`,
      };
    case 'ask-extension':
      return {
        vi: `${by} xin lùi hạn trả lời đến ${due}${reason} (${subject})`,
        en: `${by} asks for time until ${due}${reason} (${subject})`,
      };
    case 'grant-extension':
      return {
        vi: `${by} đồng ý lùi hạn trả lời đến ${due}: ${subject}`,
        en: `${by} gives time until ${due}: ${subject}`,
      };
    case 'refuse-extension':
      return {
        vi: `${by} không lùi hạn trả lời (vẫn là ${due})${reason} (${subject})`,
        en: `${by} keeps the term of ${due}${reason} (${subject})`,
      };
    case 'pass':
      return {
        vi: `Tiếp nhận yêu cầu cung cấp thông tin của ${by}, cơ quan đã kết thúc, hạn ${due}: ${subject}`,
        en: `Takes over a request for information of ${by}, which ended, due ${due}: ${subject}`,
      };
    case 'overdue':
      return {
        vi: `Quá hạn trả lời từ ${due}: ${subject} (${by})`,
        en: `Answer overdue since ${due}: ${subject} (${by})`,
      };
    default:
      return {
        vi: `Sắp đến hạn trả lời (${due}): ${subject}`,
        en: `Answer due soon (${due}): ${subject}`,
      };
  }
}
