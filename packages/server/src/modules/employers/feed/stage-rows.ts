import { parsePeriodKey, type Period } from '@ansinh/vietnamese/period';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';
import type { FedSubmission } from '../../exchange/index.ts';
import { stagedLayout } from './staged-layout.ts';

/** Lays the rows of a list out by what they say of an employer. */
export async function stageRows(
  tx: Tx,
  { id, layout, periodKey, confirmedAt }: FedSubmission,
): Promise<void> {
  const { text, whole, money, day, yes } = stagedLayout(layout);
  const name = text('ten_don_vi', 'tendvi');
  const address = text('dia_chi', 'diachi');
  await tx.run(sql`
    create temporary table feed_employers on commit drop as
    select r.row_no, app.read_tax_code(${text('ma_so_thue')}) as tax_code, ${text('ma_don_vi', 'madvi')} as unit_code, ${name} as name,
      app.employer_name_key(${name}) as name_key, ${address} as address, app.address_key(${address}) as address_key,
      ${text('loai_hinh')} as legal_form, app.fold(${text('xa_phuong')}) as commune_key, app.fold(${text('huyen')}) as district_key,
      null::text as commune, null::text as commune_before, ${text('nguoi_dai_dien', 'nguoilh')} as representative, ${text('dien_thoai')} as phone,
      ${text('email')} as email, ${day('ngay_dang_ky')} as registered_on, ${text('tinh_trang')} as status, ${day('tu_ngay')} as status_from,
      ${day('den_ngay')} as status_until, ${day('ngay_kiem_tra')} as inspected_on, coalesce(${text('ky')}, ${periodKey}) as period,
      ${whole('so_lao_dong')} as workers, ${whole('so_thuoc_dien', 'so_hop_dong', 'so_lao_dong_hop_dong')} as obliged,
      ${whole('so_da_tham_gia')} as found_insured, ${money('quy_luong')} as wages, ${money('chi_phi_bhxh')} as deducted,
      ${money('tien_cuoi_ky')} as owed,
      ${yes('da_ke_khai', 'da_loai_tru', 'tham_gia_bhxh')} as flag,
      jsonb_strip_nulls(jsonb_build_object('reason', ${text('ly_do')}, 'notice', ${text('so_thong_bao', 'so_bien_ban')},
        'note', ${text('ghi_chu')}, 'project', ${text('ten_du_an')}, 'industry', ${text('nganh_nghe')},
        'owed', ${money('so_no')}, 'opening', ${money('tien_dau_ky')}, 'due', ${money('so_phai_dong')},
        'adjusted', ${money('dieu_chinh_ky_truoc')}, 'paid', ${money('so_da_dong')}, 'difference', ${money('so_bi_lech')}, 'foundInsured', ${whole('so_da_tham_gia')}, 'reminded', ${yes('da_nhac_nho')})) as detail,
      null::uuid as employer_id, false as fresh
    from submission_rows r where r.submission_id = ${id} and r.ok and ${name} is not null`);
  await stagePeriods(tx, periodKey, confirmedAt);
  await tx.run(sql`analyze feed_employers`);
}

/** Lays out the periods the rows name; one that names none is the day the list was stated. */
async function stagePeriods(tx: Tx, periodKey: string, confirmedAt: Date): Promise<void> {
  const named = await tx.rows<{ period: string }>(sql`select distinct period from feed_employers`);
  const stated = todayInVietnam(confirmedAt);
  const months = { week: 1, month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Record<
    Period['kind'],
    number
  >;
  const listPeriod = parsePeriodKey(periodKey);
  const rows = named.map(({ period }) => {
    const read = parsePeriodKey(period) ?? listPeriod;
    return {
      period,
      start: read?.start ?? stated,
      ends: read?.end ?? stated,
      months: read ? months[read.kind] : 1,
    };
  });
  await tx.run(sql`
    create temporary table feed_periods on commit drop as
    select period, start::date as start, ends::date as ends, months, ${stated}::date as stated
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (period text, start text, ends text, months integer)`);
}
