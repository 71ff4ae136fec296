// Keeps what GraphiQL wants to remember (queries, variables, tabs) as long as the page is open, and no longer:
// a question can name a person, and the next user of this browser is somebody else.
import type { Storage } from '@graphiql/toolkit';

export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}
