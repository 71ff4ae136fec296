// Bundles the explorer's page into files that any HTTP server can hand out: index.html, scripts, workers, styles.
// Takes about a second, in esbuild's own process. Nothing in the bundle is fetched from another host.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin, stop } from 'esbuild';

/** A page's files by name. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

const EXPLORER = join(import.meta.dirname, 'explorer');
const NAME_OF_PAGE = 'index.html';

/** The page is `index.html`; it asks for the others at `explorer/<name>`, seen from where it stands. */
export async function bundleExplorer(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: {
      main: join(EXPLORER, 'main.tsx'),
      style: join(EXPLORER, 'explorer.css'),
      // The editor starts these three by name (explorer/workers.ts).
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    },
    absWorkingDir: import.meta.dirname,
    outdir: 'files',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [withoutEditorStyles],
  });
  // Its process would otherwise stay as long as ours.
  await stop();
  const files = outputFiles.map(({ path, contents }): [string, Uint8Array] => [basename(path), contents]);
  return new Map([[NAME_OF_PAGE, readFileSync(join(EXPLORER, NAME_OF_PAGE))], ...files]);
}

/** GraphiQL's own style sheet holds the editor's already; the editor's modules would bring it a second time. */
const withoutEditorStyles: Plugin = {
  name: 'without-editor-styles',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};
