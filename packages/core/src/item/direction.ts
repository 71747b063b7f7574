/** Returns the direction of most letters, unlike `dir="auto"`: many Arabic sentences start with a Latin name. */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  2 * text.split(/[\u0590-\u08ff]/).length > text.split(/\p{L}/u).length + 1 ? 'rtl' : 'ltr';
