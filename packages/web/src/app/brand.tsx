import './brand.css';

/** The mark: a person carried by two arms. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="var(--action)" />
      <circle cx="16" cy="10.5" r="3.6" fill="#fff" />
      <path
        d="M6.5 15.500c0 6 4 10 9.5 10s9.5-4 9.5-10"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d="M11 17.500c.6 2.3 2.5 3.7 5 3.700s4.4-1.4 5-3.7"
        fill="none"
        stroke="#8fc7c6"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
