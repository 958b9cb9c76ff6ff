/** A standard term in both languages. */
export interface StandardTerm {
  readonly ru: string;
  readonly en: string;
}

/**
 * Terms for products of cells, from the lists of dose forms, routes and containers of the Union and of EDQM: the ones a
 * product of this class can have, not the whole lists.
 */
export const standardTerms = {
  doseForm: [
    { ru: 'дисперсия для инфузий', en: 'dispersion for infusion' },
    { ru: 'дисперсия для инъекций', en: 'dispersion for injection' },
    { ru: 'дисперсия для инъекций и инфузий', en: 'dispersion for injection/infusion' },
    { ru: 'суспензия для инфузий', en: 'suspension for infusion' },
    { ru: 'суспензия для инъекций', en: 'suspension for injection' },
    { ru: 'раствор для инфузий', en: 'solution for infusion' },
    { ru: 'раствор для инъекций', en: 'solution for injection' },
  ],
  route: [
    { ru: 'внутривенно', en: 'intravenous use' },
    { ru: 'подкожно', en: 'subcutaneous use' },
    { ru: 'внутримышечно', en: 'intramuscular use' },
    { ru: 'внутриартериально', en: 'intraarterial use' },
    { ru: 'внутрибрюшинно', en: 'intraperitoneal use' },
    { ru: 'внутриплеврально', en: 'intrapleural use' },
    { ru: 'интратекально', en: 'intrathecal use' },
  ],
  container: [
    { ru: 'мешок', en: 'bag' },
    { ru: 'мешок инфузионный', en: 'infusion bag' },
    { ru: 'пакет', en: 'bag' },
    { ru: 'флакон', en: 'vial' },
    { ru: 'шприц', en: 'pre-filled syringe' },
    { ru: 'ампула', en: 'ampoule' },
  ],
} as const satisfies Record<string, readonly StandardTerm[]>;
