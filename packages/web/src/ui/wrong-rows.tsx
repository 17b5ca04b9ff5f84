import { useTranslation } from 'react-i18next';
import { Callout } from './callout.tsx';

interface Props {
  /** How many rows are wrong, and what happened to the others. */
  readonly text: string;
  readonly issues: readonly { readonly row: number; readonly message: string }[];
}

/** The rows of a file that could not be taken, each with what is wrong with it; nothing while none is. */
export function WrongRows({ text, issues }: Props) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  return (
    <Callout tone="red" isAlert>
      <p>{text}</p>
      <ul>
        {issues.map(({ row, message }) => (
          <li key={`${row} ${message}`}>{t('file.row', { row, message })}</li>
        ))}
      </ul>
    </Callout>
  );
}
