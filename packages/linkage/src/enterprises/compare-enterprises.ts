import { sharedWeight } from './compare-words.ts';
import type { EnterpriseFrequencies } from './enterprise-frequencies.ts';
import type { EnterpriseRecord } from './enterprise-record.ts';
import { WEIGHTS, type EnterpriseField } from './enterprise-weights.ts';
import { isNearNumber } from './tax-code.ts';

/** Shares (log2) of the fields in the score of a pair, before rivals. */
export type EnterpriseShares = Record<EnterpriseField, number>;

type Compare = (a: EnterpriseRecord, b: EnterpriseRecord, counts: EnterpriseFrequencies) => number;

function sameOffice(a: EnterpriseRecord, b: EnterpriseRecord): boolean {
  return (a.name.office !== '') === (b.name.office !== '');
}

function underParent(a: EnterpriseRecord, b: EnterpriseRecord): number {
  const { underParent: share, otherKindOfOffice } = WEIGHTS.code;
  return a.name.office === b.name.office ? share : share + otherKindOfOffice;
}

const codeShare: Compare = (a, b) => {
  const { code } = WEIGHTS;
  if (a.code.main === '' || b.code.main === '') return 0;
  if (a.code.main === b.code.main) {
    if (!sameOffice(a, b) && (a.code.branch === '' || b.code.branch === '')) return code.parentAndBranch;
    if (a.code.branch === b.code.branch)
      // Two branches may both stand under the parent's code.
      return a.code.branch === '' && a.name.office !== '' ? underParent(a, b) : code.equal;
    if (a.code.branch !== '' && b.code.branch !== '') return code.otherBranch;
    // One row has the parent's code: it is the branch only when its own name says so.
    return a.name.office === '' ? code.officeUntold : underParent(a, b);
  }
  const bothValid = a.code.valid && b.code.valid;
  if (isNearNumber(a.code.main, b.code.main) && sameOffice(a, b)) {
    if (bothValid) return code.nearBothValid;
    if (a.code.branch === b.code.branch) return code.nearTypo;
    return a.code.branch === '' || b.code.branch === '' ? code.nearUnderParent : code.otherBranch;
  }
  return bothValid ? code.other : code.otherOneInvalid;
};

const nameShare: Compare = (a, b, counts) => {
  const { name } = WEIGHTS;
  if (a.core === '' || b.core === '') return 0;
  const office = sameOffice(a, b) ? (a.name.office === '' ? 0 : name.sameOffice) : name.otherOffice;
  const place =
    a.name.where !== '' && b.name.where !== '' && a.name.where !== b.name.where ? name.otherPlace : 0;
  const full = Math.min(name.most, Math.max(2, -Math.max(counts.core(a.core), counts.core(b.core))));
  if (a.core === b.core) return full + office + place;
  if (a.core.replaceAll(' ', '') === b.core.replaceAll(' ', '')) return full * 0.9 + office + place;
  const shared = sharedWeight(a.name.core, b.name.core, counts.coreWord);
  if (shared >= 0.8) return full * name.nearShare + office + place;
  if (shared >= 0.55) return full * name.partShare + office + place;
  return (shared >= 0.35 ? name.different / 2 : name.different) + office + place;
};

const formShare: Compare = ({ name: a }, { name: b }) => {
  if (a.form === '' || b.form === '') return 0;
  if (a.form === b.form) return WEIGHTS.form.equal;
  return a.form.startsWith('TNHH') && b.form.startsWith('TNHH')
    ? WEIGHTS.form.compatible
    : WEIGHTS.form.different;
};

const activityShare: Compare = ({ name: { activities: a } }, { name: { activities: b } }) => {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((code) => b.includes(code)).length;
  if (shared === Math.max(a.length, b.length)) return WEIGHTS.activity.equal;
  return shared > 0 ? WEIGHTS.activity.overlapping : WEIGHTS.activity.different;
};

const directorShare: Compare = (a, b, counts) => {
  const { director } = WEIGHTS;
  if (a.directorKey === '' || b.directorKey === '') return 0;
  const full = Math.min(
    director.most,
    -Math.max(counts.director(a.directorKey), counts.director(b.directorKey)),
  );
  if (a.directorKey === b.directorKey) return full;
  const shared = sharedWeight(a.director, b.director, (word) => (word.length > 1 ? 1 : 0.4));
  if (shared === 1) return full * 0.9;
  if (shared >= 0.74 && a.director.length > 2)
    return full * director.nearShare - (a.director.at(-1) === b.director.at(-1) ? 0 : 4);
  return a.director[0] === b.director[0] && a.director.at(-1) === b.director.at(-1)
    ? full * director.partShare
    : director.different;
};

const phoneShare: Compare = (a, b, counts) => {
  if (a.phone === '' || b.phone === '') return 0;
  if (a.phone === b.phone) return Math.min(WEIGHTS.phone.most, -counts.phone(a.phone));
  return isNearNumber(a.phone, b.phone) ? WEIGHTS.phone.near : WEIGHTS.phone.different;
};

const addressShare: Compare = (a, b, counts) => {
  const { address } = WEIGHTS;
  if (a.places.length === 0 || b.places.length === 0) return 0;
  const place = sharedWeight(a.places, b.places, counts.place);
  const places = place >= 0.7 ? address.places : place >= 0.3 ? address.part : 0;
  if (a.street !== '' && b.street !== '') {
    if (a.street === b.street)
      return Math.min(address.mostStreet, Math.max(1, -counts.street(a.street) * 0.7)) + places;
    if (places > 0) return places - 2.5;
  }
  if (places > 0) return places;
  // A branch is its place: another place is another branch.
  return a.isBranch && b.isBranch ? address.differentBranch : address.different;
};

const registeredShare: Compare = ({ registered: a }, { registered: b }) => {
  const { registered } = WEIGHTS;
  if (a === 0 || b === 0) return 0;
  if (a === b) return registered.equal;
  const year = Math.floor(a / 10_000);
  if (year !== Math.floor(b / 10_000)) return registered.different;
  const [monthA, dayA] = [Math.floor(a / 100) % 100, a % 100];
  return monthA === b % 100 && dayA === Math.floor(b / 100) % 100 ? registered.swapped : registered.sameYear;
};

const unitShare: Compare = ({ unitCode: a }, { unitCode: b }) => {
  if (a === '' || b === '') return 0;
  if (a === b) return WEIGHTS.unit.equal;
  return isNearNumber(a, b) ? WEIGHTS.unit.near : WEIGHTS.unit.different;
};

const sizeShare: Compare = (a, b) => {
  const near = (one: number, other: number): number =>
    one <= 0 || other <= 0 ? 0 : Math.min(one, other) / Math.max(one, other);
  const ratio = Math.max(near(a.payroll, b.payroll), near(a.workers, b.workers));
  if (ratio === 0) return 0;
  return ratio > 0.7 ? WEIGHTS.size.near : ratio < 0.2 ? WEIGHTS.size.far : 0;
};

/** Returns the share of each field in the score of "one enterprise" against "two", in log2. Symmetric. */
export function enterpriseShares(
  a: EnterpriseRecord,
  b: EnterpriseRecord,
  counts: EnterpriseFrequencies,
): EnterpriseShares {
  const shares: EnterpriseShares = {
    ma_so_thue: codeShare(a, b, counts),
    ten: nameShare(a, b, counts),
    loai_hinh: formShare(a, b, counts),
    nganh_nghe: activityShare(a, b, counts),
    nguoi_dai_dien: directorShare(a, b, counts),
    dien_thoai: phoneShare(a, b, counts),
    dia_chi: addressShare(a, b, counts),
    ngay_dang_ky: registeredShare(a, b, counts),
    ma_don_vi: unitShare(a, b, counts),
    quy_mo: sizeShare(a, b, counts),
  };
  const contacts = shares.nguoi_dai_dien + shares.dien_thoai + shares.dia_chi + shares.ngay_dang_ky;
  const most = shares.ma_so_thue < 0 ? WEIGHTS.mostContactsOfOtherCode : WEIGHTS.mostContacts;
  if (contacts > most) {
    const factor = most / contacts;
    shares.nguoi_dai_dien *= factor;
    shares.dien_thoai *= factor;
    shares.dia_chi *= factor;
    shares.ngay_dang_ky *= factor;
  }
  return shares;
}

/** Returns the sum of the shares. */
export function sumOfShares(shares: EnterpriseShares): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}
