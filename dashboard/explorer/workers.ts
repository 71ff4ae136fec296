// Tells the editor where its three workers are: beside the script that asks for them, on this very host.
type WorkerOwner = { MonacoEnvironment?: { getWorker(id: string, language: string): Worker } };

const FILES: Readonly<Record<string, string>> = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

(globalThis as WorkerOwner).MonacoEnvironment = {
  getWorker: (_id, language) =>
    new Worker(new URL(FILES[language] ?? 'editor.worker.js', import.meta.url), { type: 'module' }),
};
