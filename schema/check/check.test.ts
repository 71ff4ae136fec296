// What the check finds beside the golden texts: documents, contracts without a commit, things gone in a row, the real tree.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSupergraph } from '../committed.ts';
import { type DepartmentFiles, readDepartmentFiles } from '../compose.ts';
import { check } from './check.ts';
import type { Committed } from './contract.ts';
import { type DocumentFile, readDocumentFiles } from './document-file.ts';
import type { Finding } from './finding.ts';
import { graphOf } from './graph.ts';
import { shortestQuery } from './shortest-query.ts';
import { commitSmallCounty, edit, readSmallCounty, readSmallDocuments } from './testing/small-county.ts';
import { compareInputs, compareOutputs } from './type-change.ts';

const STALLS = 'subgraphs/market/stalls/schema.graphql';
const county = readSmallCounty();
const committed = commitSmallCounty();
const documents = readSmallDocuments();

test('a document that asks for what the schema never had is told with its own line', () => {
  const text = '{\n  stalls {\n    nane\n  }\n}\n';
  expect(find(county, [document('documents/new.graphql', text)])).toMatchObject([
    {
      code: 'DOCUMENT_FIELD_UNKNOWN',
      severity: 'error',
      coordinate: 'Stall.nane',
      places: [{ file: 'documents/new.graphql', line: 3 }],
    },
  ]);
});

test('a question inside a README counts lines from the start of the README', () => {
  const inside = { ...document('README.md', '{ stalls {\n nane } }'), firstLine: 40 };
  expect(find(county, [inside])).toMatchObject([{ places: [{ file: 'README.md', line: 41 }] }]);
  const broken = { ...document('README.md', '{ stalls {\n'), firstLine: 40 };
  expect(find(county, [broken])).toMatchObject([
    { code: 'DOCUMENT_SYNTAX_ERROR', places: [{ file: 'README.md', line: 41 }] },
  ]);
});

test('a document that a change breaks is told once, under the change', () => {
  const gone = edit(county, { file: STALLS, search: '  kind: StallKind @', replace: '  sort: String @' });
  expect(find(gone, documents).map(({ code }) => code)).toEqual(['FIELD_REMOVED']);
});

test('a variable of an input type may carry any of its fields', () => {
  const gone = edit(county, {
    file: 'schema/shared.graphql',
    search: '  "末日。 Last day."\n  to: Date\n',
    replace: '',
  });
  const [finding, ...others] = find(gone, documents);
  expect(others).toEqual([]);
  // keeper.graphql gives the whole period as a variable, board.graphql writes one without a last day.
  expect(finding).toMatchObject({
    code: 'INPUT_FIELD_REMOVED',
    severity: 'error',
    broken: [{ file: 'documents/keeper.graphql', line: 1 }],
  });
});

test('a type that went with the fields that returned it is told with whom it breaks', () => {
  const gone = edit(
    edit(county, { file: 'subgraphs/parks/sightings/schema.graphql', search: 'Bird | Tree', replace: 'Tree' }),
    {
      file: 'subgraphs/parks/sightings/schema.graphql',
      search:
        '"鸟。 A bird."\ntype Bird {\n  "种。 Species."\n  species: String @classified(as: "P0")\n  "当时的天气。 The weather then."\n  weather: Weather @classified(as: "P0")\n}\n\n',
      replace: '',
    },
  );
  expect(find(gone, documents)).toMatchObject([
    { code: 'TYPE_REMOVED', coordinate: 'Bird', places: [{ line: 9 }], broken: [{ file: 'documents/keeper.graphql' }] },
    { code: 'UNION_MEMBER_REMOVED', coordinate: 'Seen', places: [{ line: 7 }] },
  ]);
});

test('things gone in a row all stood just below what is left above them', () => {
  const gone = edit(county, {
    file: STALLS,
    search:
      '  "是否开着。 Whether it is open."\n  open: Boolean! @classified(as: "P0")\n  "天气。 Its weather."\n  weather: Weather @classified(as: "P0")\n',
    replace: '',
  });
  const found = find(gone, documents);
  expect(found.map(({ coordinate, places }) => [coordinate, places[0]?.line])).toEqual([
    ['Stall.open', 38],
    ['Stall.weather', 38],
  ]);
});

test('without the committed SDL the contract still tells the department and the type', () => {
  const gone = edit(county, { file: STALLS, search: '  remark: String', replace: '  remark2: Int' });
  const [finding] = find(gone, documents, { ...committed, departments: null });
  expect(finding).toMatchObject({
    code: 'FIELD_REMOVED',
    coordinate: 'Stall.remark',
    places: [{ file: STALLS, line: 17 }, { file: 'subgraphs/roads/repairs/schema.graphql' }],
    owners: [{ department: 'market', room: null }],
  });
});

test('two fields that went while one of their type came are not taken for renamed', () => {
  const once = edit(county, { file: STALLS, search: '  name: String', replace: '  title: String' });
  const twice = edit(once, {
    file: STALLS,
    search: '  remark: String @classified',
    replace: '  rank: Float @classified',
  });
  expect(find(twice, documents).map(({ code, coordinate }) => `${code} ${coordinate}`)).toEqual([
    'FIELD_REMOVED Stall.name',
    'FIELD_REMOVED Stall.remark',
  ]);
});

test('what does not compose still tells whom the other edits break', () => {
  const removed = edit(county, { file: STALLS, search: '  name: String', replace: '  label: Int' });
  const broken = edit(removed, {
    file: 'subgraphs/parks/sightings/schema.graphql',
    search: 'scale: String',
    replace: 'scale: Int',
  });
  expect(find(broken, documents)).toMatchObject([
    { code: 'FIELD_ARGUMENT_TYPE_MISMATCH', coordinate: 'Weather.degrees(scale:)' },
    { code: 'FIELD_REMOVED', coordinate: 'Stall.name', broken: [{ line: 4 }, { line: 16 }, { line: 5 }] },
  ]);
});

test('one department alone is not told of documents that did not fit before, nor of those that cannot be read', () => {
  const others = [document('documents/new.graphql', '{ stalls { nane } }'), document('documents/torn.graphql', '{')];
  const asked = { committed, documents: [...documents, ...others], alone: true };
  expect(check({ ...asked, departments: county }).ofClients).toEqual([]);
  const gone = edit(county, {
    file: STALLS,
    search: 'rent("折算到这一年。 As of this year." year: Int)',
    replace: 'rent',
  });
  expect(check({ ...asked, departments: gone }).ofClients).toMatchObject([{ code: 'ARGUMENT_REMOVED', broken: [] }]);
});

test('a contract that cannot be read is told, and one that is not there promises nothing', () => {
  const torn = { ...committed, supergraphSdl: `${committed.supergraphSdl}\n<<<<<<< ours\n` };
  const line = torn.supergraphSdl.split('\n').length - 1;
  expect(find(county, documents, torn)).toMatchObject([
    { code: 'CONTRACT_UNREADABLE', severity: 'error', places: [{ file: 'schema/supergraph.graphql', line }] },
  ]);
  expect(find(county, documents, { supergraphSdl: null, departments: null })).toEqual([]);
});

test('an addition is no finding', () => {
  const more = edit(county, {
    file: STALLS,
    search: '  "备注，',
    replace: '  "面积。 Area." area: Float @classified(as: "P0")\n  "备注，',
  });
  expect(find(more, documents)).toEqual([]);
});

test.each([
  ['Int', 'Int', 'SAFE', 'SAFE'],
  ['Int', 'Int!', 'SAFE', 'REQUIRED'],
  ['Int!', 'Int', 'NULLABLE', 'SAFE'],
  ['[Int]', '[Int!]', 'SAFE', 'REQUIRED'],
  ['[Int!]!', '[Int!]', 'NULLABLE', 'SAFE'],
  ['[Int!]!', '[Int]!', 'NULLABLE', 'SAFE'],
  ['Int', '[Int]', 'CHANGED', 'CHANGED'],
  ['Int!', 'String', 'CHANGED', 'CHANGED'],
  ['[Int]', '[String!]', 'CHANGED', 'CHANGED'],
])('%s to %s is %s in an answer and %s in a question', (was, is, answered, given) => {
  const [before, now] = [typeOf(was), typeOf(is)];
  expect([compareOutputs(before, now), compareInputs(before, now)]).toEqual([answered, given]);
});

test.each([
  ['Query.stall', '{ stall(id: "…") { __typename } }'],
  ['Stall', '{ stalls { __typename } }'],
  ['Township.repairs', '{ stalls { township { repairs } } }'],
  ['Township.area(unit:)', '{ stalls { township { area(unit: "…") } } }'],
  ['Tree.age', '{ seen { ... on Tree { age } } }'],
  ['StallKind.CLOTH', '{ stalls(kind: CLOTH) { __typename } }'],
  ['PeriodInput.to', '{ stalls(within: { from: "2022-03-01", to: "2022-03-01" }) { __typename } }'],
  ['StallKind', '{ stalls { kind } }'],
  ['Provenanced.origin', null],
])('the shortest question for %s is %s', (coordinate, query) => {
  expect(shortestQuery(graphOf(parse(committed.supergraphSdl).definitions), coordinate)).toBe(query);
});

test('the shortest question may be a mutation', () => {
  const sdl = `
    type Query { a: Int }
    type Mutation { file(input: FileInput!): Filed }
    type Filed { at: String }
    input FileInput { text: String! kind: Kind! note: String }
    enum Kind { ONE TWO }
  `;
  const graph = graphOf(parse(sdl).definitions);
  const plain = 'mutation { file(input: { text: "…", kind: ONE }) { at } }';
  expect(shortestQuery(graph, 'Filed.at')).toBe(plain);
  expect(shortestQuery(graph, 'Kind.TWO')).toBe(plain.replace('ONE', 'TWO').replace(' at ', ' __typename '));
  expect(shortestQuery(graph, 'FileInput.note')).toContain('kind: ONE, note: "…" }');
});

test('on the real tree: a field that a journey asks for is told with the journey, its line and its owner', () => {
  const tree = readDepartmentFiles();
  const contract = { supergraphSdl: readSupergraph(), departments: tree };
  const file = 'subgraphs/procuratorate/leads/schema.graphql';
  const text = tree.flatMap(({ files }) => files).find(({ name }) => name === file)?.text ?? '';
  const line = text.split('\n').findIndex((one) => /^ {2}reporterProtection: /.test(one)) + 1;
  const renamed = text.replace(/^ {2}reporterProtection: /m, '  protectionOfReporter: ');
  const edited = edit(tree, { file, search: text, replace: renamed });
  const [finding] = find(edited, readDocuments(), contract);
  expect(finding).toMatchObject({
    code: 'FIELD_RENAMED',
    severity: 'error',
    coordinate: 'Lead.reporterProtection',
    places: [{ file, line }],
    owners: [{ department: 'procuratorate', room: 'leads' }],
    broken: expect.arrayContaining([{ file: 'README.md', line: lineOf('README.md', 'reporterProtection') }]),
    query: expect.stringMatching(/^\{ .*\{ reporterProtection \}.*\}$/),
  });
  expect(finding?.broken.some(({ file: asker }) => asker.startsWith('test/journeys/'))).toBe(true);
});

test('on the real tree: every committed document fits, and every question is read', () => {
  const names = readDocuments().map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('test/journeys/')).length).toBeGreaterThan(5);
  expect(names.filter((name) => name === 'README.md')).toHaveLength(3);
  const tree = readDepartmentFiles();
  const found = find(tree, readDocuments(), { supergraphSdl: readSupergraph(), departments: tree });
  expect(found).toEqual([]);
});

function find(
  departments: readonly DepartmentFiles[],
  files: readonly DocumentFile[],
  contract: Committed = committed,
) {
  const { ofSchema, ofClients } = check({ departments, committed: contract, documents: files, alone: false });
  return [...ofSchema, ...ofClients] as Finding[];
}

function readDocuments(): DocumentFile[] {
  return readDocumentFiles(fileURLToPath(new URL('../../', import.meta.url)));
}

/** Of its first question that asks for the field. */
function lineOf(name: string, field: string): number {
  for (const { text, firstLine } of readDocuments().filter((one) => one.name === name)) {
    const line = text.split('\n').findIndex((one) => one.trim() === field);
    if (line !== -1) return firstLine + line;
  }
  return -1;
}

function document(name: string, text: string): DocumentFile {
  return { name, text, firstLine: 1 };
}

function typeOf(type: string) {
  const [definition] = parse(`type A { a: ${type} }`).definitions;
  if (definition?.kind !== 'ObjectTypeDefinition' || !definition.fields?.[0]) throw new Error('No type.');
  return definition.fields[0].type;
}
