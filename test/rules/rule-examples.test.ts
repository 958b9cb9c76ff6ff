import { expect, test } from 'vitest';
import { catalogue } from '../../src/inspect/catalogue.js';
import { stableJson } from '../../src/package/stable-json.js';
import { catalogueMarkdown } from '../../src/report/catalogue/markdown.js';
import { readFixtures } from './read-fixtures.js';
import { exampleOf } from './rule-examples.js';
import { runFixture } from './run-fixture.js';

const runs = readFixtures().map((fixture) => ({ ...fixture, ...runFixture(fixture) }));

/** Stale? `npm run generate-rules` */
test('the examples that `explain` shows are those of the fixtures', async () => {
  const examples = catalogue.flatMap(({ code }) => {
    const example = exampleOf(code, runs);
    return example === undefined ? [] : [[code, example] as const];
  });
  await expect(stableJson(Object.fromEntries(examples))).toMatchFileSnapshot('../../schemas/data/rule-examples.json');
});

test('docs/rules.md holds the catalogue', async () => {
  await expect(catalogueMarkdown(catalogue)).toMatchFileSnapshot('../../docs/rules.md');
});
