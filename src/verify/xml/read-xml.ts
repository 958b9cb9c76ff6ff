import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodePieces } from './decode-pieces.js';
import { detectEncoding } from './detect-encoding.js';
import { PlacesInText } from './places-in-text.js';
import { readDoctype } from './read-doctype.js';
import { type XmlLimits, xmlLimits } from './xml-limits.js';
import type {
  XmlAttribute,
  XmlDoctype,
  XmlElement,
  XmlInstruction,
  XmlPlace,
  XmlReading,
  XmlTrouble,
  XmlTroubleKind,
} from './xml-reading.js';

interface OpenElement extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: (XmlElement | string)[];
}

/**
 * An XML file with the places of its elements and attributes, or the first thing that forbids reading it. Nothing outside
 * the bytes is looked at, no entity is ever replaced, and an internal subset is refused, so that what is read is what is
 * written. Work and memory are bounded by the limits.
 */
export function readXml(
  bytes: Uint8Array,
  limits: XmlLimits = xmlLimits,
): { readonly reading: XmlReading } | { readonly trouble: XmlTrouble } {
  const start = { line: 1, column: 1 };
  if (bytes.length > limits.bytes) {
    return { trouble: { kind: 'too-large', ...start, detail: `${bytes.length} of ${limits.bytes} bytes` } };
  }
  const detected = detectEncoding(bytes);
  if (!('encoding' in detected)) return { trouble: { kind: 'encoding', ...start, detail: detected.detail } };
  const reader = new XmlReader(limits);
  for (const piece of decodePieces(bytes, detected.encoding)) {
    reader.read('text' in piece ? piece.text : piece.badAfter);
    if ('badAfter' in piece) reader.refuse('encoding', `a byte that is not ${detected.encoding}`);
    if (reader.trouble !== undefined) break;
  }
  return reader.finish(detected.encoding);
}

class XmlReader {
  trouble: XmlTrouble | undefined;
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly places = new PlacesInText();
  private readonly open: OpenElement[] = [];
  private readonly instructions: XmlInstruction[] = [];
  private attributePlaces: XmlPlace[] = [];
  private tagPlace: XmlPlace = { line: 1, column: 1 };
  private text = '';
  private nodes = 0;
  private root: XmlElement | undefined;
  private doctype: XmlDoctype | undefined;
  private firstComment: string | undefined;

  constructor(private readonly limits: XmlLimits) {
    const { parser } = this;
    parser.on('error', ({ message }) => this.object(message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', (text) => this.readDoctype(text));
    parser.on('comment', (text) => {
      this.firstComment ??= text;
    });
    parser.on('processinginstruction', ({ target, body }) => {
      this.instructions.push({ target, data: body, line: this.placeOf('<?').line });
    });
    parser.on('opentagstart', ({ name }) => {
      this.tagPlace = this.placeOf(`<${name}`);
      this.attributePlaces = [];
    });
    parser.on('attribute', ({ name }) => {
      this.count();
      this.attributePlaces.push(this.placeOfAttribute(name));
    });
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('closetag', () => this.leave());
    parser.on('text', (text) => {
      this.text += text;
    });
    parser.on('cdata', (text) => {
      this.text += text;
    });
  }

  read(text: string): void {
    this.places.add(text);
    this.parser.write(text);
  }

  refuse(kind: XmlTroubleKind, detail: string, place: XmlPlace = this.places.end()): void {
    this.trouble ??= { kind, line: place.line, column: place.column, detail };
  }

  finish(encoding: string): { readonly reading: XmlReading } | { readonly trouble: XmlTrouble } {
    if (this.trouble === undefined) this.parser.close();
    if (this.root === undefined) this.refuse('not-well-formed', 'no root element');
    if (this.trouble !== undefined || this.root === undefined) {
      return { trouble: this.trouble ?? { kind: 'not-well-formed', line: 1, column: 1, detail: 'no root element' } };
    }
    return {
      reading: {
        encoding,
        ...(this.doctype !== undefined && { doctype: this.doctype }),
        instructions: this.instructions,
        root: this.root,
        ...(this.firstComment !== undefined && { firstComment: this.firstComment }),
      },
    };
  }

  private object(message: string): void {
    // A DTD may bind the prefix by a fixed attribute (the ICH DTD does); whoever needs the namespace judges it.
    if (message.startsWith('unbound namespace prefix')) return;
    const kind = message.startsWith('undefined entity') ? 'entity' : 'not-well-formed';
    const { line, columnIndex } = this.parser;
    this.refuse(kind, message.replace(/\.$/, ''), { line, column: Math.max(1, columnIndex) });
  }

  private readDoctype(text: string): void {
    const place = this.placeOf('<!DOCTYPE');
    const read = readDoctype(text, place.line);
    if (read === undefined) this.refuse('not-well-formed', 'malformed document type declaration', place);
    else if (read.subset.includes('<!ENTITY')) this.refuse('entity', 'an entity is declared', place);
    else if (read.subset !== '') this.refuse('internal-subset', 'an internal subset is declared', place);
    this.doctype = read?.doctype;
  }

  private enter(tag: SaxesTagNS): void {
    this.count();
    this.addText();
    const attributes = Object.values(tag.attributes).map(({ local, prefix, uri, value }, index) => ({
      name: local,
      prefix,
      namespace: namespaceOf(prefix, uri),
      value,
      ...(this.attributePlaces[index] ?? this.tagPlace),
    }));
    const { local, prefix, uri } = tag;
    const element: OpenElement = {
      name: local,
      prefix,
      namespace: namespaceOf(prefix, uri),
      attributes,
      children: [],
      ...this.tagPlace,
    };
    if (this.open.length === this.limits.depth) {
      this.refuse('too-deep', `more than ${this.limits.depth} elements inside each other`, this.tagPlace);
    }
    // What follows a refusal is not kept: the rest of the piece is still parsed.
    if (this.trouble !== undefined) return;
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private leave(): void {
    if (this.trouble !== undefined) return;
    this.addText();
    const element = this.open.pop();
    if (element === undefined) return;
    dropBlanksBetweenElements(element.children);
    if (this.open.length === 0) this.root = element;
  }

  private addText(): void {
    if (this.text !== '') this.open.at(-1)?.children.push(this.text);
    this.text = '';
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes > this.limits.nodes) {
      this.refuse('too-large', `more than ${this.limits.nodes} elements and attributes`, this.tagPlace);
    }
  }

  /** The place of what the parser has just read and what begins with `opening`. */
  private placeOf(opening: string): XmlPlace {
    const { position } = this.parser;
    return this.places.at(this.places.find(opening, position - 1) ?? position);
  }

  /** The parser stands behind the closing quotation mark, and the value holds no such mark. */
  private placeOfAttribute(name: string): XmlPlace {
    const closing = this.parser.position - 1;
    const quote = this.places.characterAt(closing);
    const opening = quote === '' ? undefined : this.places.find(quote, closing - 1);
    const start = opening === undefined ? undefined : this.places.find(name, opening);
    return start === undefined ? this.tagPlace : this.places.at(start);
  }
}

/** The parser gives the prefix itself as the namespace of one that nothing binds. */
function namespaceOf(prefix: string, uri: string): string {
  return uri === prefix ? '' : uri;
}

/** Only a text that is the whole of its element may be blank and mean it. */
function dropBlanksBetweenElements(children: (XmlElement | string)[]): void {
  if (children.length < 2) return;
  const kept = children.filter((child) => typeof child !== 'string' || /[^ \t\r\n]/.test(child));
  children.splice(0, children.length, ...kept);
}
