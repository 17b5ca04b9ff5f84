import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256 } from './sha256.ts';

describe('Mã băm của tệp gửi', () => {
  it('trùng mã băm chuẩn với tệp dài ngắn bất kỳ, chia phần bất kỳ', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (pieces) => {
        const hash = new Sha256();
        const proof = createHash('sha256');
        for (const piece of pieces) {
          hash.update(piece);
          proof.update(piece);
        }
        expect(hash.hex()).toBe(proof.digest('hex'));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 1_000_003])('%i byte', (length) => {
    const bytes = new Uint8Array(length).map((_, at) => at % 251);
    const hash = new Sha256();
    hash.update(bytes);
    expect(hash.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
