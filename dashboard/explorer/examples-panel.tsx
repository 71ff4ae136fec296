// The panel beside the editor: questions to click, each in a tab of its own with its answer.
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { useMemo } from 'react';
import examples from './examples.json';
import { FIRST_TEXT } from './first-text.ts';

type Example = (typeof examples)[number];

/** Open from the start. */
export const EXAMPLES_PANEL: GraphiQLPlugin = { title: '例子 Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const schema = useGraphiQL((state) => state.schema);
  const fitting = useMemo(() => examples.filter(({ query }) => fits(schema, query)), [schema]);
  const open = useOpenExample();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">
        可以这样问 <span lang="en">Questions to start from</span>
      </h2>
      <ul>
        {fitting.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <span className="who">
                {example.number} {example.zh.who} <span lang="en">{example.en.who}</span>
              </span>
              <span>{example.zh.question}</span>
              <span lang="en">{example.en.question}</span>
            </button>
          </li>
        ))}
      </ul>
      {schema && fitting.length === 0 && (
        <p>
          没有适合本图谱的例子。<span lang="en">No example fits this graph.</span>
        </p>
      )}
    </section>
  );
}

/** The gateway serves other graphs, too: only what this one can be asked is shown. */
function fits(schema: GraphQLSchema | null | undefined, query: string): boolean {
  return schema !== null && schema !== undefined && validate(schema, parse(query)).length === 0;
}

/** Goes to the example's tab, or opens one (in the place of the first text, when that is untouched), and runs it. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, run, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }));
  return ({ query }) => {
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at !== -1) changeTab(at);
    else {
      if (queryEditor?.getValue() !== FIRST_TEXT) addTab();
      updateActiveTabValues({ query });
      queryEditor?.setValue(query);
    }
    // The editor reads it out of the text a moment later; until then it would run under the last tab's name.
    setOperationName(getOperationAST(parse(query))?.name?.value ?? '');
    void run();
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11" strokeLinecap="round" />
    </svg>
  );
}
