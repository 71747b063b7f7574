import { warnOnce } from '@news-widgets/core/internal/page';
import { applyPageStyle } from './page-style.js';
import { makeWidget } from './make-widget.js';
import { allowOwnScriptsOnly } from './own-scripts-only.js';
import { reportHeight } from './report-height.js';

allowOwnScriptsOnly();
const parameters = new URLSearchParams(location.search);
const canonical = parameters.get('canonical');
if (canonical && /^https?:\/\//.test(canonical))
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href = canonical;
document.documentElement.lang = parameters.get('lang') ?? 'en';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'html,body{margin:0}body{display:flow-root;font:1rem/1.5 var(--news-font,system-ui,sans-serif);color:var(--news-text,CanvasText)}',
);
document.adoptedStyleSheets.push(sheet);
applyPageStyle(parameters, document.documentElement.style);

void makeWidget(parameters).then((widget) => {
  if (!widget) return warnOnce(`frame.html: widget=${parameters.get('widget')} is none of ${__WIDGETS__.join(', ')}.`);
  document.body.replaceChildren(widget);
  reportHeight();
});
