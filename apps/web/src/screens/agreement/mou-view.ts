import type { MemorandumQuery, MouCardFragment, MouPartyCardFragment } from '../../generated/graphql';

export type MouDetail = Extract<MemorandumQuery['node'], { __typename: 'Mou' }>;
export type MouParty = MouPartyCardFragment;

export const isNamed = ({ signatoryName }: MouParty): boolean => signatoryName !== null;

export const ownParty = ({ parties }: MouCardFragment, own: string | undefined): MouParty | undefined =>
  parties.find(({ organization }) => organization.id === own);

/** Party A buys and is the author: it sends and calls back. */
export const isAuthor = (mou: MouCardFragment, own: string | undefined): boolean => ownParty(mou, own)?.position === 1;

export const awaitsSignatures = ({ state }: MouCardFragment): boolean => state === 'SENT' || state === 'PARTLY_SIGNED';

/** "Hội chợ A, Hợp tác xã B": names of organizations in a sentence. */
export const namesOf = (parties: readonly MouParty[]): string => parties.map(({ organization }) => organization.name).join(', ');

export type NextStep = 'name' | 'partnerNames' | 'send' | 'partnerSends' | 'sign' | 'partnerSigns' | 'done' | 'ended';

/** What has to happen next, as the reader's organization sees it. */
export function nextStep(mou: MouCardFragment, own: string | undefined): NextStep {
  switch (mou.state) {
    case 'DRAFTING':
      return draftingStep(mou, own);
    case 'SENT':
    case 'PARTLY_SIGNED':
      return mou.parties.some(({ isMe, signedAt }) => isMe && signedAt === null) ? 'sign' : 'partnerSigns';
    case 'SIGNED':
      return 'done';
    case 'DECLINED':
    case 'VOIDED':
      return 'ended';
  }
}

function draftingStep(mou: MouCardFragment, own: string | undefined): NextStep {
  const party = ownParty(mou, own);
  if (party !== undefined && !isNamed(party)) return 'name';
  if (!mou.parties.every(isNamed)) return 'partnerNames';
  return isAuthor(mou, own) ? 'send' : 'partnerSends';
}
