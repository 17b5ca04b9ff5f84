import { adoptPackTargetsEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { EVEN_MONTHS } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { resolveNamesOn } from '../../directory/index.ts';
import { packFolder, readPack, type Pack } from '../../regulations/index.ts';
import { addMissingIndicators, adoptedPlans } from '../db/adopted-plans.repo.ts';
import { adoptedRegulation, type AdoptedRegulation } from '../db/adopted-regulation.repo.ts';
import { keepRules } from '../db/assigning.repo.ts';
import { territoryUnits } from '../db/indicator-load.repo.ts';
import { insertPlan } from '../db/plans.repo.ts';
import { insertCells, targetsInForce } from '../db/target-cells.repo.ts';
import { packAssignments } from '../packs/pack-assignments.ts';
import { packIndicators } from '../packs/pack-indicators.ts';
import { packPlans, type PackPlan } from '../packs/pack-plans.ts';
import { citedTargets } from '../packs/pack-targets.ts';

/**
 * Takes over the targets of an adopted regulation as plans that its own decision issued, and who may assign by it. Repeatable: what
 * was taken over, or given by another plan since, stays as it is.
 */
export const adoptPackTargets = useCase({
  name: 'indicators.adopt-pack-targets',
  access: 'targets.manage',
  input: inputOf(adoptPackTargetsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, nothingChanged }) => {
    if (actor.kind !== 'system' && !actor.roles.includes('province-admin'))
      throw new Refusal('indicators.plan_not_yours');
    const pack = await readPack(await packFolder(input.pack));
    const document = await adoptedRegulation(tx, input.pack);
    if (document === undefined) throw new Refusal('indicators.pack_not_adopted', { pack: input.pack });
    const { tenantId } = actor;
    const rules = await keepRules(tx, tenantId, document.code, packAssignments(pack));
    const indicators = await addMissingIndicators(tx, tenantId, packIndicators(pack));
    const { taken, skipped } = await takeTargets(tx, actor, now, pack, document);
    const cells = taken.reduce((sum, plan) => sum + plan.cells.length, 0);
    audit({
      subject: `regulation:${document.code}`,
      detail: { plans: taken.length, cells, rules, indicators },
    });
    if (taken.length + rules + indicators === 0) nothingChanged();
    return { plans: taken.length, cells, skipped };
  },
});

async function takeTargets(
  tx: Tx,
  actor: Actor,
  now: Date,
  pack: Pack,
  document: AdoptedRegulation,
): Promise<{ taken: PackPlan[]; skipped: string[] }> {
  const targets = citedTargets(pack);
  const { structure, areaCode: code } = document;
  if (structure === null || code === null)
    return {
      taken: [],
      skipped: targets.map(
        ({ citation, year, area }) =>
          `${citation}, ${year}: “${area}” chưa lấy được vì văn bản chưa ghi địa bàn áp dụng`,
      ),
    };
  const kinds = new Map((await territoryUnits(tx)).map(({ key, kind }) => [key, kind]));
  const { plans, skipped } = packPlans(targets, { structure, code }, kinds);
  const parentKey = `${structure}:${code}`;
  const known = await adoptedPlans(tx, parentKey, document.code);
  const open = plans.filter(({ indicator, year }) => !known.has(`${indicator} ${year}`));
  if (open.length === 0) return { taken: [], skipped };
  const agencyId = await issuerOf(tx, document);
  const taken: PackPlan[] = [];
  for (const plan of open) {
    if (await givenBefore(tx, plan)) {
      skipped.push(`${plan.indicator} ${plan.year}: đã có chỉ tiêu theo quyết định khác`);
      continue;
    }
    const id = crypto.randomUUID();
    await insertPlan(tx, actor.tenantId, {
      id,
      parentKey,
      agencyId,
      assigner: document.issuer ?? document.code,
      state: 'issued',
      method: 'pack',
      decisionNumber: document.number ?? document.code,
      decisionDate: document.issuedOn,
      regulation: document.code,
      source: `packs/${pack.facts.id}`,
      certainty: 'verified',
      curve: 'deu',
      weights: [...EVEN_MONTHS],
      replaces: null,
      revision: 1,
      reason: '',
      createdBy: actor.id,
      at: now,
      indicator: plan.indicator,
      year: plan.year,
      partKind: plan.partKind,
      provision: plan.provision,
    });
    await insertCells(tx, actor.tenantId, { ...plan, id, agencyId }, plan.cells, true);
    taken.push(plan);
  }
  return { taken, skipped };
}

async function givenBefore(tx: Tx, plan: PackPlan): Promise<boolean> {
  const units = plan.cells.map(({ unitKey }) => unitKey);
  const given = await targetsInForce(tx, units, [plan.indicator], plan.year);
  return given.some(({ operative }) => operative);
}

/** The province's own agency that issued the document; null for a document of another province. */
async function issuerOf(tx: Tx, { issuer, issuedOn }: AdoptedRegulation): Promise<string | null> {
  if (issuer === null || issuedOn === null) return null;
  const [known] = await resolveNamesOn(tx, [issuer], issuedOn);
  return known?.kind === 'agency' && known.ids.length === 1 ? (known.ids[0] ?? null) : null;
}
