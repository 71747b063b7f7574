/** The common part of all frameworks' files: attributes, properties and listeners as the framework spells them. */
const props = ({ name }, listener) => `import type { ${name} } from 'PACKAGE';
import type { ${name}Attributes, ${name}EventMap, ${name}Properties } from './index.js';

type Own = ${name}Attributes & ${name}Properties;
type Listeners = {
  [Type in keyof ${name}EventMap as ${listener}]?: ((event: ${name}EventMap[Type]) => void) | undefined;
};
`;

const react = (widget) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${props(widget, '`on${Type}`')}
export interface ${widget.name}Props extends Omit<DetailedHTMLProps<HTMLAttributes<${widget.name}>, ${widget.name}>, keyof Own>, Own, Listeners {}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${widget.tagName}': ${widget.name}Props;
    }
  }
}
`;

const preact = (widget) => `import type { HTMLAttributes } from 'preact';
${props(widget, '`on${Type}`')}
export interface ${widget.name}Props extends Omit<HTMLAttributes<${widget.name}>, keyof Own>, Own, Listeners {}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${widget.tagName}': ${widget.name}Props;
    }
  }
}
`;

const solid = (widget) => `import type { JSX } from 'solid-js';
${props(widget, '`on:${Type}`')}
type Explicit = { [Name in keyof Own as \`prop:\${Name}\`]?: Own[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${widget.tagName}': Omit<JSX.HTMLAttributes<${widget.name}>, keyof Own> & Own & Explicit & Listeners;
    }
  }
}
`;

const svelte = (widget) => `import type { HTMLAttributes } from 'svelte/elements';
${props(widget, '`on${Type}`')}
export interface ${widget.name}Props extends Omit<HTMLAttributes<${widget.name}>, keyof Own>, Own, Listeners {}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${widget.tagName}': ${widget.name}Props;
  }
}
`;

const vue = (widget) => `import type { DefineComponent, HTMLAttributes } from 'vue';
${props(widget, '`on${Camel<`-${Type}`>}`')}
/** Converts \`-news-load\` to \`NewsLoad\`, as Vue spells listeners. */
type Camel<Text extends string> = Text extends \`-\${infer Word}-\${infer Rest}\`
  ? \`\${Capitalize<Word>}\${Camel<\`-\${Rest}\`>}\`
  : Text extends \`-\${infer Word}\`
    ? Capitalize<Word>
    : Text;

declare module 'vue' {
  interface GlobalComponents {
    '${widget.tagName}': DefineComponent<Omit<HTMLAttributes, keyof Own> & Own & Listeners>;
  }
}
`;

/** Declaration files for frameworks with their own types for markup. */
export const FRAMEWORKS = { react, preact, solid, svelte, vue };
