/** The few words that values print by themselves. */
export const words = {
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  planned: { ru: 'план', en: 'planned' },
  since: { ru: 'с', en: 'since' },
  confidenceInterval: { ru: 'ДИ', en: 'CI' },
  median: { ru: 'медиана', en: 'median' },
  mean: { ru: 'среднее', en: 'mean' },
  range: { ru: 'диапазон', en: 'range' },
  noData: { ru: 'НЕТ ДАННЫХ', en: 'NO DATA' },
  conflict: { ru: 'РАСХОЖДЕНИЕ', en: 'CONFLICT' },
  unconfirmed: { ru: 'НЕ ПОДТВЕРЖДЕНО', en: 'UNCONFIRMED' },
  notApplicable: { ru: 'неприменимо', en: 'not applicable' },
  withheld: { ru: 'не раскрывается', en: 'withheld' },
  pending: { ru: 'ожидается', en: 'expected' },
  pendingUntil: { ru: 'ожидается до', en: 'expected by' },
  owedBy: { ru: 'предоставит:', en: 'to be provided by:' },
} as const;
