/**
 * The path in the package of a file that another one names relative to its own folder; undefined where the name leads out
 * of it. Names are written with either slash, and some programs percent-encode them: the one that `exists` counts.
 */
export function resolvePath(from: string, name: string, exists: (path: string) => boolean): string | undefined {
  const written = [name, decode(name)].map((form) => join(from, form.replaceAll('\\', '/')));
  return written.find((path) => path !== undefined && exists(path)) ?? written[0];
}

function join(from: string, name: string): string | undefined {
  const steps = from.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
