import { basename, join } from 'node:path';

/** Elements that are delivered, each a file of its own with its own chunks; those not written yet are left out. */
export const entries = [
  'widget/check/reifegrad-check-define.ts',
  'widget/study/reifegrad-study-define.ts',
  'widget/admin/reifegrad-admin-define.ts',
  'widget/preview/reifegrad-preview-define.ts',
];

/** Bundles one entry `…/<name>-define.ts` into `<folder>/<name>.js` and chunks `reifegrad-<part>-<hash>.js` beside it. */
export async function bundle(root: string, entry: string, folder: string): Promise<void> {
  // Vite takes longer to load than an unchanged widget takes to be recognized.
  const { build } = await import('vite');
  const name = basename(entry, '-define.ts');
  await build({
    root,
    base: './',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    // Whatever NODE_ENV says: lit and xstate have a slower build for development, which Vite would take.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': "'production'" },
    build: {
      // A library, because Vite wraps each dynamic import of an application in a preload helper.
      lib: { entry: { [name]: join(root, entry) }, formats: ['es'] },
      outDir: folder,
      emptyOutDir: false,
      assetsDir: '',
      assetsInlineLimit: 0,
      target: 'es2021',
      modulePreload: false,
      reportCompressedSize: false,
      // The comments go, for the bytes; the notices that the licences ask for stand in this file.
      license: { fileName: `${name}-licenses.md` },
      rolldownOptions: {
        // What entry and chunks share stays in the entry: one more file would be one more round trip.
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: ({ name: part }) => `${part.startsWith('reifegrad-') ? '' : 'reifegrad-'}[name]-[hash].js`,
          assetFileNames: '[name]-[hash][extname]',
          // Vite leaves the white space and annotations in a library.
          minify: true,
          comments: false,
        },
      },
    },
  });
}
