// Registers every widget that there is.
import.meta.glob('../../../../packages/*/src/define.ts', { eager: true });
