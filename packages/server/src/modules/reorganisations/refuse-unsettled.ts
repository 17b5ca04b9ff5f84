import type { WorkKind } from '@ansinh/domain/reorganisations';
import { Refusal } from '../../platform/refusal.ts';
import type { LoadedSet } from './loaded-set.ts';
import { issuesOf } from './loaded-set.ts';
import type { PlannedWork } from './planned-work.ts';
import { sayIssues } from './said-issues.ts';

const KINDS: Readonly<Record<'vi' | 'en', Readonly<Record<WorkKind, string>>>> = {
  vi: {
    users: 'người dùng',
    duties: 'nhiệm vụ',
    lists: 'danh sách đang gửi',
    findings: 'phát hiện',
    targets: 'chỉ tiêu',
    reports: 'báo cáo, vướng mắc',
    inquiries: 'yêu cầu thông tin',
  },
  en: {
    users: 'users',
    duties: 'duties',
    lists: 'lists in preparation',
    findings: 'findings',
    targets: 'targets',
    reports: 'reports and difficulties',
    inquiries: 'requests for information',
  },
};

/** Refuses a switch while the set has problems, work has no destination, or a rule that moves work is not confirmed by a person. */
export function refuseUnsettled(
  set: LoadedSet,
  planned: readonly PlannedWork[],
  effective: string,
  language: 'vi' | 'en',
): void {
  const issues = issuesOf(set, effective);
  const [first] = sayIssues(issues.slice(0, 1), language);
  if (first !== undefined)
    throw new Refusal('reorganisations.set_unsound', { count: issues.length, first: first.sentence });
  const unsettled = planned.filter(({ destination }) => destination.to === null);
  const [one] = unsettled;
  if (one !== undefined)
    throw new Refusal('reorganisations.work_unsettled', {
      count: unsettled.reduce((sum, { inHand }) => sum + inHand.count, 0),
      agency: set.agencies.find(({ code }) => code === one.agency)?.name ?? one.agency,
    });
  const unconfirmed = planned.filter(
    ({ destination }) => destination.to !== null && destination.rule.confirmedBy === null,
  );
  const kinds = [...new Set(unconfirmed.map(({ kind }) => KINDS[language][kind]))];
  if (kinds.length > 0) throw new Refusal('reorganisations.rules_unconfirmed', { kinds: kinds.join(', ') });
}
