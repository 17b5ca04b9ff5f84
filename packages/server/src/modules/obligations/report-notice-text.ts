interface Facts {
  readonly step: string;
  readonly by: string;
  /** Report and period: "Báo cáo …, 6 tháng đầu năm 2026". */
  readonly subject: string;
  readonly subjectEn: string;
  readonly count: number;
  /** ": because…", or ''. */
  readonly reason: string;
}

/** Returns a notice about a report, or about difficulties raised in one, as its receiver reads it. */
export function reportNoticeText({ step, by, subject, subjectEn, count, reason }: Facts): {
  vi: string;
  en: string;
} {
  switch (step) {
    case 'propose':
      return { vi: `Chờ duyệt và ký gửi: ${subject}`, en: `Waits to be approved and sent: ${subjectEn}` };
    case 'hand-back':
      return {
        vi: `Người duyệt trả lại để sửa${reason} (${subject})`,
        en: `The approver gave it back${reason} (${subjectEn})`,
      };
    case 'submit':
      return {
        vi: `${by} đã gửi báo cáo, chờ tiếp nhận: ${subject}`,
        en: `${by} sent a report, waiting for acceptance: ${subjectEn}`,
      };
    case 'accept':
      return { vi: `${by} đã tiếp nhận báo cáo: ${subject}`, en: `${by} accepted the report: ${subjectEn}` };
    case 'return':
      return {
        vi: `${by} trả lại báo cáo${reason} (${subject})`,
        en: `${by} returned the report${reason} (${subjectEn})`,
      };
    case 'issues':
      return {
        vi: `${by} nêu ${count} vướng mắc, kiến nghị cần trả lời (${subject})`,
        en: `${by} raises difficulties to be answered, ${count} in all (${subjectEn})`,
      };
    case 'issue-forwarded':
      return {
        vi: `${by} chuyển vướng mắc lên Ủy ban nhân dân tỉnh quyết định: ${subject}`,
        en: `${by} passed a difficulty on to the provincial People’s Committee to decide: ${subjectEn}`,
      };
    case 'succeeded':
      return {
        vi: `Tiếp nhận báo cáo, vướng mắc của ${by}, cơ quan đã kết thúc: ${count} việc`,
        en: `Takes over reports and difficulties of ${by}, which ended: ${count} in all`,
      };
    default:
      return {
        vi: `${by} đã trả lời vướng mắc: ${subject}`,
        en: `${by} answered a difficulty: ${subjectEn}`,
      };
  }
}
