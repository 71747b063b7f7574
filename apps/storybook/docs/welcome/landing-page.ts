import { html, LitElement } from 'lit';
import { catalogue } from '../tools/catalogue.js';
import '../tools/demo-publisher.js';
import { elementOf, embedOf } from '../tools/embed.js';
import { paperStyles } from '../blocks/paper.styles.js';
import { toolStyles } from '../tools/tool.styles.js';
import '../tools/widgets.js';
import './host-window.js';
import { landingPageStyles } from './landing-page.styles.js';

const to = (page: string): string => `./?path=/docs/${page}--docs`;

const TOOLS = [
  ['tools-embed-builder', 'Embed builder', 'Choose a widget, set it up, copy the code for any kind of site.'],
  ['tools-theme-builder', 'Theme builder', 'Start from a host’s colours and fonts; contrast is checked as you go.'],
  ['foundations-tokens', 'Foundations', 'Colour, type and space, measured from what the browser paints.'],
  ['what-is-new', 'What is new', 'What has changed since the last release, with links to see it.'],
] as const;

/** Introduces the project and leads to its parts. */
class LandingPage extends LitElement {
  static override styles = [toolStyles, paperStyles, landingPageStyles];

  protected override render() {
    return html`<header>
        <div>
          <h1>A publisher’s news, at home on any page</h1>
          <p class="lead">
            News Widgets take on the typeface, colours and language of the site around them. One tag, any feed, no account, no
            tracking.
          </p>
        </div>
        <div class="actions">
          <a class="button primary" href=${to('tools-embed-builder')} target="_top">Build an embed</a>
          <a class="button" href=${to('tools-theme-builder')} target="_top">Make a theme</a>
        </div>
      </header>
      <host-window></host-window>
      <nav class="tools" aria-label="Tools">
        ${TOOLS.map(
          ([page, title, text]) =>
            html`<a href=${to(page)} target="_top"><strong>${title}</strong><span>${text}</span></a>`,
        )}
      </nav>
      <section>
        <h2>A whole page made of widgets</h2>
        <p class="about">
          Story, highlights, author, latest stories, search, comments and sign-up on another newspaper’s site, under a strict
          policy. Widgets further down load when readers come near. The page is
          <code>apps/partner-site/pages/article.html</code>. It also exists in Arabic and rendered on a server.
        </p>
        <div class="whole-page" tabindex="0" role="group" aria-label="Picture of the article page">
          <img
            src="./article-page.jpg"
            width="1200"
            height="1700"
            loading="lazy"
            alt="A newspaper’s article page: name and search at the top, the story with its picture and highlights in a wide column, the latest stories in a narrow one"
          />
        </div>
      </section>
      <section>
        <h2>The widgets</h2>
        <ul>
          ${catalogue.map(
            ({ name, title, description }) =>
              html`<li>
                <div class="picture paper" inert>${elementOf(embedOf(new Map([['widget', name]])))}</div>
                <a href=${to(`widgets-${name}`)} target="_top">${title}</a>
                <p>${description.split(/(?<=\.)\s/)[0]!.replaceAll('`', '')}</p>
                <a class="set-up" href="${to('tools-embed-builder')}#widget=${name}" target="_top" aria-label="Set up: ${title}">Set up</a>
              </li>`,
          )}
        </ul>
      </section>
      <section class="facts">
        <p><strong>Every state is a story.</strong> The toolbar above a story sets the page around it: colours, direction, language, width, network.</p>
        <p><strong>A link holds the whole state.</strong> The address includes controls and toolbar. Copy it, and others see what you see.</p>
        <p><strong>Checked with each change.</strong> Every story is opened in a browser, played, and checked for accessibility.</p>
      </section>`;
  }
}

customElements.define('landing-page', LandingPage);
