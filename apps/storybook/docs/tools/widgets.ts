// Registers all widgets.
import.meta.glob('../../../../packages/*/src/define.ts', { eager: true });
