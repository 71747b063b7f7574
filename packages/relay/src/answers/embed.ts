import { listItemCount, requiredItemCount } from '@news-widgets/core/internal/find-item';
import type { Answer } from '../http/answer.js';
import { RelayError } from '../relay-error.js';
import type { AnswerContext } from './context.js';
import { feedAnswer } from './feed.js';
import { MAX_LIMIT, readFeedParameters, toQuery } from './parameters.js';

/**
 * Parameters that are not attributes of a widget: some are the platform's, some could affect more than the widget's layout,
 * and one names another relay.
 */
const NOT_ATTRIBUTES = /^(url|src|relay|q|content|widget|endpoint|style|class|id|slot|part|is|on.*)$/;

/** Returns a widget with its content as HTML, for servers that include it in their pages. */
export async function embedAnswer(widget: string, query: URLSearchParams, context: AnswerContext): Promise<Answer> {
  const { prerender } = await import('../prerender.js');
  const attributes = attributesOf(query);
  const source = query.has('url') ? await sourceOf(widget, query, context) : undefined;
  if (source) attributes['src'] = source.address;
  const json = () => new Response(source?.answer.body, { headers: { 'content-type': 'application/json' } });
  try {
    const { html } = await prerender({ widget, attributes, fetch: async () => json() });
    const now = context.documents.now();
    const { confirmedAt = now, freshUntil = now + 300_000, isStale } = source?.answer ?? {};
    return { body: html, type: 'html', confirmedAt, freshUntil, isStale };
  } catch (error) {
    // The reader chose the names of the widget and its attributes.
    throw new RelayError('bad-request', (error as Error).message);
  }
}

/** Makes the relay itself the source of the widget, so that its script can continue from there. */
async function sourceOf(widget: string, query: URLSearchParams, context: AnswerContext) {
  const parameters = readFeedParameters(query, context.allowed);
  const number = (name: string) => Number(query.get(name)) || 0;
  const count =
    widget === 'recent-list'
      ? listItemCount(number('limit') || 5, parameters.offset)
      : requiredItemCount(query.get('item') ?? 0);
  // The widget itself skips the stories before its offset.
  const feedQuery = {
    ...parameters,
    limit: Math.min(count, MAX_LIMIT),
    offset: 0,
    content: /^(article|author-card)$/.test(widget),
  };
  const answer = await feedAnswer(feedQuery, context);
  return { answer, address: `${context.base}/v1/feed?${toQuery(feedQuery).toString()}` };
}

function attributesOf(query: URLSearchParams): Record<string, string | true> {
  const attributes: Record<string, string | true> = {};
  const styles: string[] = [];
  for (const [name, value] of query)
    if (/^news-[a-z-]+$/.test(name)) styles.push(`--${name}: ${value.replace(/[;{}<>\\]|\/\*/g, '')}`);
    else if (!NOT_ATTRIBUTES.test(name)) attributes[name] = value || true;
  return styles[0] ? { ...attributes, style: styles.join('; ') } : attributes;
}
