import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BasisPanel } from './basis-panel.tsx';
import { CalculatorTabs } from './calculator-tabs.tsx';
import type { Figure, Note } from './calculator.queries.ts';
import './calculator.css';

interface Props<Answer> {
  readonly title: string;
  /** Day of payment, ISO. */
  readonly on: string;
  /** The question in one line, for paper. */
  readonly question: string;
  readonly fields: ReactNode;
  readonly answer: Answer | undefined;
  readonly error: unknown;
  readonly children: (answer: Answer) => ReactNode;
}

/** A calculation: the question on top, the steps, and below them the basis of every figure. Prints without the fields. */
export function CalculatorPage<
  Answer extends { readonly figures: readonly Figure[]; readonly notes: readonly Note[] },
>({ title, on, question, fields, answer, error, children }: Props<Answer>) {
  const { t } = useTranslation('calculator');
  return (
    <>
      <PageHeader
        title={title}
        asOf={on}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t('print')}
          </Button>
        }
      />
      <CalculatorTabs />
      <div className="calculator">
        <search className="calculator__fields no-print">{fields}</search>
        <p className="print-only">{question}</p>
        {error !== null && error !== undefined ? (
          <Callout tone="red" isAlert>
            {refusalText(error)}
          </Callout>
        ) : (
          answer && (
            <>
              {children(answer)}
              <BasisPanel figures={answer.figures} notes={answer.notes} />
            </>
          )
        )}
      </div>
    </>
  );
}
