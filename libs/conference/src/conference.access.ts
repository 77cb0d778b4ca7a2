import type { Actor } from '@ocop/platform';
import { conferenceStates } from './conference.state.js';

const announced = conferenceStates.filter((state) => state !== 'DRAFT');

/** Announced conferences are public; a draft is its organizer's. */
export function conferenceVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { $or: [{ state: { $in: announced } }, { organizer: own }] } : { state: { $in: announced } };
}
