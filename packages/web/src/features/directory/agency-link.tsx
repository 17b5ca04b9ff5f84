import { Link } from '@tanstack/react-router';

interface Props {
  readonly agency: { readonly id: string; readonly name: string };
  /** Keeps looking at the directory as of that day. */
  readonly on?: string | undefined;
}

/** The name of an agency that leads to its page. */
export function AgencyLink({ agency, on }: Props) {
  return (
    <Link to="/danh-ba/$id" params={{ id: agency.id }} search={on === undefined ? {} : { on }}>
      {agency.name}
    </Link>
  );
}
