// Fills in what every room would write alike: `citations` and `history` of rows with provenance, and fields that are quantities.
import type { EntityMetadata, EntitySchema } from '@mikro-orm/postgresql';
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { eventsOf } from './lifecycle/answers.ts';
import type { LifecycleEvent } from './lifecycle/entities.ts';
import { citationsOf, type Provenance } from './provenance.ts';
import { type Figure, type Quantity, quantityOf } from './quantity.ts';
import { joinHistory, type RecordVersion, readVersions, shownColumns } from './record-history.ts';
import type { RequestContext } from './request-data.ts';

/** Adds the resolvers in place, only where a room has none of its own. `proceedings` are the types that have a lifecycle. */
export function fillSharedFields(
  schema: GraphQLSchema,
  { entities, proceedings }: { readonly entities: readonly EntitySchema[]; readonly proceedings: ReadonlySet<string> },
): void {
  const tables = new Map<string, EntitySchema>(entities.map((entity) => [entity.meta.className, entity]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Provenanced')) continue;
    const entity = tables.get(type.name);
    fillType(type, entity === undefined ? null : historyOf(type, entity, proceedings.has(type.name)));
  }
}

function fillType(type: GraphQLObjectType, history: GraphQLFieldResolver<Recorded, RequestContext> | null): void {
  for (const field of Object.values(type.getFields())) {
    if (field.resolve !== undefined) continue;
    if (field.name === 'citations') field.resolve = resolveCitations;
    else if (field.name === 'history' && history !== null) field.resolve = history;
    else if (getNamedType(field.type).name === 'Quantity') field.resolve = resolveQuantity;
  }
}

const resolveCitations: GraphQLFieldResolver<Provenance, unknown> = (row) => citationsOf(row);

/** A column that holds a figure; a column without one answers the unknown quantity, not null and not zero. */
const resolveQuantity: GraphQLFieldResolver<Provenance & Record<string, unknown>, unknown> = (
  row,
  _args,
  _context,
  info,
): Quantity => quantityOf(row[info.fieldName] as Figure | null, row, info.fieldName);

type Recorded = Provenance & { readonly id: string; readonly recordedAt: Date };

function historyOf(
  type: GraphQLObjectType,
  entity: EntitySchema,
  proceeds: boolean,
): GraphQLFieldResolver<Recorded, RequestContext> {
  const fields = type.getFields();
  // The room's own, if it has one, taken before any server wraps it.
  const resolve = fields.recordedAt?.resolve;
  return async (row, _args, context, info) => {
    const meta: EntityMetadata = context.data.em.getMetadata().get(entity);
    const columns = shownColumns(meta, new Set(Object.keys(fields)));
    const [versions, events] = await Promise.all([
      readVersions(context, meta.tableName, columns, row.id),
      !proceeds ? [] : eventsOf(context, type.name, row.id),
    ]);
    // An instant is told as exactly as the type tells when it was recorded: a lead's, to the month.
    const tell = (instant: Date): Date => {
      return resolve === undefined ? instant : (resolve({ ...row, recordedAt: instant }, {}, context, info) as Date);
    };
    return joinHistory(versions, events).map((version) => tellVersion(version, tell));
  };
}

function tellVersion({ since, until, changedFields, event }: RecordVersion, tell: (instant: Date) => Date) {
  const told = event === null ? null : { ...tellEvent(event), at: tell(event.at) };
  return { since: tell(since), until: until === null ? null : tell(until), changedFields, event: told };
}

function tellEvent({ name, fromState, toState, role, subject, reason }: LifecycleEvent) {
  return { name, fromState, toState, role, by: subject, reason };
}
