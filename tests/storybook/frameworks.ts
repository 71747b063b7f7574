import { join } from 'node:path';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { compile } from 'svelte/compiler';
import { build, type Rollup } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Turn the code of each framework into a module, and mount that on a page. */
const FRAMEWORKS: Record<string, { compile(code: string): string; mount: string }> = {
  npm: { compile: (code) => code, mount: "import './made';" },
  react: {
    compile: (code) => code,
    mount: `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import * as made from './made';
      createRoot(document.querySelector('main')).render(createElement(Object.values(made)[0]));`,
  },
  vue: {
    compile(code) {
      const { descriptor, errors } = parse(code);
      if (errors[0]) throw errors[0];
      const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('news-') };
      return compileScript(descriptor, { id: 'made', inlineTemplate: true, templateOptions: { compilerOptions } })
        .content;
    },
    mount: `import { createApp } from 'vue';
      import Made from './made';
      createApp(Made).mount('main');`,
  },
  svelte: {
    compile: (code) => compile(code, { generate: 'client', name: 'Made' }).js.code,
    mount: `import { mount } from 'svelte';
      import Made from './made';
      mount(Made, { target: document.querySelector('main') });`,
  },
};

/** A page's script that shows the snippet, made with the framework's own compiler. */
export async function scriptFor(id: string, code: string): Promise<string> {
  const framework = FRAMEWORKS[id]!;
  // A name in this folder, from where the frameworks are found.
  const made = join(import.meta.dirname, 'made.jsx');
  const entry = join(import.meta.dirname, 'mount.js');
  const output = (await build({
    ...sourceConfig,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      {
        name: 'snippet',
        enforce: 'pre',
        resolveId: (name) => (name === './made' ? made : name === entry ? entry : undefined),
        load: (name) => (name === made ? framework.compile(code) : name === entry ? framework.mount : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  return output.output[0].code;
}
