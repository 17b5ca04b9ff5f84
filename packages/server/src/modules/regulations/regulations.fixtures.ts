import type { Actor } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import type { DutyAnswer } from './duty-answer.ts';
import { getRegulation, listProvisions } from './use-cases/read-regulation.ts';
import { listDuties } from './use-cases/list-duties.ts';
import { uploadRegulation } from './use-cases/upload-regulation.ts';

/** A short coordination regulation in the usual layout, hard wraps included. */
export const REGULATION_TEXT = `ỦY BAN NHÂN DÂN
TỈNH KON TUM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 77/2024/QĐ-UBND
Kon Tum, ngày 15 tháng 3 năm 2024

QUYẾT ĐỊNH
BAN HÀNH QUY CHẾ PHỐI HỢP THỰC HIỆN CHÍNH SÁCH BẢO HIỂM Y TẾ
ỦY BAN NHÂN DÂN TỈNH KON TUM
Căn cứ Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2024.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A

QUY CHẾ
PHỐI HỢP THỰC HIỆN CHÍNH SÁCH BẢO HIỂM Y TẾ
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc phối hợp giữa các cơ quan trên địa bàn tỉnh.
Chương II
TRÁCH NHIỆM CỦA CÁC CƠ QUAN
Điều 2. Bảo hiểm xã hội tỉnh
1. Hằng quý, chủ trì, phối hợp với Sở Y tế lập danh sách các cơ sở khám chữa bệnh
có chi phí tăng cao gửi Ủy ban nhân dân tỉnh trước ngày 10 của tháng đầu quý sau.
2. Trước ngày 20 tháng 12 hằng năm, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.
Điều 3. Sở Y tế
1. Chủ trì, phối hợp với Bảo hiểm xã hội tỉnh và Sở Hải dương kiểm tra việc khám chữa bệnh bảo hiểm y tế; tổng hợp kết quả kiểm tra.
2. Hằng tháng, cung cấp cho Bảo hiểm xã hội tỉnh danh sách trẻ em mới sinh.
`;

/** Uploads a text as a file of a person. */
export function uploadText(
  database: TestDatabase,
  actor: Actor,
  text: string = REGULATION_TEXT,
  name = 'quy-che.txt',
): ReturnType<typeof uploadRegulation.run> {
  return uploadBytes(database, actor, Buffer.from(text, 'utf8'), name);
}

/** Uploads bytes as a file of a person. */
export function uploadBytes(
  database: TestDatabase,
  actor: Actor,
  bytes: Uint8Array,
  name: string,
): ReturnType<typeof uploadRegulation.run> {
  return run(database.services, uploadRegulation, actor, {
    file: { name, mediaType: 'application/octet-stream', bytes },
  });
}

/** Returns the duties of a regulation as a person sees them. */
export async function dutiesSeen(database: TestDatabase, actor: Actor, id: string): Promise<DutyAnswer[]> {
  return (await run(database.services, listDuties, actor, { id })).items;
}

/** Returns whether a person sees a regulation and its clauses. */
export async function sees(database: TestDatabase, actor: Actor, id: string): Promise<boolean> {
  try {
    await run(database.services, getRegulation, actor, { id });
    return (await run(database.services, listProvisions, actor, { id })).items.length > 0;
  } catch {
    return false;
  }
}
