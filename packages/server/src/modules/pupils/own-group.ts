/** Returns the object code of who pays through his school: pupils of a grade HS, students of a course SV. @law Luật BHYT Đ12.4 */
export function ownGroupOf(grade: number | null): 'HS' | 'SV' {
  return grade === null ? 'SV' : 'HS';
}
