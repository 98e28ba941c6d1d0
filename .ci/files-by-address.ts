import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const address = /new URL\((['"])(\.{1,2}\/[^'"]+)\1,\s*import\.meta\.url\)/g;

/**
 * Keeps `new URL('./…', import.meta.url)` right in modules that are put together into a folder beside `model/`. What names a module is
 * the start of a thread, and gets an entry of its own; what names another file means the one at the same place of the repository.
 */
export function filesByAddress(root: string): Plugin {
  return {
    name: 'files-by-address',
    transform(code, id) {
      if (relative(root, id).split(sep)[0] !== 'server') return null;
      return code.replace(address, (_, quote: string, path: string) => {
        const file = join(dirname(id), path);
        let place = `../${relative(root, file).replaceAll(sep, '/')}`;
        if (extname(file) === '.ts') {
          const fileName = `${basename(file, '.ts')}.mjs`;
          this.emitFile({ type: 'chunk', id: file, fileName });
          place = `./${fileName}`;
        }
        return `new URL(${quote}${place}${quote}, import.meta.url)`;
      });
    },
  };
}
