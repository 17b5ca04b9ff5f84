import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { formatNumber } from '../lib/format.ts';
import './tabs.css';

/** One tab: its id, its word, how many things are inside, and its content. */
export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface Props {
  /** Spoken name of the group. */
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** Controlled from the address when given. */
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Several views of the same thing. */
export function Tabs({ label, tabs, selected, onSelect }: Props) {
  return (
    <AriaTabs
      className="tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab">
            {tab.label}
            {tab.count !== undefined && <span className="tabs__count">{formatNumber(tab.count)}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
