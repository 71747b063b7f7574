// Before anything that imports Lit: a bundler that shares chunks would run Lit first if both were imported here.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('./take-over.js');
