// Whom a trouble breaks: every line of a committed document that asks for the thing, and the shortest question that does.
import type { Place } from '../elements.ts';
import { isContractCode, weightOf } from './change.ts';
import type { Finding, Severity, Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { shortestQuery, shortestQueryOfMember } from './shortest-query.ts';
import { distinct } from './sites.ts';
import { mayBeNull, type Use } from './uses.ts';

export type Askers = {
  /** Of every committed document, by coordinate. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** What clients were promised. */
  readonly contract: Graph;
  /** What the departments declare now, laid over one another; it may not compose. */
  readonly declared: Graph;
};

export function findWhom(trouble: Trouble, askers: Askers): Finding {
  const places = usesOf(trouble, askers).map(({ place }) => place);
  // Who relies on a whole type is named once a document, not once a field.
  const whole = !trouble.coordinate?.includes('.');
  const broken = distinct(places, ({ file, line }: Place) => (whole ? file : `${file}:${line}`));
  const query = trouble.query ?? queryOf(trouble, askers);
  return { ...trouble, severity: severityOf(trouble, broken), broken, query };
}

/** What breaks nobody who is known is told, and stops nobody. */
function severityOf({ code }: Trouble, broken: readonly Place[]): Severity {
  if (!isContractCode(code)) return 'error';
  const weight = weightOf(code);
  return weight === 'review' || (weight === 'breaks' && broken.length > 0) ? 'error' : 'warning';
}

function usesOf({ code, coordinate, facts }: Trouble, { uses }: Askers): readonly Use[] {
  if (coordinate === null) return [];
  const of = (name: string): readonly Use[] => uses.get(name) ?? [];
  const [type = '', , argument = ''] = coordinate.split(/[.():]/);
  const field = coordinate.replace(/\(.*$/, '');
  switch (code) {
    case 'REQUIRED_ARGUMENT_ADDED':
    case 'ARGUMENT_BECAME_REQUIRED':
    case 'ARGUMENT_DEFAULT_CHANGED':
      return of(field).filter((use) => mayBeNull(use, argument));
    case 'REQUIRED_INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_BECAME_REQUIRED':
    case 'INPUT_FIELD_DEFAULT_CHANGED':
    case 'ENUM_VALUE_ADDED':
      return of(type);
    case 'ENUM_VALUE_REMOVED':
    case 'INPUT_FIELD_REMOVED':
    case 'INPUT_FIELD_TYPE_CHANGED':
      return [...of(coordinate), ...of(`$${type}`)];
    case 'UNION_MEMBER_REMOVED':
      return of(facts.member ?? '');
    case 'INTERFACE_LEFT':
      return of(facts.parent ?? '');
    default:
      return of(coordinate);
  }
}

function queryOf({ code, coordinate, facts }: Trouble, { contract, declared }: Askers): string | null {
  if (coordinate === null) return null;
  const [type = ''] = coordinate.split('.');
  switch (code) {
    // The question as it is asked today: without the new demand.
    case 'ARGUMENT_BECAME_REQUIRED':
    case 'REQUIRED_ARGUMENT_ADDED':
    case 'ARGUMENT_DEFAULT_CHANGED':
      return shortestQuery(contract, coordinate.replace(/\(.*$/, ''));
    case 'INPUT_FIELD_BECAME_REQUIRED':
    case 'REQUIRED_INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_DEFAULT_CHANGED':
    case 'ENUM_VALUE_ADDED':
      return shortestQuery(contract, type);
    case 'UNION_MEMBER_REMOVED':
      return shortestQueryOfMember(contract, coordinate, facts.member ?? '');
    case 'INTERFACE_LEFT':
      return shortestQueryOfMember(contract, facts.parent ?? '', coordinate);
    default:
      // What is gone from the SDL is asked as it was promised.
      return shortestQuery(
        isContractCode(code) || code === 'INTERFACE_FIELD_MISSING' ? contract : declared,
        coordinate,
      );
  }
}
