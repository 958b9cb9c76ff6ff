/** What the page shows, as its address tells: `#document/12?value=3`. */
export interface Route {
  readonly view: string;
  readonly row: number | undefined;
  readonly query: URLSearchParams;
}

export function readRoute(): Route {
  const [path = '', query = ''] = location.hash.slice(1).split('?');
  const [view = '', row] = path.split('/');
  return {
    view: view || 'overview',
    row: row === undefined ? undefined : Number(row),
    query: new URLSearchParams(query),
  };
}

export function linkTo(view: string, row?: number, query: Readonly<Record<string, string | number>> = {}): string {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return `#${view}${row === undefined ? '' : `/${row}`}${search === '' ? '' : `?${search}`}`;
}

/** Notes a filter in the address, so that a reload or a copied link shows the same; the page is not shown anew. */
export function noteQuery(query: URLSearchParams): void {
  const { view, row } = readRoute();
  const search = query.toString();
  history.replaceState(null, '', `${linkTo(view, row)}${search === '' ? '' : `?${search}`}`);
}
