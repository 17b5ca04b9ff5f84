import { useTranslation } from 'react-i18next';
import { StateMark } from '../ui/state-mark.tsx';

const CLAUSE = [
  'Định kỳ 06 tháng ',
  '(trước ngày 05 tháng 7)',
  ' và 01 năm (trước ngày 20 tháng 12), các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổng hợp báo cáo tình hình thực hiện Quy chế này … gửi về Bảo hiểm xã hội tỉnh.',
] as const;

/**
 * One real clause and the work that it becomes: what the product does, in one picture.
 * @law KT25 Đ24.1
 */
export function DoorStory() {
  const { t } = useTranslation('app');
  return (
    <figure className="story">
      <blockquote className="story__clause" lang="vi">
        {CLAUSE[0]}
        <mark>{CLAUSE[1]}</mark>
        {CLAUSE[2]}
        <p className="story__source">{t('door.source')}</p>
      </blockquote>
      <figcaption className="story__work">
        <span className="story__due">
          04/7<small>{t('door.lastDay')}</small>
        </span>
        <span>{t('door.work')}</span>
        <StateMark state="accepted" />
      </figcaption>
    </figure>
  );
}
