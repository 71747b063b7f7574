/** A shortcode: `[name attribute="value"]` or `[/name]`. */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)(?![\w-])([^[\]]*)\]/g;

/** HTML for shortcodes that many themes and plug-ins share, as WordPress would have rendered it. */
const HTML: Record<string, (attribute: (name: string) => string) => [start: string, end: string]> = {
  caption: () => ['<figure class="wp-caption">', '</figure>'],
  embed: () => ['<p class="bare-embed">', '</p>'],
  et_pb_section: () => ['<div>', '</div>'],
  et_pb_row: () => ['<div>', '</div>'],
  et_pb_column: () => ['<div>', '</div>'],
  et_pb_text: () => ['<div>', '</div>'],
  et_pb_toggle: (attribute) => [`<details><summary>${attribute('title')}</summary>`, '</details>'],
  et_pb_accordion_item: (attribute) => [`<details><summary>${attribute('title')}</summary>`, '</details>'],
  et_pb_tab: (attribute) => [`<h3>${attribute('title')}</h3>`, ''],
  et_pb_blurb: (attribute) => [`<div><h4>${attribute('title')}</h4>`, '</div>'],
  et_pb_cta: (attribute) => [`<div><h4>${attribute('title')}</h4>`, '</div>'],
  et_pb_heading: (attribute) => [`<h2>${attribute('title')}</h2>`, ''],
  et_pb_testimonial: (attribute) => ['<blockquote>', `<cite>${attribute('author')}</cite></blockquote>`],
  et_pb_image: (attribute) => [`<figure><img src="${attribute('src')}" alt="${attribute('alt')}"></figure>`, ''],
  et_pb_video: (attribute) => [`<p class="bare-embed">${attribute('src')}</p>`, ''],
  et_pb_audio: (attribute) => [`<audio src="${attribute('audio')}"></audio>`, ''],
  et_pb_button: (attribute) => [`<p><a href="${attribute('button_url')}">${attribute('button_text')}</a></p>`, ''],
  vc_custom_heading: (attribute) => [`<h2>${attribute('text')}</h2>`, ''],
  vc_video: (attribute) => [`<p class="bare-embed">${attribute('link')}</p>`, ''],
  vc_toggle: (attribute) => [`<details><summary>${attribute('title')}</summary>`, '</details>'],
  vc_tta_section: (attribute) => [`<h3>${attribute('title')}</h3>`, ''],
  vc_btn: (attribute) => [`<p>${attribute('title')}</p>`, ''],
  video: (attribute) => [`<video src="${attribute('src') || attribute('mp4')}"></video>`, ''],
  audio: (attribute) => [`<audio src="${attribute('src') || attribute('mp3')}"></audio>`, ''],
};

/** WordPress encodes quotation marks and brackets in attributes of shortcodes like this. */
const ATTRIBUTE =
  /([\w-]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|(?:&quot;|&#8221;|&#8243;|”|″)(.*?)(?:&quot;|&#8221;|&#8243;|”|″)|([^\s"']+))/g;

const escape = (text: string): string => text.replace(/[<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/**
 * Renders shortcodes that no server has expanded; of unknown ones only the content stays. Brackets in prose, such as "[sic]",
 * are kept: a shortcode has an underscore in its name, attributes, or an end tag.
 */
export function expandShortcodes(html: string): string {
  if (!/\[\/?[a-z]/.test(html)) return html;
  const ended = new Set([...html.matchAll(/\[\/([a-z][\w-]*)\]/g)].map(([, name]) => name));
  return html
    .replace(/<p>\s*(\[\/?(?:et_pb|vc)_[^[\]]*\])\s*<\/p>/g, '$1')
    .replace(SHORTCODE, (whole, slash: string, name: string, rest: string) => {
      if (!name.includes('_') && !ended.has(name) && !/^\s[\w-]+=/.test(rest)) return whole;
      const values = new Map(
        [...rest.matchAll(ATTRIBUTE)].map(([, key, ...found]): [string, string] => [
          key!,
          found.find((one) => one !== undefined) ?? '',
        ]),
      );
      const toHtml = Object.hasOwn(HTML, name) ? HTML[name] : undefined;
      return toHtml?.((key) => escape(values.get(key) ?? ''))[slash ? 1 : 0] ?? '';
    });
}
