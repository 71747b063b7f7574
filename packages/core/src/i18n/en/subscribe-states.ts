import type { Message } from '../message.js';

/** Words of `<news-subscribe-form>` once a reader uses it. `{email}` is the address. */
export const subscribeStates = {
  emailMissing: 'Enter your e-mail address.',
  emailInvalid: 'This address is not complete. It looks like name@example.com.',
  /** The service does not accept this address. */
  emailRefused: 'This address was not accepted. Check it or use another one.',
  listMissing: 'Choose at least one.',
  consentMissing: 'Tick the box to agree first.',
  fieldInvalid: 'Check this field.',
  challengeMissing: 'Complete the check above first.',
  tooFast: 'That was very fast. Press the button again.',
  /** `{address}` is the address with the suggested domain. */
  suggest: 'Did you mean {address}?',
  use: 'Use it',
  submitting: 'Sending…',
  slow: 'Still sending. This takes longer than usual.',
  pendingHeading: 'Check your inbox',
  pendingText: 'We sent a link to {email}. Open it to confirm.',
  spam: 'Nothing there? Look in your spam folder.',
  /** Joins two sentences. */
  sentences: '{first} {second}',
  subscribedHeading: 'You are subscribed',
  subscribedText: 'The next issue goes to {email}.',
  existsHeading: 'You are subscribed already',
  existsText: '{email} is on the list.',
  /** The same text for new and known addresses. */
  discreetText: 'We sent an e-mail to {email} that says what comes next.',
  /** New and known readers get the same link. */
  account: 'On the list already? Then the link opens your account: choose there what else you get.',
  openInbox: 'Open {provider}',
  resend: 'Send it again',
  resent: 'We sent it again.',
  resendFailed: 'It could not be sent again.',
  change: 'Use another address',
  next: 'Continue',
  limited: 'Too many attempts. Try again in {time}.',
  /** Messages with a duration, from seconds to days. */
  seconds: { one: '{count} second', other: '{count} seconds' } as Message,
  minutes: { one: '{count} minute', other: '{count} minutes' } as Message,
  hours: { one: '{count} hour', other: '{count} hours' } as Message,
  days: { one: '{count} day', other: '{count} days' } as Message,
  limitOver: 'You can try again now.',
  closed: 'Sign-up is closed at the moment.',
  timeout: 'There was no answer in time. Your address is still here: try again.',
  /** The service accepted the sign-up, but its response says no more. */
  unclear: 'It was sent. Look in your inbox for what comes next; if nothing comes, press the button again.',
  /** The page's Content-Security-Policy forbids it. */
  blocked: 'This page does not let the form send.',
  /** Link or button to the service's own page, if this page cannot send. */
  elsewhere: 'Continue on its own page',
  offlineNotSent: 'You are offline. Your address stays here; nothing was sent.',
  online: 'You are online again. Nothing was sent yet: press the button to subscribe.',
  opened: 'Finish in the tab that has opened.',
};
