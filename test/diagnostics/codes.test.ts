import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostics/codes.js';
import { yamlSentences } from '../../src/load/explain-yaml-error.js';
import { badInputCases } from '../cases/bad-input.js';

const source = resolve(import.meta.dirname, '..', '..', 'src');

describe('the register of codes', () => {
  it('describes each code in both languages, without a full stop', () => {
    for (const [code, { title, why, fix }] of codes) {
      for (const text of [title, why, fix].flatMap(({ ru, en }) => [ru, en])) {
        expect(text, code).not.toBe('');
        expect(text, code).not.toMatch(/[.!]$|^\s|please|пожалуйста/);
      }
      expect(`${title.ru}${why.ru}${fix.ru}`, code).toMatch(/[а-я]/);
    }
  });

  it('has every code a file of the source mentions in these areas', () => {
    const areas = [...new Set([...codes.keys()].map((code) => code.split('/')[0]))].join('|');
    const mentioned = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('codes') && !name.includes('rules'))
      .flatMap((name) => [
        ...readFileSync(join(source, name), 'utf8').matchAll(new RegExp(`code: '((?:${areas})/[a-z0-9-]+)'`, 'g')),
      ])
      .map(([, code = '']) => code);
    expect(mentioned.length).toBeGreaterThan(30);
    expect([...new Set(mentioned)].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has the code of every case of bad input', () => {
    expect(
      badInputCases.map(({ expected }) => expected.split(' ')[0] ?? '').filter((code) => !codes.has(code)),
    ).toEqual([]);
  });
});

describe('the sentences for YAML', () => {
  it('begin without a capital and end without a full stop', () => {
    for (const { message, hint } of Object.values(yamlSentences)) {
      for (const text of [message.ru, message.en, hint.ru, hint.en]) expect(text).toMatch(/^[^А-ЯA-Z].*[^.]$/);
    }
  });
});
