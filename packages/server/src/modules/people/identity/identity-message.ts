import { z } from 'zod';
import type { IdentityAnswer, IdentityQuestion } from './identity-gateway.ts';

/**
 * The messages exchanged over the province's integration platform (LGSP). Field names follow the identity confirmation service of the
 * national population database; the province's own connection may wrap them, so they are in this one place.
 */
export const IdentityRequest = z.object({
  maYeuCau: z.string(),
  danhSach: z.array(
    z.object({
      maDong: z.string(),
      soDinhDanh: z.string(),
      hoVaTen: z.string(),
      /** yyyyMMdd, yyyyMM or yyyy: as much as is known. */
      ngayThangNamSinh: z.string(),
      gioiTinh: z.enum(['1', '2', '']),
    }),
  ),
});
export const IdentityResponse = z.object({
  maYeuCau: z.string(),
  ketQua: z.array(
    z.object({
      maDong: z.string(),
      /** 1 matched, 2 some facts differ, 3 the number is not there. */
      trangThai: z.enum(['1', '2', '3']),
      truongSai: z.array(z.enum(['hoVaTen', 'ngayThangNamSinh', 'gioiTinh', 'soDinhDanh'])),
    }),
  ),
});

const RESULTS = { '1': 'matched', '2': 'mismatched', '3': 'not-found' } as const;

/** Returns the request for a batch of people. */
export function requestOf(
  id: string,
  questions: readonly IdentityQuestion[],
): z.output<typeof IdentityRequest> {
  return {
    maYeuCau: id,
    danhSach: questions.map((question) => ({
      maDong: question.personId,
      soDinhDanh: question.identityNumber,
      hoVaTen: question.fullName.toLocaleUpperCase('vi'),
      ngayThangNamSinh: writtenBirth(question),
      gioiTinh: question.sex === null ? '' : question.sex === 'male' ? '1' : '2',
    })),
  };
}

/** Returns the answers by person; people the response does not name are left out. */
export function answersOf(
  questions: readonly IdentityQuestion[],
  response: z.output<typeof IdentityResponse>,
): IdentityAnswer[] {
  const asked = new Map(questions.map((question) => [question.personId, question]));
  return response.ketQua.flatMap(({ maDong, trangThai, truongSai }) => {
    const question = asked.get(maDong);
    if (!question) return [];
    return [
      {
        personId: maDong,
        identityNumber: question.identityNumber,
        result: RESULTS[trangThai],
        differing: truongSai,
      },
    ];
  });
}

function writtenBirth({ birthDate, birthPrecision }: IdentityQuestion): string {
  if (birthDate === null) return '';
  return birthDate.replaceAll('-', '').slice(0, { day: 8, month: 6, year: 4 }[birthPrecision]);
}
