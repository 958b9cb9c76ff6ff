/** Remembers what was made of the latest text: rules look at one text several times in a row. `make` depends on it alone. */
export function rememberLatest<Made>(make: (text: string) => Made): (text: string) => Made {
  let latest: { readonly text: string; readonly made: Made } | undefined;
  return (text) => {
    if (latest?.text !== text) latest = { text, made: make(text) };
    return latest.made;
  };
}
