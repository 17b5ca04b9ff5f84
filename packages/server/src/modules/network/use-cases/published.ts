import {
  publishedNetworkEndpoint,
  publishedSheetEndpoint,
} from '@ansinh/contract/network/published.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { organisationWording } from '@ansinh/domain/network';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { unitsByKey } from '../../indicators/index.ts';
import { clausesOf } from '../../regulations/index.ts';
import { leadsNetwork } from '../db/network-facts.repo.ts';
import { publishedCommunes } from '../db/published.repo.ts';
import { publishedLines } from '../published-lines.ts';
import { publishedSheet } from '../sheets/published.sheet.ts';

const BASES = { 'binhdinh-3ben-2024': ['d8.1.g3'] } as const;
const ORGANISATIONS = {
  'collection-service': 'Tổ chức dịch vụ thu',
  'participant-development': 'Tổ chức hỗ trợ phát triển đối tượng',
} as const;

/** Who collects in a ward, as its people may see it. @law BD Đ8.1 g3 */
export const publishedNetwork = useCase({
  name: 'network.published',
  access: 'network.read',
  input: inputOf(publishedNetworkEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { commune: key, on: asked } }) => {
    const on = asked ?? today;
    const [commune] = await unitsByKey(tx, [key]);
    if (commune?.kind !== 'commune') throw new Refusal('platform.not_found');
    const sends = mayUse(actor.roles, 'network.manage') && (await leadsNetwork(tx));
    return {
      on,
      commune: { key, name: commune.name },
      wording: organisationWording(on),
      items: await publishedLines(tx, key, on),
      bases: await clausesOf(tx, BASES),
      communes: await publishedCommunes(tx, on),
      abilities: sends ? (['send'] as const) : [],
    };
  },
});

/** The published list as a sheet. */
export const publishedNetworkSheet = useCase({
  name: 'network.published-sheet',
  access: 'network.read',
  input: inputOf(publishedSheetEndpoint),
  audit: 'read',
  run: async ({ tx, today, input: { commune: key, on: asked } }) => {
    const on = asked ?? today;
    const [commune] = await unitsByKey(tx, [key]);
    if (commune?.kind !== 'commune') throw new Refusal('platform.not_found');
    const lines = await publishedLines(tx, key, on);
    const words = ORGANISATIONS[organisationWording(on).code];
    return sheetAnswer(
      'cong-khai-nhan-vien-thu',
      on,
      publishedSheet(commune.name, words, formatDate(on), lines),
    );
  },
});
