import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the results of outreach. */
export const RESULTS_ERRORS = {
  'results.period_unknown': {
    kind: 'invalid',
    vi: 'Không đọc được kỳ đánh giá “{period}”. Chọn một tháng, quý hoặc năm.',
    en: 'The period “{period}” is not known. Choose a month, a quarter or a year.',
  },
  'results.months_reversed': {
    kind: 'invalid',
    vi: 'Tháng bắt đầu sau tháng kết thúc. Chọn lại hai tháng.',
    en: 'The first month is after the last. Choose the two months again.',
  },
} as const satisfies Record<string, ErrorText>;
