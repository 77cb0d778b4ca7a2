import type { Transitions } from '@ocop/platform';

export const mouStates = ['DRAFTING', 'SENT', 'PARTLY_SIGNED', 'SIGNED', 'DECLINED', 'VOIDED'] as const;
export type MouState = (typeof mouStates)[number];
export type MouCommand = 'edit' | 'send' | 'confirm' | 'sign' | 'complete' | 'decline' | 'void';

/**
 * Drafting -> sent [two parties or more, each with a signatory; content frozen] -> partly signed -> signed.
 * Whoever signs may decline, whoever wrote may call back, until the last signature; after it nothing changes.
 * `edit` names signatories, `confirm` asks for a code: they keep the state, and say in which states they are allowed.
 */
export const mouTransitions: Transitions<MouState, MouCommand> = {
  edit: { DRAFTING: 'DRAFTING' },
  send: { DRAFTING: 'SENT' },
  confirm: { SENT: 'SENT', PARTLY_SIGNED: 'PARTLY_SIGNED' },
  sign: { SENT: 'PARTLY_SIGNED', PARTLY_SIGNED: 'PARTLY_SIGNED' },
  complete: { PARTLY_SIGNED: 'SIGNED' },
  decline: { SENT: 'DECLINED', PARTLY_SIGNED: 'DECLINED' },
  void: { DRAFTING: 'VOIDED', SENT: 'VOIDED', PARTLY_SIGNED: 'VOIDED' },
};

/** What a signature does to the whole: the last one completes it. @param missing signatures still missing after this one */
export function signatureCommand(missing: number): 'sign' | 'complete' {
  return missing === 0 ? 'complete' : 'sign';
}

export const mouActKinds = ['DRAFTED', 'SIGNATORY_NAMED', 'SENT', 'CODE_SENT', 'SIGNED', 'DECLINED', 'VOIDED'] as const;
export type MouActKind = (typeof mouActKinds)[number];
