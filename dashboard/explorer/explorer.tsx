// GraphiQL, set up so that nothing a visitor asks or is answered stays behind in the browser.
// GraphiQL is imported in this folder alone, so that a next major version changes one place.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { EXAMPLES_PANEL } from './examples-panel.tsx';
import { FIRST_TEXT } from './first-text.ts';
import { memoryStorage } from './memory-storage.ts';

/** The page stands at the graph's own address. */
const fetcher = createGraphiQLFetcher({ url: window.location.pathname });
const storage = memoryStorage();
const plugins = [EXAMPLES_PANEL];

type ExplorerProps = { readonly asked: { readonly query?: string; readonly variables?: string } };

export function Explorer({ asked }: ExplorerProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      shouldPersistHeaders={false}
      defaultQuery={FIRST_TEXT}
      initialQuery={asked.query}
      initialVariables={asked.variables}
      plugins={plugins}
      visiblePlugin={EXAMPLES_PANEL}
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
