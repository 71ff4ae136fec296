import { expect, test } from '@jest/globals';
import { joinResolvers } from './resolver-map.ts';
import { DateScalar } from './scalars.ts';

const answer = (): string => 'answer';

test('fields of one type come together from several rooms, in any number of types', () => {
  const joined = joinResolvers([
    { Query: { post: answer }, Post: { station: answer } },
    { Query: { posts: answer } },
    { Date: DateScalar },
  ]);
  expect({ ...joined }).toEqual({
    Query: { post: answer, posts: answer },
    Post: { station: answer },
    Date: DateScalar,
  });
});

test('two rooms that answer one field are refused, by its name', () => {
  const [first, second] = [{ Query: { post: answer } }, { Query: { posts: answer, post: answer } }];
  expect(() => joinResolvers([first, second])).toThrow('Two rooms resolve Query.post; keep one of them.');
});

test('so are two that resolve references of one type, and two that define one scalar', () => {
  const reference = { Post: { __resolveReference: answer } };
  expect(() => joinResolvers([reference, { Post: { __resolveReference: answer } }])).toThrow(
    'Two rooms resolve Post.__resolveReference',
  );
  expect(() => joinResolvers([{ Date: DateScalar }, { Date: DateScalar }])).toThrow('Two rooms resolve Date.');
});

test('joining leaves the rooms’ own maps as they were', () => {
  const [first, second] = [{ Query: { post: answer } }, { Query: { posts: answer } }];
  joinResolvers([first, second]);
  expect([first, second]).toEqual([{ Query: { post: answer } }, { Query: { posts: answer } }]);
});

test('a type named like a part of every object is a type like any other', () => {
  const joined = joinResolvers([{ constructor: { post: answer } }, { toString: { post: answer } }]);
  expect(Object.keys(joined)).toEqual(['constructor', 'toString']);
});
