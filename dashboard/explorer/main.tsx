// The explorer's page: GraphiQL on the graph that served it, with examples beside the editor.
import './workers.ts';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

const place = document.getElementById('explorer');
if (place !== null) createRoot(place).render(<Explorer asked={readAsked(window.location.search)} />);

/** A question in the page's own address stands in the editor; it is run by hand alone. */
function readAsked(search: string): { readonly query?: string; readonly variables?: string } {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return { ...(query !== null && { query }), ...(variables !== null && { variables }) };
}
