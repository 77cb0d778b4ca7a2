import { defineEvent } from '@ocop/platform';

/** An accepted quote became a draft: both parties name their signatories now. */
export const mouDrafted = defineEvent<{ mouId: string }>('agreement.mou-drafted');

/** A party named who signs for it. */
export const signatoryNamed = defineEvent<{ mouId: string; partyId: string }>('agreement.signatory-named');

/** The content is frozen and waits for signatures. */
export const mouSent = defineEvent<{ mouId: string }>('agreement.mou-sent');

/** A signatory waits for a one-time code by mail; `SigningService.codeOf` derives it from the row. */
export const signingCodeRequested = defineEvent<{ codeId: string }>('agreement.signing-code-requested');

/** One party signed; others are still to sign. */
export const mouPartySigned = defineEvent<{ mouId: string; partyId: string }>('agreement.mou-party-signed');

/** The last party signed: the memorandum stands, and its document is made. */
export const mouSigned = defineEvent<{ mouId: string }>('agreement.mou-signed');

/** A signatory declined; the reason is in the history. */
export const mouDeclined = defineEvent<{ mouId: string }>('agreement.mou-declined');

/** The buyer called it back before the last signature; the reason is in the history. */
export const mouVoided = defineEvent<{ mouId: string }>('agreement.mou-voided');
