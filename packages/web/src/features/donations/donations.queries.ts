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
import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';
import { giftQuery, type DonationsSearch } from './donations-search.ts';

const DONATIONS = ['donations.'];

export const useGifts = (search: DonationsSearch) =>
  useQuery({
    ...callOptions(listGiftsEndpoint, { query: giftQuery(search) }),
    placeholderData: (previous) => previous,
  });

export const useGift = (id: string) => useCall(getGiftEndpoint, { params: { id } });
export const useDonors = () => useCall(listDonorsEndpoint, { query: {} });

const reportQuery = (search: DonationsSearch) => {
  const { donor: _donor, ...filter } = giftQuery(search);
  return { ...filter, by: search.by ?? ('donor' as const) };
};
export const useReport = (search: DonationsSearch) =>
  useCall(giftReportEndpoint, { query: reportQuery(search) });

/** Returns the address of the report as a sheet. */
export const reportSheet = (search: DonationsSearch): string =>
  addressOf(giftReportSheetEndpoint, { query: reportQuery(search) });

export const useSaveGift = () => useCommand(saveGiftEndpoint, DONATIONS);
export const useSaveDonor = () => useCommand(saveDonorEndpoint, DONATIONS);
export const useAddHelp = () => useCommand(addHelpEndpoint, DONATIONS);
export const useVoidHelp = () => useCommand(voidHelpEndpoint, DONATIONS);
