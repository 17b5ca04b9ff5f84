import { useMay } from '../../lib/session.tsx';
import { OwnPay } from './own-pay.tsx';
import { RunsTable } from './runs-table.tsx';
import './commission.css';

/** Pay: of an organisation its runs, of a collector his own statements. */
export function RunsPage() {
  const isDesk = useMay('indicators.read');
  return isDesk ? <RunsTable /> : <OwnPay />;
}
