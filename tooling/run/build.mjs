import { install, turbo, useInstalledCommands } from './install.mjs';

/** Leaves everything publishable in `dist/` folders, with the manifests beside them. */
export async function build() {
  const code = await install();
  if (code !== 0) return code;
  useInstalledCommands();
  return turbo('build', 'analyze', '--output-logs=new-only');
}
