// Makes the resources that fr.palier.catalogue.geography reads: see README.md beside this file.
// Usage: node fabriquer.mjs [target folder]

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const read = name => require(`@etalab/decoupage-administratif/data/${name}.json`)

const RESOURCES = '../src/main/resources/fr/palier/catalogue/geography'
const target = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), RESOURCES)

const KINDS_OF_EPCI = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine'
}

const regions = read('regions')
const departements = read('departements')
const epci = read('epci')
const places = read('communes')
const communes = places.filter(place => place.type === 'commune-actuelle')

const communeByCode = uniqueByCode(communes)
const departementByCode = uniqueByCode(departements)
const epciOfCommune = membersToEpci()

for (const commune of communes) {
  check(/^\d[\dAB]\d{3}$/.test(commune.code), `${commune.code} is no INSEE code`)
  check(commune.code.startsWith(commune.departement), `${commune.code} does not begin with its department`)
  check(
    departementByCode.get(commune.departement)?.region === commune.region,
    `${commune.code} lies in another region than its department`
  )
}

rmSync(target, { recursive: true, force: true })
mkdirSync(join(target, 'communes'), { recursive: true })

write('regions.csv', regions.map(({ code, zone, nom }) => [code, zone === 'metro' ? 'metropole' : 'outre_mer', nom]))
write('departements.csv', departements.map(({ code, region, nom }) => [code, region, communesOf(code).length, nom]))
for (const { code } of departements) {
  write(`communes/${code}.csv`, communesOf(code).map(communeRow))
}
write('epci.csv', epci.map(epciRow))
write('anciennes-communes.csv', formerCommunes())

function communesOf(departement) {
  return communes.filter(commune => commune.departement === departement)
}

function communeRow({ code, nom, population = '', codesPostaux = [] }) {
  return [code, epciOfCommune.get(code) ?? '', population, codesPostaux.join(' '), nom]
}

function epciRow({ code, nom, membres }) {
  const over = new Set(membres.map(member => communeByCode.get(member.code).departement))
  return [code, [...over].sort().join(' '), spelledOut(nom)]
}

/** "CC du Pays de Limours" said in full; what calls itself a "Communauté" already needs nothing before it. */
function spelledOut(name) {
  return name
    .replace(/^(?:CC|CA|CU) (?=Communauté)/, '')
    .replace(/^(CC|CA|CU)(?= )/, kind => KINDS_OF_EPCI[kind])
    .replaceAll('"', '')
    .replace(/ +/g, ' ')
}

/**
 * Every code that once was a commune or is a part of one (delegated, associated, municipal
 * arrondissement), with the commune it is in now and, where the source knows it, its name. What a
 * living part belongs to goes before what the history of codes says: two parts changed commune.
 */
function formerCommunes() {
  const rows = new Map()
  for (const { code, anciensCodes = [] } of communes) {
    for (const former of anciensCodes) {
      rows.set(former, [former, code, ''])
    }
  }
  const parts = places.filter(place => place.type !== 'commune-actuelle')
  for (const { code, nom, chefLieu, commune } of parts) {
    rows.set(code, [code, chefLieu ?? commune, nom])
  }
  for (const [code, current, name] of rows.values()) {
    check(communeByCode.has(current), `${code} leads to ${current}, which is no commune of today`)
    check(code === current || !communeByCode.has(code), `${code} is both a former and a present commune`)
    if (code === current && name === communeByCode.get(current).nom) {
      rows.delete(code)
    }
  }
  return [...rows.values()]
}

function membersToEpci() {
  const found = new Map()
  for (const { code, membres } of epci) {
    for (const member of membres) {
      check(communeByCode.has(member.code), `${code} has the member ${member.code}, which is no commune of today`)
      check(!found.has(member.code), `${member.code} is in two EPCI`)
      found.set(member.code, code)
    }
  }
  return found
}

function uniqueByCode(all) {
  const byCode = new Map(all.map(one => [one.code, one]))
  check(byCode.size === all.length, 'a code stands twice')
  return byCode
}

/** One line a row, fields parted by ";", in the order in which Java compares strings. */
function write(name, rows) {
  const lines = rows.map(row => {
    check(row.every(field => !/[;\n"]/.test(field)), `${name}: a separator inside ${row}`)
    return row.join(';')
  })
  writeFileSync(join(target, name), lines.sort().map(line => `${line}\n`).join(''))
}

function check(holds, otherwise) {
  if (!holds) {
    throw new Error(otherwise)
  }
}
