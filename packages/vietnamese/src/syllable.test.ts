import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from './syllable.ts';

describe('Âm tiết tiếng Việt', () => {
  it.each(
    'Bảo hiểm xã hội thất nghiệp Hường nghiêng quyền quý giờ gì khuya UỶ Ủy thuở giếng nghề kế được tuyên Việt Quảng yêu oan'.split(
      ' ',
    ),
  )('"%s" viết đúng chính tả', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(['Hươøng', 'héi', 'ngé', 'hàt', 'cễn', 'strê', 'ừứ', '', 'b', 'xã2', 'qươ', 'ghà', 'áá'])(
    '"%s" không phải âm tiết tiếng Việt',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );
});
