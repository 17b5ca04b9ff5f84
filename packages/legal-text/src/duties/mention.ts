/** agency: a body with a name; person: the head of one; group: "các sở, ban, ngành"; party: a side of an agreement; authority: "cấp có thẩm quyền". */
type MentionKind = 'agency' | 'person' | 'group' | 'party' | 'authority';

export interface Mention {
  readonly kind: MentionKind;
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Printed before the field name: "Sở" in "Sở Y tế, Tài chính". */
  readonly head?: string;
}

/** How freely a name is read: `slot` where the grammar expects a body, `text` anywhere in running text. */
export type MentionMode = 'slot' | 'text';
