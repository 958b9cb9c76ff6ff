export type Child = Node | string | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and children. Texts become text nodes, never HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** A button that does something on the page. */
export function button(label: string, attributes: Attributes, onClick: () => void): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Where there is more to see than fits, the keyboard must be able to scroll; where all is seen, it should not have to stop. */
const overflow = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target.querySelector(':scope > table') ?? target;
    const isCut = target.scrollWidth > target.clientWidth || box.scrollWidth > target.clientWidth;
    if (isCut) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

/** Lets the keyboard scroll an element for as long as it is too narrow for what it holds. */
export function keepScrollable<Scrolled extends HTMLElement>(element: Scrolled): Scrolled {
  overflow.observe(element);
  return element;
}
