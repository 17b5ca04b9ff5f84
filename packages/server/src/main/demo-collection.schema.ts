import { z } from 'zod';

const At = z.object({ on: z.iso.date(), agency: z.string() });
const Month = z.string();

/** db/demo/collection.json: what collectors, their organisations and Social Insurance do, day by day. Units by their id in network.json. */
export const DemoCollectionSchema = z.object({
  note: z.string(),
  decision: z.string(),
  /** Commune whose due people pay. */
  commune: z.string(),
  events: z.array(
    z.discriminatedUnion('do', [
      At.extend({
        do: z.literal('books'),
        series: z.string(),
        size: z.int(),
        holders: z.array(z.string().nullable()),
      }),
      At.extend({
        do: z.literal('rule'),
        scheme: z.string(),
        group: z.string().nullable(),
        participation: z.string(),
        fee: z.int(),
        collectorShare: z.int(),
      }),
      At.extend({
        do: z.literal('receipt'),
        key: z.string(),
        unit: z.string(),
        scheme: z.enum(['BHYT', 'BHXH-TN']),
        group: z.string(),
        income: z.int().nullable().default(null),
        months: z.int(),
        fromMonth: Month,
        /** Somebody of the list of those due, or these people. */
        due: z.boolean().default(false),
        people: z.array(z.string()).default([]),
        /** Taken above or below what is due, and why. */
        off: z.int().default(0),
        reason: z.string().default(''),
        /** Numbers before it that were lost. */
        skip: z.int().default(0),
      }),
      At.extend({
        do: z.literal('lost'),
        unit: z.string(),
        numbers: z.tuple([z.int(), z.int()]),
        reason: z.string(),
      }),
      At.extend({
        do: z.literal('hand-on'),
        key: z.string(),
        unit: z.string().nullable(),
        fromDay: z.iso.date(),
        toDay: z.iso.date(),
        off: z.int(),
        explanation: z.string().default(''),
        reference: z.string().default(''),
      }),
      At.extend({ do: z.literal('receive'), of: z.string(), off: z.int() }),
      At.extend({ do: z.literal('settle'), of: z.string(), settlement: z.string() }),
      At.extend({ do: z.literal('void'), receipt: z.string(), reason: z.string() }),
      At.extend({ do: z.literal('reckon'), month: Month }),
      At.extend({ do: z.literal('check'), month: Month }),
      At.extend({ do: z.literal('confirm'), month: Month, of: z.string() }),
      At.extend({ do: z.literal('approve'), month: Month }),
      At.extend({ do: z.literal('pay'), month: Month, reference: z.string() }),
    ]),
  ),
});

export type DemoCollection = z.output<typeof DemoCollectionSchema>;
export type DemoEvent = DemoCollection['events'][number];
/** One kind of event. */
export type DemoEventOf<Do extends DemoEvent['do']> = Extract<DemoEvent, { do: Do }>;
