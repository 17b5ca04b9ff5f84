import type { ReportForm } from './report-form.ts';
import { partsOf } from './report-parts.ts';

/** A figure that several reports of one agency and period ask for. */
export interface SharedFigure {
  readonly figure: string;
  readonly places: readonly { readonly form: string; readonly key: string }[];
}

/** Returns the figures that more than one form asks the agency itself for: they are asked once and used in each. @law KT25 Đ24.1, KT210 IV.2 */
export function askedTwice(forms: readonly Pick<ReportForm, 'code' | 'sections'>[]): SharedFigure[] {
  const typed = forms.flatMap((form) =>
    partsOf(form).flatMap(({ key, source }) =>
      source?.kind === 'typed' ? [{ figure: source.figure, form: form.code, key }] : [],
    ),
  );
  return [...Map.groupBy(typed, ({ figure }) => figure)]
    .filter(([, asked]) => new Set(asked.map(({ form }) => form)).size > 1)
    .map(([figure, asked]) => ({ figure, places: asked.map(({ form, key }) => ({ form, key })) }));
}
