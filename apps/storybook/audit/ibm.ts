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

/** IBM's engine is a script that makes a global. */
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

/** What the engine gets wrong in shadow roots, and when. */
const FALSE_ALARMS: Record<string, (root: Element) => boolean> = {
  // It takes fields of one name for one group, also those of several forms.
  input_checkboxes_grouped: (root) => root.querySelectorAll('news-subscribe-form').length > 1,
  // It does not find the combobox that controls a list of options.
  aria_child_tabbable: (root) => !!root.querySelector('news-search-box'),
};

/** What IBM's rules for WCAG 2.2 A and AA find in the widgets below an element. */
export async function violations(root: Element): Promise<string[]> {
  const { results } = await (await (checker ??= load())).check(root, ['WCAG_2_2']);
  return results
    .filter(
      ({ value: [level, outcome], path }) => level === 'VIOLATION' && outcome === 'FAIL' && /news-/.test(path.dom),
    )
    .filter(({ ruleId }) => !FALSE_ALARMS[ruleId]?.(root))
    .map(({ ruleId, message, path }) => `IBM ${ruleId}: ${message} ${path.dom}`);
}
