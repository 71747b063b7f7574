const REEXPORT = /^export\s*\{([^}]*)\}\s*from\s*["'`]\.\/([\w-]+\.js)["'`]/;

const pairs = (list) => list.split(',').map((pair) => pair.split(' as '));

/**
 * A part that a group has taken in leaves behind a file that only passes on its exports: one more round trip. Here the group
 * exports them itself, and that file goes. In place of as many characters, so that source maps stay true.
 */
export const wholeGroups = () => ({
  name: 'whole-groups',
  generateBundle(_, bundle) {
    for (const { code, fileName } of Object.values(bundle)) {
      const [, names, file] = code?.match(REEXPORT) ?? [];
      if (!file) continue;
      bundle[file].code = bundle[file].code.replace(/\bexport\{([^}]*)\}/, (_, exported) => {
        const locals = new Map(pairs(exported).map(([local, name = local]) => [name, local]));
        return `export{${exported},${pairs(names).map(([name, own]) => `${locals.get(name)} as ${own}`)}}`;
      });
      for (const chunk of Object.values(bundle).filter((each) => each.code))
        chunk.code = chunk.code.replaceAll(new RegExp(`(["'\`])\\./${fileName}\\1`, 'g'), (path, quote) =>
          `${quote}./${file}${quote}`.padEnd(path.length),
        );
      delete bundle[fileName];
      delete bundle[`${fileName}.map`];
    }
  },
});
