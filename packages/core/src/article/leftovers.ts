import { anyOf, elementsIn, hasClass, textOf, type SourceElement } from './html-tree.js';

/** Elements that are not part of a story, with all of their content. */
const DROPPED_NAMES = /* @__PURE__ */ anyOf(
  `
    script style template title head link meta base input select textarea button datalist canvas svg map dialog
    param noframes noembed
    amp-ad amp-analytics amp-auto-ads amp-consent amp-pixel amp-sidebar amp-social-share amp-sticky-ad
    amp-user-notification amp-state amp-script amp-list amp-selector amp-bind-macro amp-geo amp-date-picker
    amp-lightbox-gallery amp-font amp-animation amp-position-observer amp-experiment amp-install-serviceworker
    amp-tracking amp-next-page amp-addthis amp-byside-content
  `,
);

/** Classes of counters, share buttons, calls to subscribe, advertisements and lists of other stories. */
const DROPPED_CLASSES = new RegExp(
  `^(?:${[
    'sharedaddy|sd-(?:block|sharing.*|like.*)|jp-relatedposts|wpcnt|post-likes-widget.*',
    'addtoany.*|a2a_(?:kit|dd|button.*)|addthis.*|shareaholic.*|heateor_.*|essb_.*|ssba.*|mashsb.*|swp_.*|scriptlesssocialsharing.*',
    '(?:social|share|sharing)[-_]?(?:share|sharing|icons?|buttons?|bar|links?|counts?|counter|widget|media|tools?|wrapper|block|box|list)s?',
    '(?:et_social|et_pb_social_media_follow|et_pb_signup|et_bloom|et_pb_comments_module).*',
    'elementor-(?:share-buttons|social-icons|widget-share-buttons|widget-social-icons|widget-form|widget-posts).*',
    'wp-block-(?:social-links|jetpack-(?:sharing-buttons|subscriptions|like)|latest-posts|query|newsletter|mailerlite.*)',
    'follow-?(?:me|us|buttons?|links?)|(?:vc|wpb)_(?:tweetmeme|facebook|googleplus|pinterest).*',
    'kg-signup-card|gh-(?:subscribe|signup).*|subscription-widget.*|subscribe-(?:widget|module|box|form).*|install-substack-app-embed',
    'mc4wp-.*|mailpoet_.*|formkit-.*|jetpack_subscription_widget',
    'yarpp.*|rp4wp.*|crp_related|related-?posts?|wp-rp-.*|zem_rp_.*',
    '(?:article|entry|page|post|story)[-_]{1,2}(?:share|sharing|social)(?:[-_].*)?',
    'comments-area|comments?-?list|commentlist|comment-(?:form|respond)|comments-(?:section|wrapper|container)|disqus-.*',
    '(?:email|mailing-?list|newsletter)[-_]{0,2}(?:sign-?up|subscribe|subscription|form|box|cta|promo|widget|block|inline|embed)(?:[-_].*)?',
    'adsbygoogle|advertisement|ad-(?:container|slot|unit|wrapper)|google-auto-placed|code-block-ad',
    'mw-editsection|noprint|printfriendly|pf-content-button|navbox|reference-accessdate',
    'header-anchor-parent|anchor-icon|wp-block-spacer|captioned-button-wrap',
  ].join('|')})$`,
  'i',
);

/** Elements checked by id and class: headings have such ids for other reasons. */
const CONTAINER = /^(?:aside|div|nav|ol|section|ul)$/;
/** Ids of comment sections below a story. */
const DROPPED_IDS = /^(?:comments|disqus_thread|respond)$/;

/** Boxes between paragraphs that lead to other stories; removed if they are mostly links. */
const LINK_BOX =
  /^(?:.*[-_])?(?:related|recirc\w*|recommended|trending|up-?next|(?:also|most|must)-?read|read-?(?:also|more|next)|more-?(?:stories|articles|news|on|from|reading))(?:[-_].*)?$/i;
const MIN_LINK_SHARE = 0.5;

const isLinkBox = (source: SourceElement): boolean => {
  if (!(CONTAINER.test(source.name) || source.name === 'p') || !hasClass(source, LINK_BOX)) return false;
  const letters = (text: string) => text.replace(/\s+/g, '').length;
  const linked = elementsIn(source).filter(({ name }) => name === 'a');
  return letters(linked.map(textOf).join('')) > letters(textOf(source)) * MIN_LINK_SHARE;
};

/** Returns whether an element is hidden by its own markup. */
const isHidden = ({ attributes }: SourceElement): boolean =>
  'hidden' in attributes ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');

/** Notes after links that open a new tab; the widget has its own in the reader's language. */
const NEW_TAB =
  /^\s*\(?[^()]{0,40}(?:new (?:tab|window)|neue[sn] (?:tab|fenster)|nouvel onglet|nueva (?:pestaña|ventana))[^()]{0,20}\)?\s*$/i;

/** Returns whether an element is a call to subscribe, such as Substack's buttons. */
const isCall = (source: SourceElement): boolean =>
  hasClass(
    source,
    /^(?:button-wrapper|captioned-button-wrap|wp-block-button|kg-button-card|subscribe-btn|et_pb_button_module_wrapper)$/,
  ) &&
  /^(?:subscribe|sign up|join|share|leave a comment|follow|get (?:\w+ )?updates)\b.{0,40}$/i.test(
    textOf(source).trim(),
  );

/** Returns whether an element is not part of the story: a script, form, share button or advertisement. */
export const isLeftover = (source: SourceElement): boolean =>
  DROPPED_NAMES.test(source.name) ||
  isHidden(source) ||
  isCall(source) ||
  hasClass(source, DROPPED_CLASSES) ||
  (CONTAINER.test(source.name) && DROPPED_IDS.test(source.attributes['id'] ?? '')) ||
  isLinkBox(source) ||
  (hasClass(source, /^(?:screen-reader-text|sr-only|visually-?hidden)$/i) && NEW_TAB.test(textOf(source)));
