import { importFile } from '../bundles/import-file.js';
import type { HydrationModule, SharedModule, Widget } from '../bundles/modules.js';

/** Imports and registers these widgets; all files load in parallel. Rejects if one is missing. */
export async function importWidgets(tags: readonly string[], hydrates: boolean): Promise<void> {
  const shared = importFile('shared.js') as Promise<SharedModule>;
  const hydration = hydrates ? (importFile('shared/hydration.js') as Promise<HydrationModule>) : undefined;
  await Promise.all(
    tags.map(async (tag) => {
      const widget = importFile(`shared/${tag.slice(5)}.js`) as Promise<{ default: Widget }>;
      const [{ registerWidget }, module, support] = await Promise.all([shared, widget, hydration]);
      await registerWidget(tag, module.default, support);
    }),
  );
}
