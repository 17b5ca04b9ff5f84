import type { ReactNode } from 'react';

/** A figure that opens into where it comes from. */
export function FigureButton({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="figure-opens" onClick={onPress}>
      {children}
    </button>
  );
}
