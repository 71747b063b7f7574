import { type BodyNode, element } from './body-tree.js';
import type { Context } from './context.js';
import { type Embed, hasPostText } from './embeds.js';
import type { SourceElement } from './html-tree.js';

/**
 * Builds a placeholder for content from another service: its name, the text of a post, a button that loads the player, and a
 * link. Nothing is requested from the service before the reader asks for it.
 */
export function embedBlock(embed: Embed, source: SourceElement | undefined, context: Context): BodyNode {
  const { service, url, player, height } = embed;
  const { words } = context;
  const fill = (text: string) => text.replace('{service}', service);
  const post = source && hasPostText(source) ? [element('blockquote', {}, context.blocks(source.nodes))] : [];
  const title = source?.attributes['title']?.trim();
  const open = fill(words.openEmbed);
  // Next to a button, the link is an icon.
  const link = element(
    'a',
    {
      ...{ href: url, target: '_blank', rel: 'noopener nofollow', 'aria-describedby': 'new-tab' },
      ...(player ? { class: 'external icon-link', 'aria-label': open, title: open } : { class: 'external' }),
    },
    player ? [] : [open],
  );
  const button = player
    ? [
        element('button', { type: 'button', class: 'action', 'data-player': player, 'data-height': height }, [
          fill(words.showEmbed),
        ]),
      ]
    : [];
  return element('figure', { class: 'embed', 'data-service': service }, [
    ...post,
    ...(title && !post[0] && title.length > 20 ? [element('p', { class: 'embed-title' }, [title])] : []),
    element('div', { class: 'embed-actions' }, [...button, link]),
  ]);
}
