interface Finding {
  ruleId: string;
  message: string;
  value: [level: string, outcome: string];
  path: { dom: string };
}

interface Checker {
  check(node: Node, rulesets: string[]): Promise<{ results: Finding[] }>;
}

let checker: Promise<Checker> | undefined;

/** IBM's engine is a script that sets a global. */
async function load(): Promise<Checker> {
  const { default: src } = await import('accessibility-checker-engine/ace-window.js?url');
  const script = Object.assign(document.createElement('script'), { src });
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
  return new ace.Checker();
}

/**
 * Rules that the engine gets wrong in shadow roots. Their findings count only if the same markup also fails in a document,
 * outside its shadow root.
 */
const ERR_IN_SHADOW_ROOTS: Readonly<Record<string, string>> = {
  input_checkboxes_grouped: 'It takes boxes of one name in several shadow roots for one group that has no label.',
  aria_child_tabbable: 'It looks for the combobox that names the active option in the document only.',
};

const CONFORMANCE = ['WCAG_2_2'];

/** Returns violations of IBM's rules for WCAG 2.2 A and AA in the widgets below an element. */
export async function violations(root: Element): Promise<string[]> {
  const found: string[] = [];
  for (const { ruleId, message, path } of await failures(root)) {
    if (!/news-/.test(path.dom)) continue;
    if (ruleId in ERR_IN_SHADOW_ROOTS && !(await failsAlone(root, ruleId, path.dom))) continue;
    found.push(`IBM ${ruleId}: ${message} ${path.dom}`);
  }
  return found;
}

async function failures(root: Element): Promise<Finding[]> {
  const { results } = await (await (checker ??= load())).check(root, CONFORMANCE);
  return results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
}

/** Returns whether a rule also fails on a copy of the widget's markup outside a shadow root, in a document of its own. */
async function failsAlone(root: Element, ruleId: string, path: string): Promise<boolean> {
  const [name = ''] = /news-[\w-]+/.exec(path) ?? [];
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { body } = frame.contentDocument!;
  try {
    for (const { shadowRoot } of root.querySelectorAll(name)) {
      body.replaceChildren();
      body.append(...[...shadowRoot!.childNodes].map((node) => body.ownerDocument.importNode(node, true)));
      if ((await failures(body)).some((finding) => finding.ruleId === ruleId)) return true;
    }
    return false;
  } finally {
    frame.remove();
  }
}
