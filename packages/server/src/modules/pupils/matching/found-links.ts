/** A pupil and the person linkage takes him for. */
export interface FoundLink {
  readonly pupilId: string;
  readonly personId: string;
  readonly sure: boolean;
}

/**
 * Returns what linkage found, one a pupil: sure when one person alone is a match; with several, or with doubtful ones only, a person
 * decides. `text`: lines of `id_a,id_b,score,decision`, the register first.
 */
export function foundLinks(text: string): FoundLink[] {
  const [, ...lines] = text.split('\n');
  const pairs = lines.flatMap((line) => {
    const [personId, pupilId, score, decision] = line.trim().split(',');
    return personId && pupilId
      ? [{ personId, pupilId, score: Number(score), sure: decision === 'match' }]
      : [];
  });
  return [...Map.groupBy(pairs, ({ pupilId }) => pupilId)].flatMap(([pupilId, found]): FoundLink[] => {
    const [best, next] = found.toSorted((a, b) => b.score - a.score);
    return best ? [{ pupilId, personId: best.personId, sure: best.sure && next?.sure !== true }] : [];
  });
}
