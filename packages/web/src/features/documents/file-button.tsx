import { Download } from 'lucide-react';
import { useState } from 'react';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';

interface Props {
  readonly label: string;
  /** Asks for the file and hands it to the browser. */
  readonly download: () => Promise<string>;
}

/** Downloads a file that may take seconds to make, or be refused: it shows that it works, and says why it did not. */
export function FileButton({ label, download }: Props) {
  const [isPending, setPending] = useState(false);
  const ask = async (): Promise<void> => {
    setPending(true);
    try {
      await download();
    } catch (error) {
      showToast(refusalText(error), 'wrong');
    } finally {
      setPending(false);
    }
  };
  return (
    <Button icon={Download} isPending={isPending} onPress={() => void ask()}>
      {label}
    </Button>
  );
}
