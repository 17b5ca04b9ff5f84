interface Facts {
  readonly step: string;
  /** The organisation. */
  readonly by: string;
  readonly count: number;
  /** The first few whom or what it is about. */
  readonly names: readonly string[];
  /** dd/mm/yyyy, or ''. */
  readonly due: string;
}

/** Returns a notice about the collection network as its receiver reads it: what is wrong, whose it is, what to do. */
export function networkNoticeText({ step, by, count, names, due }: Facts): { vi: string; en: string } {
  const who = `${names.join(', ')}${count > names.length ? '…' : ''}`;
  switch (step) {
    case 'works-without-contract':
      return due === ''
        ? {
            vi: `${by} đang có người thu mà chưa có hợp đồng ủy quyền thu. Ký hợp đồng hoặc dừng việc thu.`,
            en: `${by} has people collecting and no contract. Sign one or stop collecting.`,
          }
        : {
            vi: `Hợp đồng ủy quyền thu của ${by} đã hết ngày ${due} mà vẫn có người thu. Ký hợp đồng mới hoặc dừng việc thu.`,
            en: `The contract of ${by} ended on ${due} and people still collect. Sign a new one or stop collecting.`,
          };
    case 'contract-ending':
      return {
        vi: `Hợp đồng ủy quyền thu của ${by} hết ngày ${due}. Ký hợp đồng tiếp theo trước ngày đó.`,
        en: `The contract of ${by} ends on ${due}. Sign the next one before.`,
      };
    case 'outside-contract':
      return {
        vi: `${by}: ${count} điểm thu ngoài địa bàn hợp đồng (${who}). Sửa phạm vi hợp đồng hoặc đóng điểm thu.`,
        en: `${by}: ${count} points outside the contract's communes (${who}). Change the contract or close them.`,
      };
    case 'point-without-collector':
      return {
        vi: `${by}: ${count} điểm thu không có nhân viên (${who}). Mỗi điểm thu có ít nhất 01 nhân viên thu.`,
        en: `${by}: ${count} points without a collector (${who}). Each needs at least one.`,
      };
    case 'certificate-expired':
      return {
        vi: `${by}: ${count} chứng nhận thu đã hết hạn (${who}). Cấp lại trước khi tiếp tục thu.`,
        en: `${by}: ${count} certificates have expired (${who}). Renew them before collecting goes on.`,
      };
    case 'certificate-missing':
      return {
        vi: `${by}: ${count} nhân viên thu chưa có chứng nhận (${who}). Ghi số chứng nhận sau khi tập huấn và được cấp.`,
        en: `${by}: ${count} collectors without a certificate (${who}). Enter it after the training.`,
      };
    default:
      return {
        vi: `${by}: ${count} nhân viên thu chưa được giao địa bàn (${who}). Giao thôn, tổ dân phố cho từng người.`,
        en: `${by}: ${count} collectors without an area (${who}). Give each his villages.`,
      };
  }
}
