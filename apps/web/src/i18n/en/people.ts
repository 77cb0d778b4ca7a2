import type vi from '../vi/people';
import type { Words } from '../words';

const people: Words<typeof vi> = {
  email: 'E-mail address',
  password: {
    new: 'New password',
    hint: 'At least 10 characters. A sentence you remember beats a difficult word.',
  },
  reset: {
    title: 'Forgot the password',
    lead: 'Enter the e-mail address of your account; a link to set a new password is mailed there.',
    ask: 'Send the link',
    askAgain: 'Send another link',
    sentTitle: 'Look into your mailbox',
    sent: 'If {{email}} has an account, the link was sent there. It works for an hour; look into the spam folder when it does not arrive.',
    remembered: 'Remember it after all?',
    newTitle: 'Set a new password',
    newLead: 'Every session that is open now ends.',
    set: 'Set the password',
    over: 'Has the link expired?',
    doneTitle: 'The new password is set',
    done: 'Log in with the new password.',
  },
};

export default people;
