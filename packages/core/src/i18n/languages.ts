/** Languages with words of their own, beside English. Each is in the script that its speakers expect for the tag. */
export const LANGUAGES: readonly string[] = ['ar', 'zh-Hans'];
