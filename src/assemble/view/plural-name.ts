/** The plural of a camelCase English name: `batch` → `batches`, `nonclinicalStudy` → `nonclinicalStudies`. */
export function pluralName(name: string): string {
  if (/[^s]s$/.test(name)) return name;
  if (/(ss|x|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** `clinical-trial` → `clinicalTrial`. */
export function camelName(kind: string): string {
  return kind.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
