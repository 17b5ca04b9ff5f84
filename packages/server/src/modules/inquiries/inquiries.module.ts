import * as inquiries from '@ansinh/contract/inquiries/inquiries.endpoints';
import { z } from 'zod';
import { route, type Job, type Module } from '../../platform/module.ts';
import { run } from '../../platform/use-case.ts';
import { inEveryProvince } from '../directory/index.ts';
import { answerInquiry } from './use-cases/answer-inquiry.ts';
import { askInquiry } from './use-cases/ask-inquiry.ts';
import { askExtension, decideExtension } from './use-cases/extensions.ts';
import { attachToInquiry, detachFromInquiry, inquiryFile } from './use-cases/inquiry-files.ts';
import {
  closeInquiry,
  declineInquiry,
  receiveInquiry,
  returnInquiry,
  withdrawInquiry,
} from './use-cases/move-inquiry.ts';
import { getInquiry, inquiryForm, listInquiries } from './use-cases/read-inquiries.ts';
import { remindInquiries } from './use-cases/remind-inquiries.ts';
import { succeedInInquiries } from './use-cases/succeed-in-inquiries.ts';

/** Every hour, in every province: requests of agencies that ended, then terms that come near and terms that have passed. */
const remindJob: Job = {
  name: 'inquiries.remind',
  payload: z.looseObject({}),
  schedule: '7 * * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'inquiries.remind', machine: 'system:inquiries' }, async (system) => {
      await run(services, succeedInInquiries, system, {});
      await run(services, remindInquiries, system, {});
    }),
};

/** Requests for information between two agencies: asked, answered, returned, closed. */
export const inquiriesModule: Module = {
  name: 'inquiries',
  routes: [
    route(inquiries.listInquiriesEndpoint, listInquiries),
    route(inquiries.inquiryFormEndpoint, inquiryForm),
    route(inquiries.askInquiryEndpoint, askInquiry),
    route(inquiries.getInquiryEndpoint, getInquiry),
    route(inquiries.attachToInquiryEndpoint, attachToInquiry),
    route(inquiries.detachFromInquiryEndpoint, detachFromInquiry),
    route(inquiries.inquiryFileEndpoint, inquiryFile),
    route(inquiries.receiveInquiryEndpoint, receiveInquiry),
    route(inquiries.answerInquiryEndpoint, answerInquiry),
    route(inquiries.declineInquiryEndpoint, declineInquiry),
    route(inquiries.askExtensionEndpoint, askExtension),
    route(inquiries.decideExtensionEndpoint, decideExtension),
    route(inquiries.returnInquiryEndpoint, returnInquiry),
    route(inquiries.closeInquiryEndpoint, closeInquiry),
    route(inquiries.withdrawInquiryEndpoint, withdrawInquiry),
  ],
  jobs: [remindJob],
};
