import { join } from 'node:path';
import { filesByAddress } from './files-by-address.ts';

/**
 * Packages that stay outside: two bring machine code, two are fonts, which are files; of better-sqlite3 and pg, neither is needed where
 * the other engine is used.
 */
export const packagesOutside = [
  '@expo-google-fonts/noto-emoji',
  '@expo-google-fonts/noto-sans',
  '@myriaddreamin/typst-ts-node-compiler',
  'better-sqlite3',
  'pg',
];

/**
 * Bundles the command line with all that it loads into `<folder>/reifegrad.mjs`, with a part `<name>-<hash>.mjs` for whatever is imported
 * later and an entry for each thread. Names inside stay as they are, for the traces in logs.
 */
export async function bundleServer(root: string, folder: string): Promise<void> {
  // Vite takes longer to load than an unchanged server takes to be recognized.
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [filesByAddress(root)],
    ssr: { noExternal: true, external: packagesOutside },
    build: {
      ssr: join(root, 'server', 'cli', 'reifegrad.mjs'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      // The notices that the licences of what is bundled ask for.
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
