import { describe, expect, test } from 'vitest';
import { findClaims } from '../../src/inspect/claims.js';

const names = { own: ['Утжефра', 'Utzhefra', 'гемагенлеклейцел'], others: ['Kymriya', 'Кимрая', 'tisagenlekleutzel'] };
const claims = (text: string): string[] => findClaims(text, names).map((claim) => claim.text);

describe('claims that the product is on the market', () => {
  test.each([
    ['Препарат «Утжефра» зарегистрирован в 2024 году.', 'зарегистрирован'],
    ['Утжефра, одобренная Минздравом России, применяется у взрослых.', 'одобренная'],
    ['Применение Утжефры, зарегистрированной в России, безопасно.', 'зарегистрированной'],
    ['первый зарегистрированный отечественный CAR-T', 'зарегистрированный'],
    ['По итогам исследования Утжефра одобрена.', 'одобрена'],
    ['Утжефра разрешена к медицинскому применению.', 'разрешена к медицинскому'],
    ['Utzhefra was approved in November 2024.', 'approved'],
    ['The authorised product Utzhefra acts on CD19.', 'authorised'],
    ['In contrast to Kymriya, Utzhefra was registered first.', 'registered'],
    ['First CAR-T cell therapy approved in Russia', 'approved'],
    ['Текст без названия. Данный препарат зарегистрирован.', 'зарегистрирован'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('what is no such claim', () => {
  test.each([
    'До ноября 2024 года в России был зарегистрирован один CAR-T-препарат: Kymriya.',
    'Kymriya (tisagenlekleutzel) was approved in 2023; Utzhefra is under study.',
    'Утжефра не зарегистрирована ни в одной стране.',
    'Utzhefra has not yet been approved.',
    'If Utzhefra is approved, patients are followed for 15 years.',
    'Заявитель: регистрационное удостоверение на Утжефру не выдано.',
    'Исследование препарата Утжефра одобрено этическим комитетом.',
    'Протокол исследования Утжефры одобрен локальным этическим комитетом.',
    'The clinical trial of Utzhefra was approved by the ethics committee.',
    'The study protocol was approved; Utzhefra is infused once.',
    'Утжефра: одобрение этического комитета получено.',
    'The registered office of the developer of Utzhefra is in Moscow.',
    'Заявление о регистрации Утжефры подадут позже.',
    'Препарат зарегистрирован: нет',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

test('the place of a claim is counted from the start of the text', () => {
  const text = 'Первое предложение, п. 5. Утжефра одобрена.';
  expect(findClaims(text, names)).toEqual([{ text: 'одобрена', index: text.indexOf('одобрена') }]);
});
