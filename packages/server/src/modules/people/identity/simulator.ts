import { createHash } from 'node:crypto';
import { readCitizenNumber } from '@ansinh/vietnamese/citizen-number';
import type { z } from 'zod';
import type { IdentityGateway, IdentityQuestion } from './identity-gateway.ts';
import { answersOf, type IdentityRequest, type IdentityResponse, requestOf } from './identity-message.ts';

type Row = z.output<typeof IdentityRequest>['danhSach'][number];
type Result = z.output<typeof IdentityResponse>['ketQua'][number];

/** Of a hundred numbers, so many are answered with a difference of this kind. */
const SHARES: readonly { readonly upTo: number; readonly result: Omit<Result, 'maDong'> }[] = [
  { upTo: 2, result: { trangThai: '3', truongSai: [] } },
  { upTo: 5, result: { trangThai: '2', truongSai: ['hoVaTen'] } },
  { upTo: 8, result: { trangThai: '2', truongSai: ['ngayThangNamSinh'] } },
  { upTo: 9, result: { trangThai: '2', truongSai: ['gioiTinh'] } },
];

/**
 * Answers a request as the national population database would about invented people: the same number is always answered the same way.
 * A number whose own digits contradict the sex or the year of birth differs in that fact.
 */
export function simulateIdentityService(
  request: z.output<typeof IdentityRequest>,
): z.output<typeof IdentityResponse> {
  return {
    maYeuCau: request.maYeuCau,
    ketQua: request.danhSach.map((row) => ({ maDong: row.maDong, ...answer(row) })),
  };
}

function answer(row: Row): Omit<Result, 'maDong'> {
  const differing = contradictions(row);
  if (differing.length > 0) return { trangThai: '2', truongSai: differing };
  const hash = createHash('sha256').update(row.soDinhDanh).digest().readUInt16BE(0) % 100;
  return SHARES.find(({ upTo }) => hash < upTo)?.result ?? { trangThai: '1', truongSai: [] };
}

/** What a citizen's number tells of sex and year of birth must be what is asked about. */
function contradictions({ soDinhDanh, gioiTinh, ngayThangNamSinh }: Row): Result['truongSai'] {
  const told = readCitizenNumber(soDinhDanh);
  if (!told) return [];
  const wrong: Result['truongSai'] = [];
  if (gioiTinh !== '' && told.sex !== (gioiTinh === '1' ? 'male' : 'female')) wrong.push('gioiTinh');
  if (ngayThangNamSinh !== '' && Number(ngayThangNamSinh.slice(0, 4)) !== told.birthYear)
    wrong.push('ngayThangNamSinh');
  return wrong;
}

/** The local stand-in of the national population database, for trying out and for tests. Its answers are invented. */
export const SIMULATED_GATEWAY: IdentityGateway = {
  name: 'simulator',
  simulated: true,
  ask: (questions: readonly IdentityQuestion[]) =>
    Promise.resolve(answersOf(questions, simulateIdentityService(requestOf('simulated', questions)))),
};
