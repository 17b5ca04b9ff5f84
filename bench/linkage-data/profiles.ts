/** How often each difficulty befalls a row; of both lists alike. */
export interface Rates {
  /** Share of the first list that the second one also has. */
  readonly overlap: number;
  readonly duplicate: number;
  readonly namesake: number;
  readonly moved: number;
  /** Factor of everything that goes wrong in names, dates and numbers. */
  readonly trouble: number;
  /** Columns left empty throughout. */
  readonly without: readonly string[];
}

const NORMAL: Rates = {
  overlap: 0.7,
  duplicate: 0.025,
  namesake: 0.02,
  moved: 0.05,
  trouble: 1,
  without: [],
};

export const PROFILES = {
  normal: NORMAL,
  clean: { ...NORMAL, trouble: 0.3, namesake: 0.01 },
  hard: { ...NORMAL, trouble: 2.2, duplicate: 0.05, namesake: 0.05, moved: 0.1 },
  'low-overlap': { ...NORMAL, overlap: 0.05 },
  'names-only': {
    ...NORMAL,
    without: ['so_giay_to', 'so_cmnd_cu', 'ma_bhxh', 'so_the_bhyt', 'dien_thoai', 'nhom'],
  },
  'no-address': { ...NORMAL, without: ['dia_chi', 'dien_thoai', 'so_cmnd_cu'] },
} satisfies Record<string, Rates>;

export type ProfileName = keyof typeof PROFILES;
