/** Signs that HTML has names for, as far as writers use them for text: markup, punctuation, and the letters of Latin-1. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    amp: '&',
    apos: "'",
    ast: '*',
    bsol: '\\',
    colon: ':',
    comma: ',',
    commat: '@',
    dollar: '$',
    equals: '=',
    excl: '!',
    grave: '`',
    gt: '>',
    hat: '^',
    lbrace: '{',
    lcub: '{',
    lbrack: '[',
    lsqb: '[',
    lowbar: '_',
    lpar: '(',
    lt: '<',
    num: '#',
    percnt: '%',
    period: '.',
    plus: '+',
    quest: '?',
    quot: '"',
    rbrace: '}',
    rcub: '}',
    rbrack: ']',
    rsqb: ']',
    rpar: ')',
    semi: ';',
    sol: '/',
    verbar: '|',
    vert: '|',
  }),
  ...latin1(),
])

/** In the order of their code points, from U+00A0. */
function latin1(): [string, string][] {
  const names =
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
  return names.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)])
}
