/** Remembers what was made of each text: a dossier says few words many times. `make` depends on the text alone. */
export function rememberEach<Made extends string | boolean>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
