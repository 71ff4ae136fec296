// Turns TypeScript into JavaScript for Jest exactly as Node does for the running system: types become blanks, lines stay.
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
