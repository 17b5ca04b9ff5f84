import { formatDate } from '@ansinh/vietnamese/plain-date';
import { inquiryNoticeText } from './inquiry-notice-text.ts';
import { networkNoticeText } from './network-notice-text.ts';
import { reportNoticeText } from './report-notice-text.ts';

/** A notice in both languages. */
export interface NoticeText {
  readonly vi: string;
  readonly en: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Returns a notice as its receiver reads it. `by`: the agency that acted or owes, as called today. */
export function noticeText(kind: string, params: Params, by: string): NoticeText {
  const action = short(String(params['action'] ?? ''));
  const due = typeof params['due'] === 'string' ? formatDate(params['due']) : '';
  const reason =
    typeof params['reason'] === 'string' && params['reason'] !== '' ? `: ${params['reason']}` : '';
  const days = Math.abs(Number(params['daysLeft'] ?? 0));
  switch (kind) {
    case 'reminder':
      return days === 0
        ? { vi: `Hạn hôm nay (${due}): ${action}`, en: `Due today (${due}): ${action}` }
        : { vi: `Còn ${days} ngày (hạn ${due}): ${action}`, en: `${days} days left (due ${due}): ${action}` };
    case 'escalation':
      return {
        vi: `${by} quá hạn ${days} ngày (hạn ${due}): ${action}`,
        en: `${by} is ${days} days overdue (due ${due}): ${action}`,
      };
    case 'submit':
      return {
        vi: `${by} đã nộp, chờ tiếp nhận: ${action}`,
        en: `${by} handed over, waiting for acceptance: ${action}`,
      };
    case 'withdraw':
      return { vi: `${by} rút lại: ${action}`, en: `${by} withdrew: ${action}` };
    case 'accept':
      return { vi: `${by} đã tiếp nhận: ${action}`, en: `${by} accepted: ${action}` };
    case 'return':
      return { vi: `${by} trả lại${reason} (${action})`, en: `${by} returned${reason} (${action})` };
    case 'ask_coordination':
      return { vi: `${by} xin phối hợp: ${action}`, en: `${by} asks for your part: ${action}` };
    case 'part_answered':
      return params['answer'] === 'declined'
        ? {
            vi: `${by} từ chối phối hợp${reason} (${action})`,
            en: `${by} declined its part${reason} (${action})`,
          }
        : { vi: `${by} đã xong phần phối hợp: ${action}`, en: `${by} finished its part: ${action}` };
    case 'declare_nothing':
      return {
        vi: `${by} báo không phát sinh${reason} (${action})`,
        en: `${by} has nothing to report${reason} (${action})`,
      };
    case 'extend':
      return { vi: `Hạn mới ${due}${reason} (${action})`, en: `New due date ${due}${reason} (${action})` };
    case 'exempt':
      return { vi: `Được miễn lần này${reason} (${action})`, en: `Exempted this time${reason} (${action})` };
    case 'cancel':
      return { vi: `Đã hủy${reason} (${action})`, en: `Cancelled${reason} (${action})` };
    case 'reopen':
      return { vi: `${by} mở lại${reason} (${action})`, en: `${by} opened it again${reason} (${action})` };
    case 'joined':
      return {
        vi: `Cơ quan được thêm vào đợt${reason} (${action})`,
        en: `Your agency was added to the round${reason} (${action})`,
      };
    case 'succeeded':
      return {
        vi: `Tiếp nhận phần của cơ quan đã kết thúc trong ${Number(params['count'])} nhiệm vụ`,
        en: `Your agency takes over the part of one that ended in ${Number(params['count'])} duties`,
      };
    case 'replanned':
      return {
        vi: `Hạn tính lại: ${due}${reason} (${action})`,
        en: `Due date counted anew: ${due}${reason} (${action})`,
      };
    case 'commented':
      return {
        vi: `${by} trao đổi: ${short(String(params['text'] ?? ''))}`,
        en: `${by} wrote: ${short(String(params['text'] ?? ''))}`,
      };
    case 'inquiry':
      return inquiryNoticeText({
        by,
        due,
        reason,
        step: String(params['step'] ?? ''),
        subject: short(String(params['subject'] ?? '')),
      });
    case 'report': {
      const subject = short(String(params['subject'] ?? ''));
      return reportNoticeText({
        by,
        reason,
        subject,
        step: String(params['step'] ?? ''),
        subjectEn: short(String(params['subjectEn'] ?? subject)),
        count: Number(params['count'] ?? 1),
      });
    }
    case 'network': {
      const names = Array.isArray(params['names']) ? params['names'].map(String) : [];
      const count = Number(params['count'] ?? 1);
      return networkNoticeText({ by, due, names, count, step: String(params['step'] ?? '') });
    }
    case 'findings':
      return findingsNotice(params);
    default:
      return { vi: action, en: action };
  }
}

const LONGEST = 140;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** A comparison brought findings to the agency, or somebody gave it some. */
function findingsNotice(params: Params): NoticeText {
  const [fresh, returned, assigned] = ['new', 'returned', 'assigned'].map((key) => Number(params[key] ?? 0));
  if (assigned)
    return {
      vi: `Được giao ${assigned} phát hiện qua đối chiếu`,
      en: `${assigned} findings were given to your agency`,
    };
  return {
    vi: `Đối chiếu dữ liệu: ${fresh} phát hiện mới, ${returned} tái xuất hiện`,
    en: `Comparison of the sources: ${fresh} new findings, ${returned} came back`,
  };
}
