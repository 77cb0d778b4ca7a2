import type { ConferenceQuery, ParticipantTypeCardFragment } from '../../generated/graphql';

export type ConferenceDetail = Extract<ConferenceQuery['node'], { __typename: 'Conference' }>;

interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Both ends of a conference, for the words "from – to". */
export function daysOf({ startsOn, endsOn }: Days, format: (day: string) => string): { from: string; to: string } {
  return { from: format(startsOn), to: format(endsOn) };
}

export function seatsLeft({ capacity, confirmed }: ParticipantTypeCardFragment): number {
  return capacity - confirmed;
}
