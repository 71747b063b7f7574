import { Problem } from '../problem.ts';
import { readLimit, type Limit, type Variables } from '../subscriptions/settings.ts';

const emailRules = ['required', 'optional', 'none'] as const;
const moderationRules = ['before', 'after'] as const;

export interface CommentSettings {
  /** Whether an editor reads comments before or after publication; in the latter case only those with several links wait. */
  moderation: (typeof moderationRules)[number];
  /** Whether the form asks for an e-mail address, which is never published. */
  email: (typeof emailRules)[number];
  /** Password of the queue page; without one, only a development server shows the page. */
  password?: string;
  showQueue: boolean;
  /** Limit of comments per client. */
  perClient: Limit;
  /** Limit of reports per client. */
  reportsPerClient: Limit;
  /** Limit of mails to the editor; further ones wait in the queue. */
  editorMails: Limit;
  /** Maximum number of characters in a comment. */
  maxLength: number;
  /** Minimum time for filling in the form, for forms that send their time. */
  minimumFillMs: number;
  /** Fills a new database with the demo threads. */
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

/** Reads the settings of a server started from the command line. */
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
