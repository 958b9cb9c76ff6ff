import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesRecord, introduction, letter, makeApplication, type SampleApplication } from './sample-application.js';

let application: SampleApplication;

beforeEach(() => {
  application = makeApplication();
  application.write('content/alpha/changes.yaml', changesRecord(['0001']));
});

const renew = ['--format', 'ectd', '--renew'];

async function file(documents: Parameters<SampleApplication['build']>[0], args?: readonly string[]): Promise<string> {
  application.build(documents);
  const { code, told } = await application.package(args);
  expect(code, told).toBe(0);
  return told;
}

describe('the last sequence made anew', () => {
  it('is what it would have been at first, whatever was done to it meanwhile', async () => {
    await file([letter, introduction]);
    await file([letter, { ...introduction, text: 'two' }]);
    const wanted = application.read();

    await file([letter, { ...introduction, text: 'mistaken' }], renew);
    expect(application.read()['0001/index.xml']).not.toBe(wanted['0001/index.xml']);
    appendFileSync(join(application.application, '0001/index.xml'), ' ');
    await file([letter, { ...introduction, text: 'two' }], renew);
    expect(application.read()).toEqual(wanted);
  });

  it('is the first one, too', async () => {
    await file([letter]);
    await file([letter, introduction], renew);
    expect(application.text('0000/index.xml')).toContain('introduction');
    expect(Object.keys(application.read()).some((name) => name.startsWith('0001'))).toBe(false);
  });

  it('stays as it was where the new one is refused', async () => {
    await file([letter, introduction]);
    const before = application.read();
    application.build([letter, introduction], { partial: true });
    expect((await application.package(renew)).code).toBe(1);
    expect(application.read()).toEqual(before);
  });

  it('must be there', async () => {
    application.build([letter]);
    const { code, told } = await application.package(renew);
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('sequence/nothing-to-renew') });
    expect(application.read()).toEqual({});
  });

  it('must be the last', async () => {
    await file([letter, introduction]);
    await file([letter, { ...introduction, text: 'two' }]);
    const before = application.read();
    const { code, told } = await application.package([...renew, '--sequence', '0000']);
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('sequence/gap') });
    expect(application.read()).toEqual(before);
  });
});
