import { endsWithColon, withoutTail } from '../trailing.ts';
import type { Provision } from '../parsed-regulation.ts';
import { below, withPlan } from './duty-context.ts';
import type { DutyContext } from './duty-context.ts';
import { addressedIn, agencyLine, generalHeading, openingLine } from './headline.ts';
import { joinPlanLines, planLinesOf, splitPlanLines } from './plan-lines.ts';
import type { PlanLines } from './plan-lines.ts';
import { dutiesOfText } from './read-duty.ts';
import type { ReadDuty } from './read-duty.ts';

export interface ProvisionDuty {
  readonly provision: Provision;
  readonly duty: ReadDuty;
}

type Children = ReadonlyMap<string | null, readonly Provision[]>;

const RANK: Record<Provision['kind'], number> = {
  part: 0,
  annex: 0,
  chapter: 1,
  section: 2,
  article: 3,
  clause: 4,
  point: 5,
  dash: 6,
  plus: 7,
  paragraph: 8,
};

/** Walks the tree of provisions, carries down what headings and lines say, and reads each text. */
export function provisionDuties(provisions: readonly Provision[], context: DutyContext): ProvisionDuty[] {
  const children = new Map<string | null, Provision[]>();
  for (const provision of provisions) {
    const siblings = children.get(provision.parent);
    if (siblings === undefined) children.set(provision.parent, [provision]);
    else siblings.push(provision);
  }
  const found: ProvisionDuty[] = [];
  walkSiblings(children.get(null) ?? [], context, children, found);
  return found;
}

/** Reads siblings in order: a line that only names an agency, or opens with a colon, speaks for those of lower rank behind it. */
function walkSiblings(
  siblings: readonly Provision[],
  outer: DutyContext,
  children: Children,
  found: ProvisionDuty[],
): void {
  let context = outer;
  const plans = plansOf(siblings, children);
  let carried: { context: DutyContext; rank: number } | null = null;
  for (const provision of siblings) {
    if (isAside(provision)) {
      const asked = provision.id.endsWith('mo-dau') ? addressedIn(provision.text) : null;
      if (asked !== null) context = below(context, asked, clipped(provision.text.slice(-110)), 'line');
      continue;
    }
    if (planOf(provision, children) !== null) {
      if (!endsWithColon(provision.text))
        walkSiblings(children.get(provision.id) ?? [], context, children, found);
      continue;
    }
    const rank = RANK[provision.kind];
    if (carried !== null && rank <= carried.rank && !(carried.rank === RANK.paragraph && rank > RANK.article))
      carried = null;
    const plan = plans.get(provision.id);
    const base = carried?.context ?? context;
    const headline = walk(provision, plan === undefined ? base : withPlan(base, plan), children, found);
    if (headline !== null) carried = { context: headline, rank };
  }
}

/** Reads one provision and what stands below it; returns its context when it speaks for the siblings behind it. */
function walk(
  provision: Provision,
  outer: DutyContext,
  children: Children,
  found: ProvisionDuty[],
): DutyContext | null {
  const kids = children.get(provision.id) ?? [];
  const selfPlan = plansOf(kids, children).get(SELF);
  let context = selfPlan === undefined ? outer : withPlan(outer, selfPlan);
  let speaks: DutyContext | null = null;
  const heading = provision.heading ?? '';
  if (heading !== '') {
    const general =
      provision.kind === 'chapter' || provision.kind === 'part' ? null : generalHeading(heading);
    context = { ...context, general: general ?? context.general };
    const headline = openingLine(heading);
    if (headline !== null) {
      context = below(context, headline, labelled(provision, heading), 'heading');
      speaks = context;
    }
  }
  const ownPlan = heading === '' || speaks !== null ? null : planLinesOf(provision.text);
  if (ownPlan !== null)
    context = withPlan(context, selfPlan === undefined ? ownPlan : joinPlanLines(ownPlan, selfPlan));
  const text = printedBlock(provision)
    ? ''
    : ownPlan !== null
      ? heading
      : withoutRows(ownText(provision, kids, heading, children, speaks !== null));
  if (text !== '') {
    const general = kids.length > 0 && text.length < 100 ? generalHeading(text) : null;
    if (general !== null) context = { ...context, general };
    const opening = openingOf(text, kids.length > 0 || provision.kind === 'paragraph');
    const task = opening === null ? text : text.slice(0, opening.at).trim();
    if (task !== '' && general === null) readTask(provision, task, context, found);
    if (opening !== null) {
      context = below(
        context,
        opening.headline,
        clipped(text.slice(opening.at)),
        heading === '' ? 'line' : 'heading',
      );
      speaks = context;
    }
  }
  walkSiblings(kids, context, children, found);
  return speaks;
}

/** Rows of tables are read by their columns, not as sentences. */
function withoutRows(text: string): string {
  if (!text.includes(' | ')) return text;
  return text
    .split('\n')
    .filter((line) => !line.includes(' | '))
    .join('\n');
}

/** Footnotes, the preamble and the signature block lay no task. */
function isAside(provision: Provision): boolean {
  if (/^[⁰¹²³⁴-⁹]+$/u.test(provision.label.trim())) return true;
  const last = provision.id.split('.').at(-1) ?? '';
  if (last === 'mo-dau' || last === 'ky' || /^cc\d+$/u.test(last)) return true;
  return (
    provision.kind === 'paragraph' &&
    /^(?:rất|kính|trân\s+trọng)\s+(?:mong|cảm|kính)|^(?:căn\s+cứ|xét|theo)\s+(?:luật|nghị|quyết|thông|đề\s+nghị|tờ|văn\s+bản|công)[^.:]{10,}[;,]$/iu.test(
      provision.text.trim(),
    )
  );
}

/** Signatures, titles and state headings are set in capitals and lay no task. */
function printedBlock(provision: Provision): boolean {
  if (provision.kind !== 'paragraph') return false;
  const letters = provision.text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function readTask(provision: Provision, text: string, context: DutyContext, found: ProvisionDuty[]): void {
  const { task, plan } = splitPlanLines(text);
  const duties = dutiesOfText(task, plan === null ? context : withPlan(context, plan));
  for (const duty of duties)
    found.push({
      provision,
      duty:
        plan?.deliverable === undefined || plan.deliverable === null
          ? duty
          : { ...duty, deliverable: plan.deliverable },
    });
}

/** The words to read for duties; a heading is read when the task stands in it and nothing else does. */
function ownText(
  provision: Provision,
  kids: readonly Provision[],
  heading: string,
  children: Children,
  isHeadline: boolean,
): string {
  if (provision.text.trim() !== '')
    return goesOn(provision, heading) && !isHeadline
      ? `${heading} ${provision.text.trim()}`
      : provision.text.trim();
  const onlyPlans = kids.every((kid) => planOf(kid, children) !== null);
  return heading !== '' &&
    !isHeadline &&
    onlyPlans &&
    provision.kind !== 'chapter' &&
    provision.kind !== 'part'
    ? heading
    : '';
}

/** A sentence that a line break before a capital letter cut in two: its first half stands as a heading. */
function goesOn(provision: Provision, heading: string): boolean {
  if (heading === '' || RANK[provision.kind] < RANK.clause) return false;
  return (
    (heading.includes('; ') ||
      /(?:,|-|(?<![\p{L}])(?:báo\s+cáo|gửi|cho|với|của|và|về|đến|tới|trình|theo|tham\s+mưu|phối\s+hợp|thực\s+hiện|là|tại|trên|trong|các|do|tỉnh|thành\s+phố|chuyển|giao|đề\s+nghị|chỉ\s+đạo))$/iu.test(
        heading,
      )) &&
    !/^(?:chế\s+độ|công\s+tác|nội\s+dung|hình\s+thức|về|đối\s+với)\s/iu.test(heading)
  );
}

interface Opening {
  readonly at: number;
  readonly headline: NonNullable<ReturnType<typeof openingLine>>;
}

/** The last sentence of a text when it opens what follows: an agency alone, or words that end with a colon. */
function openingOf(text: string, mayOpen: boolean): Opening | null {
  const alone = agencyLine(text);
  if (alone !== null) return { at: 0, headline: alone };
  if (!mayOpen || !endsWithColon(text)) return null;
  const stop = text.lastIndexOf('. ', text.length - 2);
  const sentence = stop < 0 ? 0 : stop + 2;
  const headline = openingLine(text.slice(sentence)) ?? openingLine(text);
  return headline === null ? null : { at: sentence, headline };
}

const SELF = '';

/** Plan lines by the task they follow; under the empty key those that stand first and so speak about the parent. */
function plansOf(siblings: readonly Provision[], children: Children): Map<string, PlanLines> {
  const plans = new Map<string, PlanLines>();
  let waiting: string[] = [];
  let open = true;
  let current: PlanLines | null = null;
  const close = (): void => {
    if (current !== null) for (const id of waiting.length > 0 ? waiting : [SELF]) plans.set(id, current);
    current = null;
  };
  for (const provision of siblings) {
    const plan = planOf(provision, children);
    if (plan === null) {
      if (!open) {
        close();
        waiting = [];
      }
      open = true;
      waiting.push(provision.id);
    } else {
      open = false;
      current = current === null ? plan : joinPlanLines(current, plan);
    }
  }
  close();
  return plans;
}

function planOf(provision: Provision, children: Children): PlanLines | null {
  const own = [provision.heading ?? '', provision.text].filter((part) => part !== '').join(' ');
  if (own.length > 1200) return null;
  const items = children.get(provision.id) ?? [];
  const below = items.length > 0 && endsWithColon(own) ? ` ${items.map((item) => item.text).join('; ')}` : '';
  return planLinesOf(`${own}${below}`);
}

function labelled(provision: Provision, heading: string): string {
  return clipped(provision.label === '' ? heading : `${provision.label.replace(/[.)]+$/u, '')}. ${heading}`);
}

function clipped(text: string): string {
  const clean = withoutTail(text.replace(/[*_]/gu, ''), ':').trim();
  return clean.length > 110 ? `${clean.slice(0, 107)}…` : clean;
}
