import {
  addHelpEndpoint,
  getGiftEndpoint,
  giftReportEndpoint,
  giftReportSheetEndpoint,
  listDonorsEndpoint,
  listGiftsEndpoint,
  saveDonorEndpoint,
  saveGiftEndpoint,
  voidHelpEndpoint,
} from '@ansinh/contract/donations/donations.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { listDonors, saveDonor } from './use-cases/donors.ts';
import { getGift, listGifts, saveGift } from './use-cases/gifts.ts';
import { addHelp, voidHelp } from './use-cases/helps.ts';
import { giftReport, giftReportSheet } from './use-cases/report.ts';

/** Donors, their gifts and who was helped. */
export const donationsModule: Module = {
  name: 'donations',
  routes: [
    route(listGiftsEndpoint, listGifts),
    route(getGiftEndpoint, getGift),
    route(saveGiftEndpoint, saveGift),
    route(listDonorsEndpoint, listDonors),
    route(saveDonorEndpoint, saveDonor),
    route(addHelpEndpoint, addHelp),
    route(voidHelpEndpoint, voidHelp),
    route(giftReportEndpoint, giftReport),
    route(giftReportSheetEndpoint, giftReportSheet),
  ],
};
