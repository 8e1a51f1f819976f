import { type DefaultTreeAdapterTypes, html as names, parse, parseFragment } from 'parse5'

/** An element as a browser's parser sees it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text in it. */
  readonly text: string
  /** Itself first, then everything in it, in the order of the document. */
  readonly all: readonly HtmlElement[]
}

/** Parses a whole page; throws at the first parse error that HTML defines. */
export function parsePage(text: string): HtmlElement {
  const document = parse(text, {
    onParseError: ({ code, startLine, startCol }) => {
      throw new Error(`${code} at ${startLine}:${startCol}`)
    },
  })
  const root = document.childNodes.find((node) => node.nodeName === names.TAG_NAMES.HTML)
  if (root === undefined || !('attrs' in root)) throw new Error('The page has no html element.')
  return elementFrom(root)
}

/** The elements of a piece of HTML. */
export function parsePiece(text: string): readonly HtmlElement[] {
  return parseFragment(text).childNodes.flatMap((node) => ('attrs' in node ? elementFrom(node).all : []))
}

function elementFrom(node: DefaultTreeAdapterTypes.Element): HtmlElement {
  const children = node.childNodes.flatMap((child) => ('attrs' in child ? [elementFrom(child)] : []))
  const element = {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    text: textOf(node),
  }
  const self: HtmlElement = { ...element, all: [] }
  return Object.assign(self, { all: [self, ...children.flatMap(({ all }) => all)] })
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'attrs' in child ? textOf(child) : ''))
    .join('')
}
