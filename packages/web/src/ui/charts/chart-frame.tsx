import { ImageDown } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { savePng, type PngFrame } from './save-png.ts';
import './chart-frame.css';

interface Props {
  readonly title: string;
  /** Under the title: as-of date, unit, how to read it. */
  readonly note?: ReactNode;
  /** Right of the title, before the picture button. */
  readonly tools?: ReactNode;
  /** Attribution line, printed. */
  readonly source?: string | undefined;
  /** Word of the button that saves the picture, and what stands around it there. */
  readonly png: { readonly verb: string; readonly frame: PngFrame };
  readonly children: ReactNode;
}

/** A chart or map with its title, its source, and a button that saves it as a picture. */
export function ChartFrame({ title, note, tools, source, png, children }: Props) {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const save = (): void => {
    const charts = [...(body.current?.querySelectorAll('svg') ?? [])].filter(
      (svg) => svg.viewBox.baseVal.width > 100,
    );
    if (charts.length > 0) savePng(charts, png.frame);
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart__head">
        <div>
          <h2 className="chart__title" id={id}>
            {title}
          </h2>
          {note !== undefined && <p className="chart__note">{note}</p>}
        </div>
        <div className="chart__tools no-print">
          {tools}
          <Button small kind="quiet" icon={ImageDown} onPress={save}>
            {png.verb}
          </Button>
        </div>
      </figcaption>
      <div ref={body}>{children}</div>
      {source !== undefined && <p className="chart__source">{source}</p>}
    </figure>
  );
}
