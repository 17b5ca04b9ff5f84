import type { StoredForm } from './db/forms.repo.ts';

/** Returns the form of an agency's kind among those of a duty, else the one for all others. */
export function formFor(forms: readonly StoredForm[], agencyKind: string): StoredForm | undefined {
  const unit = forms.filter(({ form }) => form.kind === 'unit');
  return (
    unit.find(({ form }) => form.for.includes(agencyKind)) ?? unit.find(({ form }) => form.for.length === 0)
  );
}
