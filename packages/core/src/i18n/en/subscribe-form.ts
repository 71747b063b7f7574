/** Words of `<news-subscribe-form>` before anything is sent. */
export const subscribeForm = {
  /** Names the form for assistive technology where the page gives no heading. */
  title: 'Subscribe by e-mail',
  email: 'E-mail address',
  submit: 'Subscribe',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  /** Behind the label of a field that may stay empty. */
  optional: '(optional)',
  chooseLists: 'What would you like to get?',
  sample: 'See a recent issue',
  /** The link of a consent or privacy text that marks none itself. */
  terms: 'Read more',
  /** The service failed or could not be reached. */
  notSent: 'That did not work. Your address is still here: try again.',
  /** Label of a field that people do not see. */
  decoy: 'Leave this field empty',
};
