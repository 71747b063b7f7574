import { type HostPage, inScript } from './host-page.ts';

/** Runs the scripts of markup that was parsed apart, as jQuery's `html()` and site builders do. */
const RUN = `const run = (root) => { for (const old of root.querySelectorAll('script')) { const script = document.createElement('script'); for (const { name, value } of old.attributes) script.setAttribute(name, value); script.text = old.text; old.replaceWith(script); } };`;

const later = (work: (markup: string) => string) => (markup: string) =>
  `<div id="place"></div><script>${RUN} const place = document.getElementById('place'); ${work(inScript(markup))}</script>`;

const within = (before: string, after: string) => (markup: string) => before + markup + after;

const nameOfFrame = 'title="Frame" width="1200" height="5000"';

/** Pages whose documents differ: modes, languages, places in the markup, ways in, and frames. */
export const DOCUMENT_PAGES: Record<string, HostPage> = {
  'quirks mode': { doctype: '' },
  'limited quirks mode': {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  'a language that is none': { root: 'lang="en_US.UTF-8"' },
  'a language that a template left out': { root: 'lang="undefined"' },
  'no language': { root: '' },
  'another encoding': {
    headers: { 'content-type': 'text/html; charset=windows-1251' },
  },
  'zoomed by its styles': { head: '<style>html { zoom: 3; font-size: 62.5% } body { zoom: 0.5 }</style>' },
  'styles for every element': {
    head: '<style>* { all: revert !important; transition: all 1s !important; animation-duration: 9s !important } :not(:defined) { visibility: hidden } [hidden] { display: block !important } a, button, input { pointer-events: auto }</style>',
  },
  'in a disclosure': { put: within('<details open><summary>News</summary>', '</details>') },
  'in a dialog': { put: within('<dialog open>', '</dialog>') },
  'in a table': { put: within('<table><tbody><tr><td>', '</td></tr></tbody></table>') },
  'in a list': { put: within('<ul><li>', '</li></ul>') },
  'in a link and a heading': { put: within('<h2><a href="#top">', '</a></h2>') },
  'in a button and a label': { put: within('<label>', '</label>') },
  'in a drawing': {
    put: within('<svg width="1200" height="5000"><foreignObject width="1200" height="5000">', '</foreignObject></svg>'),
  },
  'in tags that are never closed': { put: within('<center><font><b><i><div><p>', '') },
  'inserted as text with its scripts run': { put: later((markup) => `place.innerHTML = ${markup}; run(place);`) },
  'inserted twice as text': {
    put: later(
      (markup) =>
        `place.innerHTML = ${markup}; const text = place.innerHTML; place.innerHTML = ''; place.innerHTML = text; run(place);`,
    ),
  },
  'inserted by insertAdjacentHTML': {
    put: later((markup) => `place.insertAdjacentHTML('beforeend', ${markup}); run(place);`),
  },
  'inserted as a fragment': {
    put: later(
      (markup) =>
        `const range = document.createRange(); range.selectNode(place); place.append(range.createContextualFragment(${markup}));`,
    ),
  },
  'imported from another document': {
    put: later(
      (markup) => `const other = new DOMParser().parseFromString(${markup}, 'text/html');
      for (const node of [...other.head.childNodes, ...other.body.childNodes]) place.append(document.importNode(node, true)); run(place);`,
    ),
  },
  'adopted from another document': {
    put: later(
      (markup) => `const other = document.implementation.createHTMLDocument(''); other.body.innerHTML = ${markup};
      place.append(...[...other.body.childNodes].map((node) => document.adoptNode(node))); run(place);`,
    ),
  },
  'cloned from a template': {
    put: (markup) =>
      `<template id="of">${markup}</template><div id="place"></div><script>${RUN} document.getElementById('place').append(document.getElementById('of').content.cloneNode(true)); run(document.getElementById('place'));</script>`,
  },
  'moved about while it loads': {
    put: (markup) =>
      `<div id="one">${markup}</div><div id="two"></div><script>let count = 0; const timer = setInterval(() => { const [from, to] = count % 2 ? ['two', 'one'] : ['one', 'two']; for (const node of [...document.getElementById(from).children]) if (node.localName !== 'script' && node.localName !== 'iframe') document.getElementById(to).append(node); if (++count > 9) clearInterval(timer); }, 40);</script>`,
  },
  'wrapped and taken out by a script': {
    put: (markup) =>
      `<div id="place">${markup}</div><script>setTimeout(() => { const place = document.getElementById('place'); const box = document.createElement('section'); place.replaceWith(box); setTimeout(() => box.append(place), 300); }, 100);</script>`,
  },
  'written into a new document': {
    put: (markup) =>
      `<script>addEventListener('load', () => { document.open(); document.write('<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>' + ${inScript(markup)}); document.close(); });</script>`,
  },
  'a body that a script replaces': {
    put: (markup) =>
      `<script>addEventListener('DOMContentLoaded', () => { ${RUN} const body = document.createElement('body'); body.innerHTML = ${inScript(markup)}; document.body = body; run(body); });</script>`,
  },
  'a frame written by a script': {
    inFrames: true,
    put: (markup) =>
      `<iframe ${nameOfFrame} id="in"></iframe><script>const { contentDocument } = document.getElementById('in'); contentDocument.open(); contentDocument.write('<!doctype html><title>In</title><body>' + ${inScript(markup)}); contentDocument.close();</script>`,
  },
  'a frame of srcdoc': {
    inFrames: true,
    put: (markup) =>
      `<iframe ${nameOfFrame} id="in"></iframe><script>document.getElementById('in').srcdoc = '<!doctype html><title>In</title><body>' + ${inScript(markup)};</script>`,
  },
  'a frame of a blob': {
    inFrames: true,
    put: (markup) =>
      `<iframe ${nameOfFrame} id="in"></iframe><script>document.getElementById('in').src = URL.createObjectURL(new Blob(['<!doctype html><meta charset="utf-8"><title>In</title><body>' + ${inScript(markup)}], { type: 'text/html' }));</script>`,
  },
  'a frame in a sandbox': {
    inFrames: true,
    put: (markup) =>
      `<iframe ${nameOfFrame} id="in" sandbox="allow-scripts"></iframe><script>document.getElementById('in').srcdoc = '<!doctype html><title>In</title><body>' + ${inScript(markup)};</script>`,
  },
  'a frame with a data address': {
    inFrames: true,
    put: (markup) =>
      `<iframe ${nameOfFrame} id="in"></iframe><script>document.getElementById('in').src = 'data:text/html;charset=utf-8,' + encodeURIComponent('<!doctype html><title>In</title><body>' + ${inScript(markup)});</script>`,
  },
};
