/** Words of `<news-subscribe-form>` before anything is sent. */
export const subscribeForm = {
  /** Accessible name of the form if the page gives no heading. */
  title: 'Subscribe by e-mail',
  email: 'E-mail address',
  submit: 'Subscribe',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  /** After the label of an optional field. */
  optional: '(optional)',
  chooseLists: 'What would you like to get?',
  sample: 'See a recent issue',
  /** Link after a consent or privacy text that marks none. */
  terms: 'Read more',
  /** The service failed or could not be reached. */
  notSent: 'That did not work. Your address is still here: try again.',
  /** Label of the honeypot, which people do not see. */
  decoy: 'Leave this field empty',
};
