/** Languages that write the family name before the given name. */
const FAMILY_NAME_FIRST = /^(hu|ja|ko|vi|yue|zh)\b/;

/** Returns whether forms in this locale ask for the family name first. */
export const isFamilyNameFirst = (locale: string): boolean => FAMILY_NAME_FIRST.test(locale);
