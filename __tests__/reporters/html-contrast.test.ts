import { expect, test } from '@jest/globals'
import { DARK, LIGHT, type Palette } from '../../lib/reporters/html-style.js'

const TEXTS = ['text', 'quiet', 'link', 'passed', 'failed', 'errored', 'skipped'] as const
const GROUNDS = ['page', 'panel'] as const
const BARS = ['dns', 'connect', 'tls', 'first-byte', 'rest'] as const

const SCHEMES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
]

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(SCHEMES)('every text of the %s scheme has a contrast of 4.5:1 and more', (_name, palette) => {
  const low = TEXTS.flatMap((text) =>
    GROUNDS.map((ground) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) })),
  )
    .concat([{ text: 'text', ground: 'page', ratio: contrast(palette.text, palette.mark) }])
    .filter(({ ratio }) => ratio < 4.5)
  expect(low).toEqual([])
})

test.each(SCHEMES)('every bar of the %s scheme has a contrast of 3:1 and more on its panel', (_name, palette) => {
  expect(BARS.filter((bar) => contrast(palette[bar], palette.panel) < 3)).toEqual([])
})
