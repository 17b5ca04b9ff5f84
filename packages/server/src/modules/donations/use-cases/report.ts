import { giftReportEndpoint, giftReportSheetEndpoint } from '@ansinh/contract/donations/donations.endpoints';
import type { Gift } from '@ansinh/contract/donations/donations.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { sumGifts, type GiftSum, type SummedGift } from '@ansinh/domain/donations';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { giftRows } from '../db/gifts.repo.ts';
import { PURPOSE_WORDS, reportSheet } from '../sheets/report.sheet.ts';

type By = 'donor' | 'purpose' | 'commune';

/** Gifts by donor, purpose or commune. */
export const giftReport = useCase({
  name: 'donations.report',
  access: 'donations.read',
  input: inputOf(giftReportEndpoint),
  audit: 'read',
  run: async ({ tx, today, input: { by, ...filter } }) => {
    const gifts = await giftRows(tx, today, filter);
    return { on: today, items: sumGifts(gifts.map((gift) => keyed(gift, by))), total: totalOf(gifts) };
  },
});

/** The report as a sheet, for the donors' thanks and the yearly account. */
export const giftReportSheet = useCase({
  name: 'donations.report-sheet',
  access: 'donations.read',
  input: inputOf(giftReportSheetEndpoint),
  audit: 'read',
  run: async ({ tx, today, input: { by, ...filter } }) => {
    const gifts = await giftRows(tx, today, filter);
    const items = sumGifts(gifts.map((gift) => keyed(gift, by)));
    return sheetAnswer(
      'ung-ho-bhxh-bhyt',
      today,
      reportSheet(by, filter.year, formatDate(today), [...items, totalOf(gifts)]),
    );
  },
});

function keyed({ donor, purpose, commune, ...gift }: Gift, by: By): SummedGift {
  const at = {
    donor: { key: donor.id, name: donor.name === '' ? 'Nhà hảo tâm không nêu tên' : donor.name },
    purpose: { key: purpose, name: PURPOSE_WORDS[purpose] },
    commune: commune ?? { key: '', name: 'Nhiều xã, phường' },
  }[by];
  return { ...at, amount: gift.amount, helped: gift.helped, people: gift.people };
}

function totalOf(gifts: readonly Gift[]): GiftSum {
  const [sum] = sumGifts(
    gifts.map(({ amount, helped, people }) => ({ key: '', name: 'Cộng', amount, helped, people })),
  );
  return sum ?? { key: '', name: 'Cộng', gifts: 0, amount: 0, helped: 0, left: 0, people: 0 };
}
