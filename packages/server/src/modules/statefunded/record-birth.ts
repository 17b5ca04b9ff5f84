import { sql } from '../../platform/database/sql.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { changeableList } from './changeable-list.ts';
import { insertBirth, type StatedBirth } from './db/births.repo.ts';
import { groupOn } from './group-facts.ts';
import type { OwnCommune } from './own-commune.ts';
import { putOneOnList } from './put-on-list.ts';

/** The group of children under six in db/reference/statefunded-groups.csv. */
export const CHILD_GROUP = 'child';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'>;

/**
 * Records a registered birth: the child comes onto the commune's list of children under six, checked already, for the certificate is the proof.
 * A child who stands there stays where he is. Returns the ids of the birth and its line.
 * @law KT25 Đ20.5: liên thông kết nối dữ liệu đăng ký khai sinh cấp thẻ cho trẻ em dưới 6 tuổi
 */
export async function recordBirth(
  context: Context,
  own: OwnCommune,
  birth: StatedBirth & { readonly origin: 'typed' | 'import' },
): Promise<{ id: string; memberId: string; listId: string }> {
  const { tx, actor } = context;
  const standing = await tx.find<{ memberId: string; listId: string }>(sql`
    select m.id as "memberId", m.list_id as "listId" from statefunded_members m where m.tenant_id = (select app.tenant_id())
      and m.person_id = ${birth.personId} and m.commune = ${own.commune} and m.group_code = ${CHILD_GROUP} and m.dropped_at is null and m.to_date is null`);
  const line = standing ?? (await newLine(context, own, birth));
  const id = await insertBirth(tx, actor.tenantId, {
    ...birth,
    ...line,
    commune: own.commune,
    agencyId: own.agencyId,
  });
  return { id, ...line };
}

async function newLine(
  context: Context,
  own: OwnCommune,
  birth: StatedBirth,
): Promise<{ memberId: string; listId: string }> {
  const list = await changeableList(context, own, CHILD_GROUP);
  const group = await groupOn(context.tx, CHILD_GROUP, list.dueOn);
  const memberId = await putOneOnList(context.tx, list, group, {
    personId: birth.personId,
    fullName: birth.fullName,
    birth: birth.birth,
    birthPrecision: 'day',
    from: birth.birth,
    reason: 'born',
    document: `Giấy khai sinh số ${birth.certificateNo}`,
    origin: 'birth',
    isChecked: true,
  });
  return { memberId, listId: list.id };
}
