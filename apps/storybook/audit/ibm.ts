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

/** It takes all fields of a page with one name for one group, also those of several forms. */
const FALSE_ALARM = 'input_checkboxes_grouped';

/** What IBM's rules for WCAG 2.2 A and AA find in the widgets below an element. */
export async function violations(root: Element): Promise<string[]> {
  const { results } = await (await (checker ??= load())).check(root, ['WCAG_2_2']);
  return results
    .filter(
      ({ value: [level, outcome], path }) => level === 'VIOLATION' && outcome === 'FAIL' && /news-/.test(path.dom),
    )
    .filter(({ ruleId }) => ruleId !== FALSE_ALARM || root.querySelectorAll('news-subscribe-form').length < 2)
    .map(({ ruleId, message, path }) => `IBM ${ruleId}: ${message} ${path.dom}`);
}
