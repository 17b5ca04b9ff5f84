import { Bell, Download, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../src/ui/button.tsx';
import { Checkbox } from '../src/ui/checkbox.tsx';
import { ComboBox } from '../src/ui/combo-box.tsx';
import { ConfirmDialog } from '../src/ui/confirm-dialog.tsx';
import { DateField } from '../src/ui/date-field.tsx';
import { DatePicker } from '../src/ui/date-picker.tsx';
import { FileDrop } from '../src/ui/file-drop.tsx';
import { IconButton } from '../src/ui/icon-button.tsx';
import { Menu } from '../src/ui/menu.tsx';
import { RadioGroup } from '../src/ui/radio-group.tsx';
import { Select } from '../src/ui/select.tsx';
import { Switch } from '../src/ui/switch.tsx';
import { Tabs } from '../src/ui/tabs.tsx';
import { TextArea } from '../src/ui/text-area.tsx';
import { TextField } from '../src/ui/text-field.tsx';
import { showToast } from '../src/ui/toast-store.ts';

const AGENCIES = [
  { id: 'bhxh', label: 'Bảo hiểm xã hội tỉnh' },
  { id: 'syt', label: 'Sở Y tế' },
  { id: 'snv', label: 'Sở Nội vụ', detail: 'nhận việc của Sở LĐTBXH từ 01/3/2025' },
] as const;

/** What is pressed, typed and chosen. */
export function Controls() {
  const [agency, setAgency] = useState<(typeof AGENCIES)[number]['id'] | null>('syt');
  const [date, setDate] = useState<string | null>('2026-07-04');
  const [text, setText] = useState('Sở Y tế');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className="gallery__row">
        <Button kind="primary">Xác nhận</Button>
        <Button>Trả lại</Button>
        <Button kind="quiet" icon={Download}>
          Xuất Excel
        </Button>
        <Button kind="danger" icon={Trash2} onPress={() => setAsking(true)}>
          Hủy nhiệm vụ
        </Button>
        <Button isDisabled>Chưa dùng được</Button>
        <Button kind="primary" isPending>
          Đang gửi
        </Button>
        <IconButton
          label="Thông báo"
          icon={Bell}
          onPress={() => showToast('Đã tiếp nhận báo cáo của Sở Y tế.')}
        />
        <Menu
          label="Việc khác"
          trigger={<Button>Việc khác</Button>}
          actions={[
            { id: 'edit', label: 'Sửa', icon: Pencil, onAction: () => undefined },
            { id: 'delete', label: 'Xóa', icon: Trash2, danger: true, onAction: () => undefined },
          ]}
        />
      </div>
      <div className="gallery__grid">
        <TextField label="Tên cơ quan" value={text} onChange={setText} hint="Như ghi trong văn bản." />
        <TextField
          label="Số CCCD"
          value="07920100123"
          error="Có 11 chữ số. Có thể tệp đã mất số 0 ở đầu; nhập đủ 12 chữ số."
        />
        <Select label="Chủ trì" choices={AGENCIES} value={agency} onChange={setAgency} />
        <ComboBox label="Phối hợp" choices={AGENCIES} value={agency} onChange={setAgency} optional />
        <DatePicker label="Hạn nộp" value={date} onChange={setDate} />
        <DateField label="Ngày ban hành" value={null} onChange={setDate} />
        <TextArea label="Lý do trả lại" rows={3} />
        <RadioGroup
          label="Kết quả"
          value="accept"
          onChange={() => undefined}
          choices={[
            { id: 'accept', label: 'Tiếp nhận' },
            { id: 'return', label: 'Trả lại', detail: 'phải ghi lý do' },
          ]}
        />
        <div>
          <Checkbox defaultSelected>Gồm cả việc đã xong</Checkbox>
          <Checkbox isIndeterminate>Mọi cơ quan</Checkbox>
          <Switch defaultSelected>Nhận thư nhắc</Switch>
        </div>
        <FileDrop
          title="Thả văn bản vào đây"
          hint=".docx, .pdf có chữ, .txt; tối đa 20 MB"
          accept={['.docx']}
          onFiles={() => undefined}
        />
      </div>
      <Tabs
        label="Các phần"
        tabs={[
          { id: 'a', label: 'Minh chứng', count: 3, content: <p>Báo cáo số 214/BC-SYT.</p> },
          { id: 'b', label: 'Trao đổi', content: <p>Chưa có ý kiến.</p> },
        ]}
      />
      <ConfirmDialog
        title="Hủy nhiệm vụ của Sở Y tế?"
        verb="Hủy nhiệm vụ"
        danger
        isOpen={isAsking}
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        <p>Ba kỳ sau không còn được nhắc. Các kỳ đã tiếp nhận giữ nguyên.</p>
      </ConfirmDialog>
    </>
  );
}
