import { Problem } from '../problem.ts';
import { readLimit, type Limit, type Variables } from '../subscriptions/settings.ts';

const emailRules = ['required', 'optional', 'none'] as const;
const moderationRules = ['before', 'after'] as const;

export interface CommentSettings {
  /** An editor reads comments before they appear, or after; then only those with several links wait. */
  moderation: (typeof moderationRules)[number];
  /** Whether the form asks for an e-mail address, which is never shown. */
  email: (typeof emailRules)[number];
  /** Opens the queue page; without it only a server in development shows the page. */
  password?: string;
  showQueue: boolean;
  /** Comments from one client. */
  perClient: Limit;
  /** Reports from one client. */
  reportsPerClient: Limit;
  /** Mails to the editor; what is beyond them waits in the queue. */
  editorMails: Limit;
  /** The most characters of a comment. */
  maxLength: number;
  /** The fastest that a person fills the form, for forms that say how long it took. */
  minimumFillMs: number;
  /** Puts the demo threads into a database that has never had a comment. */
  seeds: boolean;
}

export const defaultSettings: CommentSettings = {
  moderation: 'before',
  email: 'optional',
  showQueue: true,
  perClient: { count: 15, seconds: 600 },
  reportsPerClient: { count: 20, seconds: 3600 },
  editorMails: { count: 30, seconds: 3600 },
  maxLength: 5000,
  minimumFillMs: 2000,
  seeds: true,
};

/** The settings of a server that is started from the command line. */
export function readCommentSettings(variables: Variables): CommentSettings {
  const password = variables['MODERATION_PASSWORD'];
  if (password && password.length < 12) throw new Problem('MODERATION_PASSWORD needs 12 characters or more.');
  const isDevelopment = variables['NODE_ENV'] !== 'production' && !variables['SMTP_URL'];
  return {
    ...defaultSettings,
    moderation: readChoice(variables, 'MODERATION', moderationRules) ?? defaultSettings.moderation,
    email: readChoice(variables, 'COMMENT_EMAIL', emailRules) ?? defaultSettings.email,
    ...(password && { password }),
    showQueue: isDevelopment,
    seeds: isDevelopment,
    perClient: readLimit(variables, 'LIMIT_COMMENTS', defaultSettings.perClient),
    reportsPerClient: readLimit(variables, 'LIMIT_REPORTS', defaultSettings.reportsPerClient),
    editorMails: readLimit(variables, 'LIMIT_EDITOR_MAILS', defaultSettings.editorMails),
  };
}

function readChoice<T extends string>(variables: Variables, name: string, choices: readonly T[]): T | undefined {
  const text = variables[name]?.trim();
  if (!text) return undefined;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw new Problem(`${name} must be one of ${choices.join(', ')}, not "${text}".`);
  return choice;
}
