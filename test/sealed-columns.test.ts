// Columns of class P3 to P5 are in the tables and in no field; and no column is in a table without a field, a seal or a reason.

import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openDatabase } from '@jinyun/kit/database';
import { provenanceColumns } from '@jinyun/kit/provenance';
import { printApiSchema } from '@jinyun/schema/api-schema';
import { readSupergraph } from '@jinyun/schema/committed';
import { MODEL } from '@jinyun/schema/domain/model';
import { SEALED_COLUMNS } from '@jinyun/schema/domain/sealed';
import type { EntityMetadata } from '@mikro-orm/postgresql';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';

/** Columns that a field of another name or another type answers, or that only order rows or tie them to their parent. */
const ANSWERED_OTHERWISE: Readonly<Record<string, string>> = {
  'DisputeParty.dispute': 'a party is reached from its dispute alone',
  'DisputeParty.signedOn': 'answered by the agreement, once all have signed',
  'Dispute.referralId': 'answered by referredLead, once the lead is there',
  'MediationAgreement.performedOn': 'answered by the history of the dispute',
  'MediationAgreement.confirmationAppliedOn': 'answered by the history of the dispute',
  'MediationAgreement.confirmedOn': 'answered by the history of the dispute',
  'RatingItem.rating': 'an item is reached from its rating alone',
  'RatingItem.position': 'the order of the list',
  'ServiceStep.request': 'a step is reached from its request alone, so that a number on a receipt leads to nobody',
  'ServiceStep.position': 'the order of the list',
  'CaseSite.case': 'a site is reached from its case alone',
  'ChecklistItem.activity': 'an item is reached from its activity alone',
  'VolunteerMember.organisation': 'a member is reached from the organisation',
  'VolunteerOrganisation.areas': 'answered by townships',
  'Activity.areas': 'answered by townships',
  'LeadCall.windowDays': 'answered by window',
  'LeadCall.fromOn': 'answered by window',
  'LeadCall.toOn': 'answered by window',
  'ServiceDeskRequest.matchedRequestId': 'answered by match',
  'ServiceDeskRequest.matchedProperty': 'answered by match',
  'ServiceDeskRequest.matchProposedOn': 'answered by match',
  'ServiceDeskRequest.matchAcceptedOn': 'answered by match',
  'RectificationVerification.verifierRole': 'answered by by',
  'RectificationVerification.observerId': 'answered by by',
  'RectificationVerification.organisationId': 'answered by by',
  'Award.published': 'decides whether the row is answered at all',
};

const api = buildSchema(printApiSchema(readSupergraph()));
const entities = await readEntities();
const sealed = new Set(SEALED_COLUMNS.map(({ column }) => column));

test('every sealed column is a column of its entity', () => {
  expect([...sealed].filter((column) => !hasColumn(column))).toEqual([]);
});

test('no sealed column is a field of the composed schema, and no field of it is of a sealed class', () => {
  expect([...sealed].filter((column) => hasField(api, column))).toEqual([]);
  expect(readSupergraph()).not.toMatch(/@classified\(as: "P[345]"\)/);
});

test('a column of a type of the graph is a field, is sealed, or says why it is neither', () => {
  const unsaid = [...entities].flatMap(([type, meta]) =>
    Object.keys(meta.properties)
      .map((column) => `${type}.${column}`)
      .filter((column) => api.getType(type) !== undefined && !isAnswered(column) && !sealed.has(column))
      .filter((column) => !Object.hasOwn(ANSWERED_OTHERWISE, column)),
  );
  expect(unsaid).toEqual([]);
});

test('no reason outlives its column', () => {
  expect(Object.keys(ANSWERED_OTHERWISE).filter((column) => !hasColumn(column))).toEqual([]);
});

test('a key of several columns is unique in its table', () => {
  const composite = MODEL.flatMap(({ types }) => types).filter(({ key }) => key.includes(' '));
  expect(composite.map(({ type }) => type)).toEqual(['StarRating', 'ServiceCapability', 'MarketDayPatrol']);
  const wrong = composite.filter(({ type, key }) => {
    const uniques = entities.get(type)?.uniques.map(({ properties }) => [properties].flat().join(' ')) ?? [];
    return !uniques.includes(key);
  });
  expect(wrong).toEqual([]);
  const totals = ['PolicingTotal', 'ProcuratorateTotal', 'VolunteerTotal'];
  const keys = totals.map((type) => entities.get(type)?.uniques.map(({ properties }) => [properties].flat().join(' ')));
  expect(keys).toEqual(totals.map(() => ['metric scope periodFrom periodTo']));
});

/** By its own name, or by that of what it refers to: `townshipCode` by `township`, `fromOn` by `from`. */
function isAnswered(column: string): boolean {
  const [type = '', name = ''] = column.split('.');
  const names = [name, name.replace(/Id$/, ''), name.replace(/Code(s?)$/, '$1'), name.replace(/^(from|to)On$/, '$1')];
  const periods = [name.replace(/^(within|period)(From|To)$/, '$1')];
  return (
    Object.hasOwn(provenanceColumns, name) || [...names, ...periods].some((field) => hasField(api, `${type}.${field}`))
  );
}

function hasField(schema: GraphQLSchema, coordinate: string): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  const found = schema.getType(type);
  return isObjectType(found) && Object.hasOwn(found.getFields(), field);
}

function hasColumn(coordinate: string): boolean {
  const [type = '', column = ''] = coordinate.split('.');
  return Object.hasOwn(entities.get(type)?.properties ?? {}, column);
}

/** Every entity of every department by its name; no database is asked. */
async function readEntities(): Promise<Map<string, EntityMetadata>> {
  const found = new Map<string, EntityMetadata>();
  for (const { entities: own, migrations } of DEPARTMENT_DEFINITIONS) {
    const orm = await openDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none', entities: own, migrations });
    for (const meta of orm.getMetadata().getAll().values()) found.set(meta.className, meta);
    await orm.close();
  }
  return found;
}
