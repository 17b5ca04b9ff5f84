import { Plus } from 'lucide-react';
import { ApiRefusal, offlineRefusal } from '../src/lib/api-refusal.ts';
import { Badge } from '../src/ui/badge.tsx';
import { BasisChip } from '../src/ui/basis-chip.tsx';
import { Breadcrumbs } from '../src/ui/breadcrumbs.tsx';
import { Button } from '../src/ui/button.tsx';
import { Callout } from '../src/ui/callout.tsx';
import { ClauseText } from '../src/ui/clause-text.tsx';
import { DueText } from '../src/ui/due-text.tsx';
import { EmptyState } from '../src/ui/empty-state.tsx';
import { ErrorState } from '../src/ui/error-state.tsx';
import { Figure, Figures } from '../src/ui/figures.tsx';
import { Kbd } from '../src/ui/kbd.tsx';
import { KeyValues } from '../src/ui/key-values.tsx';
import { PageHeader } from '../src/ui/page-header.tsx';
import { Panel } from '../src/ui/panel.tsx';
import { Progress } from '../src/ui/progress.tsx';
import { StateMark } from '../src/ui/state-mark.tsx';
import { WORK_STATES } from '../src/ui/state-shape.tsx';
import { Timeline } from '../src/ui/timeline.tsx';

const TODAY = '2026-07-01';

/** What is read: headings, figures, states, notices. */
export function Marks() {
  return (
    <>
      <PageHeader
        title="Báo cáo tình hình thực hiện Quy chế phối hợp 6 tháng đầu năm 2026"
        asOf={TODAY}
        breadcrumbs={
          <Breadcrumbs
            links={[
              { id: 'a', link: <a href="#a">Nhiệm vụ</a> },
              { id: 'b', link: <a href="#b">Sở Y tế</a> },
            ]}
          />
        }
        meta={
          <BasisChip reference="KT25 · Đ24.1">
            <ClauseText
              document="Quyết định 25/2024/QĐ-UBND tỉnh Kon Tum"
              place="Điều 24, khoản 1"
              text="Định kỳ 06 tháng (trước ngày 05 tháng 7) và 01 năm (trước ngày 20 tháng 12), các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổng hợp báo cáo tình hình thực hiện Quy chế này."
              quote="(trước ngày 05 tháng 7)"
            />
          </BasisChip>
        }
        actions={
          <Button kind="primary" icon={Plus}>
            Nộp minh chứng
          </Button>
        }
      />
      <Figures>
        <Figure value="12" label="Quá hạn" note="lâu nhất 34 ngày" tone="red" />
        <Figure value="7" label="Đến hạn trong 7 ngày" tone="amber" />
        <Figure value="1.204" label="Đang mở" />
        <Figure value="92,5%" label="Đúng hạn" note="từ đầu năm" tone="green" />
      </Figures>
      <div className="gallery__grid">
        <Panel title="Trạng thái" aside={<Badge>{String(WORK_STATES.length)}</Badge>}>
          <ul className="gallery__grid">
            {WORK_STATES.map((state) => (
              <li key={state}>
                <StateMark state={state} />
              </li>
            ))}
          </ul>
          <p className="gallery__row">
            <DueText due="2026-07-04" today={TODAY} withDate />
            <DueText due={TODAY} today={TODAY} />
            <DueText due="2026-06-26" today={TODAY} />
            <DueText due="2026-12-19" today={TODAY} />
          </p>
          <p className="gallery__row">
            <Badge>Nháp</Badge>
            <Badge tone="action">Chủ trì</Badge>
            <Badge tone="amber">Chưa xác minh</Badge>
            <Badge tone="red">Trễ</Badge>
            <Badge tone="green">Còn hiệu lực</Badge>
            <Kbd>Ctrl</Kbd>
          </p>
        </Panel>
        <Panel title="Diễn biến">
          <Timeline
            label="Diễn biến"
            entries={[
              { id: '1', at: '2026-06-02T02:10:00Z', title: 'Sở Y tế nộp báo cáo', state: 'submitted' },
              {
                id: '2',
                at: '2026-06-03T03:00:00Z',
                title: 'BHXH tỉnh trả lại',
                body: 'Thiếu cột Mã số thuế ở phụ lục 2.',
                state: 'returned',
              },
              { id: '3', at: '2026-06-05T08:45:00Z', title: 'BHXH tỉnh tiếp nhận', state: 'accepted' },
            ]}
          />
        </Panel>
        <Panel title="Thông tin">
          <KeyValues
            pairs={[
              { name: 'Chủ trì', value: 'Bảo hiểm xã hội tỉnh' },
              { name: 'Nhận', value: 'Ủy ban nhân dân tỉnh' },
              { name: 'Kỳ', value: '6 tháng đầu năm 2026' },
            ]}
          />
          <Progress label="Đang đọc văn bản" share={0.62} />
          <Callout>Hạn tính lại vì ngày 02/9 nghỉ bù.</Callout>
          <Callout tone="amber">Chưa xác minh: văn bản không ghi số.</Callout>
          <Callout tone="red">Dòng 214, cột Số CCCD: có 11 chữ số.</Callout>
          <Callout tone="green">Đã tiếp nhận đủ 12 báo cáo.</Callout>
        </Panel>
      </div>
      <div className="gallery__grid">
        <EmptyState title="Chưa có văn bản" action={<Button kind="primary">Thêm văn bản</Button>}>
          Văn bản đã đọc sẽ nằm ở đây. Thêm quy chế đầu tiên để bắt đầu.
        </EmptyState>
        <ErrorState error={offlineRefusal()} onRetry={() => undefined} />
        <ErrorState
          error={new ApiRefusal({ code: 'x', message: '', params: {}, requestId: '0199-ab' }, 403)}
        />
      </div>
    </>
  );
}
