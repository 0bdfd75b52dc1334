import { describe, expect, it } from 'vitest'
import { parseColumns } from '../../../src/audit/sqlite/columns.ts'

describe('columns of a CREATE statement', () => {
  it('are named in order, whatever surrounds them', () => {
    const sql = `CREATE TABLE "odd, (name)" ( -- a comment, with (brackets
      "Quoted Name" TEXT, [in brackets] INTEGER DEFAULT (1 + (2)), \`ticks\` BLOB /* , not_a_column TEXT */,
      plain, amount DECIMAL(10, 2) CHECK (amount > 0), 'single' TEXT,
      PRIMARY KEY (plain, amount), UNIQUE (plain), CONSTRAINT c FOREIGN KEY (plain) REFERENCES t (a, b))`
    expect(parseColumns(sql)).toEqual({
      names: ['quoted name', 'in brackets', 'ticks', 'plain', 'amount', 'single'],
      rowidAlias: -1,
      withoutRowid: false,
    })
  })

  it.each([
    ['CREATE TABLE t (a TEXT, _id INTEGER PRIMARY KEY AUTOINCREMENT)', 1],
    ['CREATE TABLE t (a INTEGER, b, PRIMARY KEY (a))', 0],
    ['CREATE TABLE t (a INTEGER, b, CONSTRAINT k PRIMARY KEY (a ASC))', 0],
    ['CREATE TABLE t (a INT PRIMARY KEY)', -1],
    ['CREATE TABLE t (a INTEGER(8) PRIMARY KEY)', -1],
    ['CREATE TABLE t (a INTEGER PRIMARY KEY DESC)', -1],
    ['CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))', -1],
  ])('%s: which column is the rowid', (sql, alias) => expect(parseColumns(sql).rowidAlias).toBe(alias))

  it('know tables without rowid, and what a cut statement still says', () => {
    expect(parseColumns('CREATE TABLE t (a TEXT PRIMARY KEY, b) WITHOUT ROWID').withoutRowid).toBe(true)
    expect(parseColumns('CREATE TABLE t (a TEXT, b, "c').names).toEqual(['a', 'b', 'c'])
    expect(parseColumns('').names).toEqual([])
  })

  it('take time in proportion to the statement', () => {
    for (const sign of ['"', "'", '[', '/*', '--', '(', ')', ',', '`'])
      expect(parseColumns(`CREATE TABLE t (${sign.repeat(50_000)}`).names.length).toBeLessThanOrEqual(2000)
  })
})
