import { expect, test } from 'vitest';
import { exploreWorlds } from '../../src/check/worlds.js';

test('one result where nothing disputed is read', () => {
  expect(exploreWorlds(() => 'only')).toEqual({ results: ['only'], areAll: true });
});

test('every combination of two disputed values once', () => {
  const { results, areAll } = exploreWorlds((choose) => `${choose('a', 2)}${choose('b', 3)}`);
  expect(results).toEqual(['00', '01', '02', '10', '11', '12']);
  expect(areAll).toBe(true);
});

test('a value read twice has one answer', () => {
  const { results } = exploreWorlds((choose) => [choose('a', 2), choose('a', 2)]);
  expect(results).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a value read only after one answer to another is tried there only', () => {
  const { results } = exploreWorlds((choose) => (choose('a', 2) === 0 ? 'a0' : `a1b${choose('b', 2)}`));
  expect(results).toEqual(['a0', 'a1b0', 'a1b1']);
});

test('gives up counting before the combinations outgrow the run', () => {
  const keys = Array.from({ length: 20 }, (_, index) => `value ${index}`);
  const { results, areAll } = exploreWorlds((choose) => keys.map((key) => choose(key, 2)).join(''));
  expect(areAll).toBe(false);
  expect(results.length).toBeLessThan(10_000);
});
