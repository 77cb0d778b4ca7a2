import { platformErrors, readBy, rule, valueErrors } from '@ocop/platform';
import { cleanText, isLocalDate, parseEmail, province } from '@ocop/values';
import { z } from 'zod';
import { MAXIMUM_CAPACITY } from './conference.entity.js';
import { conferenceErrors } from './conference.errors.js';

const MAXIMUM_TYPES = 20;
const MAXIMUM_PARTY = 50;

const line = (max: number) => readBy((text) => cleanText(text, { max }));
const day = z.string().refine(...rule(isLocalDate, valueErrors.DATE_INVALID));

/** Words in Vietnamese and, if there are any, in English; blank English counts as none. */
const bilingual = (max: number, multiline = false) =>
  z.object({
    vi: readBy((text) => cleanText(text, { max, multiline })),
    en: readBy((text) => cleanText(text, { max, multiline, allowEmpty: true }))
      .nullish()
      .transform((text) => text || null),
  });

/** The shape of DraftConferenceInput. The days are held against today by the service. */
export const DraftShape = z.object({
  name: bilingual(200),
  description: bilingual(5_000, true),
  provinceCode: z.string().refine(...rule((code: string) => province('34', code) !== undefined, platformErrors.INVALID_PROVINCE)),
  venue: line(300),
  startsOn: day,
  endsOn: day,
  participantTypes: z
    .array(z.object({ name: bilingual(100), capacity: z.number().int().min(1).max(MAXIMUM_CAPACITY) }))
    .min(1)
    .max(MAXIMUM_TYPES)
    .superRefine(noneTwice(['name', 'vi'], ({ name }) => name.vi, conferenceErrors.PARTICIPANT_TYPE_TWICE)),
});

/** The shape of the delegates of RegisterDelegatesInput. */
export const PartyShape = z.object({
  delegates: z
    .array(z.object({ fullName: line(120), email: readBy(parseEmail) }))
    .min(1)
    .max(MAXIMUM_PARTY)
    .superRefine(noneTwice(['email'], ({ email }) => email, conferenceErrors.DELEGATE_TWICE)),
});

export type Delegate = z.output<typeof PartyShape>['delegates'][number];

/** Refuses the second of two equal rows, and names its field. */
function noneTwice<Row>(path: string[], keyOf: (row: Row) => string, kind: { code: string; vi: string; en: string }) {
  return (rows: Row[], context: z.RefinementCtx): void => {
    const keys = rows.map((row) => keyOf(row).toLocaleLowerCase('vi'));
    const index = keys.findIndex((key, place) => keys.indexOf(key) < place);
    if (index >= 0) context.addIssue({ code: 'custom', path: [index, ...path], params: { kind } });
  };
}
