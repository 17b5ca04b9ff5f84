import { describe, expect, it } from 'vitest';
import { deliverableKindOf, mayChangeEvidence, sharedEvidenceCandidates } from './evidence.rules.ts';
import { OCCURRENCE_STATES } from './occurrence-state.ts';

const kt25 = {
  id: 'kt25',
  leadAgencyId: 'so-y-te',
  recipientAgencyIds: ['bhxh'],
  deliverable: 'báo cáo tình hình thực hiện Quy chế',
  due: '2026-12-19',
  state: 'open',
} as const;
const kt210 = { ...kt25, id: 'kt210', deliverable: 'Báo cáo kết quả thực hiện' } as const;

describe('một minh chứng cho nhiều nhiệm vụ', () => {
  it('hai quyết định cùng yêu cầu báo cáo trước 20/12 gửi BHXH tỉnh: một báo cáo dùng cho cả hai (KT25 Đ24.1, KT210 IV.2)', () => {
    expect(sharedEvidenceCandidates(kt25, [kt25, kt210]).map((other) => other.id)).toEqual(['kt210']);
  });

  it('khác cơ quan, khác nơi nhận, khác loại, xa hạn hoặc đã xong thì không gợi ý', () => {
    const others = [
      { ...kt210, leadAgencyId: 'so-noi-vu' },
      { ...kt210, recipientAgencyIds: ['so-tai-chinh'] },
      { ...kt210, deliverable: 'danh sách đơn vị nợ' },
      { ...kt210, due: '2026-12-31' },
      { ...kt210, due: null },
      { ...kt210, state: 'accepted' } as const,
    ];
    expect(sharedEvidenceCandidates(kt25, others)).toEqual([]);
    expect(
      sharedEvidenceCandidates({ ...kt25, deliverable: null }, [{ ...kt210, deliverable: null }]),
    ).toEqual([]);
    expect(sharedEvidenceCandidates({ ...kt25, due: null }, [kt210])).toEqual([]);
  });

  it('gần hạn hơn đứng trước', () => {
    const far = { ...kt210, id: 'far', due: '2026-12-24' };
    expect(sharedEvidenceCandidates(kt25, [far, kt210]).map((other) => other.id)).toEqual(['kt210', 'far']);
  });

  it('nhận ra loại sản phẩm qua từ ngữ của văn bản', () => {
    expect(
      [
        'Báo cáo năm',
        'danh sách lao động',
        'kế hoạch phối hợp',
        'báo cáo quyết toán',
        'dự toán BHYT',
        'hội nghị giao ban',
        'tổng hợp số liệu',
        null,
      ].map(deliverableKindOf),
    ).toEqual(['report', 'list', 'plan', 'settlement', 'estimate', 'meeting', 'data', 'other']);
  });

  it('minh chứng chỉ sửa được khi nhiệm vụ còn phải làm', () => {
    expect(OCCURRENCE_STATES.filter((state) => mayChangeEvidence(state).ok)).toEqual([
      'upcoming',
      'open',
      'waiting',
      'returned',
    ]);
  });
});
