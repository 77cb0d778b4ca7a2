import { Actor, globalId, type Database } from '@ocop/platform';
import { addDays, localDayOf } from '@ocop/values';
import type { DraftConferenceInput, RegisterDelegatesInput } from '@ocop/graphql';
import { Conference, ParticipantType } from './conference.entity.js';
import type { ConferenceState } from './conference.state.js';

/** Today in Vietnam, shifted by some days. */
export const dayFromNow = (days: number): string => addDays(localDayOf(new Date()), days);

/** Writes a conference of an organization as it stands, OPEN and with one participant type of 50 seats unless told otherwise. */
export async function conferenceOf(
  database: Database,
  organizer: { id: string },
  traits: { state?: ConferenceState; capacities?: number[]; startsOn?: string; endsOn?: string } = {},
): Promise<{ conference: Conference; types: ParticipantType[] }> {
  return database.write(Actor.system, async ({ em }) => {
    const conference = em.create(Conference, {
      organizer: organizer.id,
      state: traits.state ?? 'OPEN',
      nameVi: 'Hội nghị kết nối cung cầu sản phẩm OCOP',
      descriptionVi: 'Kết nối chủ thể OCOP với hệ thống phân phối.',
      provinceScheme: '34',
      provinceCode: '48',
      venue: 'Cung Hội nghị Quốc tế Ariyana, Đà Nẵng',
      startsOn: traits.startsOn ?? dayFromNow(30),
      endsOn: traits.endsOn ?? dayFromNow(31),
    });
    const types = (traits.capacities ?? [50]).map((capacity, position) => em.create(ParticipantType, { conference, position, nameVi: `Đối tượng ${position + 1}`, capacity }));
    await em.flush();
    return { conference, types };
  });
}

/** A draft as an organizer sends it. */
export function draftInput(traits: Partial<DraftConferenceInput> = {}): DraftConferenceInput {
  return {
    name: { vi: 'Hội nghị kết nối cung cầu 2027', en: null },
    description: { vi: 'Ba miền gặp nhau.', en: 'Three regions meet.' },
    provinceCode: '48',
    venue: 'Đà Nẵng',
    startsOn: dayFromNow(10),
    endsOn: dayFromNow(11),
    participantTypes: [
      { name: { vi: 'Chủ thể OCOP', en: 'Producers' }, capacity: 100 },
      { name: { vi: 'Bên mua', en: 'Buyers' }, capacity: 50 },
      { name: { vi: 'Báo chí', en: null }, capacity: 5 },
    ],
    ...traits,
  };
}

/** A party as an organization sends it: one delegate for each name before the @. */
export function partyInput(type: ParticipantType, ...names: string[]): RegisterDelegatesInput {
  return {
    conferenceId: globalId('Conference', type.conference.id),
    participantTypeId: globalId('ParticipantType', type.id),
    delegates: names.map((name) => ({ fullName: `Đại biểu ${name}`, email: `${name}@dai-bieu.example` })),
  };
}
