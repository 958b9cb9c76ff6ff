/** Whether a section is one of the named sections or lies below one of them. */
export function isWithin(section: string, named: readonly string[]): boolean {
  return named.some((name) => section === name || section.startsWith(`${name}.`));
}
