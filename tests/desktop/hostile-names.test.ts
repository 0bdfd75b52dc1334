import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pathText } from '../../src/audit/io/system-path.ts'
import { withoutMarks } from '../../src/shared/byte-mark.ts'
import { type Report, reportSchema } from '../../src/shared/report.ts'
import { visibleText } from '../../src/shared/visible-text.ts'
import * as en from '../../src/words/en/index.ts'
import { crypt14 } from '../samples/android-backup.ts'
import { hostileNames } from '../samples/hostile-report.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { literal, type StartedApp, startApp } from './app.ts'
import { describeDesktop, desktopMissing } from './availability.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from './session-bus.ts'

const missing =
  desktopMissing ??
  sessionBusMissing ??
  (process.platform === 'linux' ? undefined : 'only here may names be so')

/** Those that a file can have, shorter by what makes it a backup. */
const names = [
  ...Object.values(hostileNames).filter(
    (name) => name !== '' && name.isWellFormed() && !/[/\0]/.test(name) && Buffer.byteLength(name) < 200,
  ),
  `${'ä'.repeat(123)}x`,
  '-rf',
  '@sum(1)',
  '+1',
  'a & b _c',
]
const ending = '.crypt14'
const bytesName = Buffer.concat([Buffer.from([0x61, 0xff, 0xfe, 0x62]), Buffer.from(ending)])
/** It only reads so. */
const lettersName = String.raw`a\xff\xfeb${ending}`

/** What acts, hides, or turns the text around it. */
const acting = /[\p{Bidi_Control}\p{Cc}\u2028\u2029]/u
const patience = { timeout: 30_000, interval: 200 }

/** Texts and attributes of the page that a person sees or hears, and names from right to left that nothing isolates. */
const look = `(() => {
  const texts = []
  const bare = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode
    texts.push(data)
    if (/[\\u0590-\\u05ff]/.test(data) && !parentElement.closest('bdi')) bare.push(data)
  }
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'value'])
      if (element.hasAttribute(name)) texts.push(element.getAttribute(name))
  const injected = document.querySelectorAll('img, body script, body style, iframe, [onmouseover], [onerror]').length
  return { texts, bare, injected }
})()`

/** What a person reads of a page without scripts. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

interface Looked {
  readonly texts: string[]
  readonly bare: string[]
  readonly injected: number
}

describe.skipIf(missing && !desktopMissing)(`files with hostile names ${missing ?? ''}`, () => {
  describeDesktop('that are backups', () => {
    const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
    const documents = join(home, 'Documents')
    const notifications = listenToNotifications()
    const trouble: string[] = []
    let started: StartedApp
    let tray: TrayItem
    let page: Page
    let report: Report

    const lay = async (name: string, size: number) => {
      await mkdir(join(documents, name))
      await writeFile(join(documents, name, `${name}${ending}`), crypt14(messageStore(size)))
    }
    const request = <T>(name: string, input?: unknown) =>
      page.evaluate(`window.sealwatch.request(${literal(name)}, ${literal(input)})`) as Promise<T>
    const done = async () => {
      const state = await request<{ phase: string; report: string }>('auditState')
      return state.phase === 'done' ? reportSchema.parse(JSON.parse(state.report)) : undefined
    }
    /** The page after what was asked is drawn; shows every hit at once. */
    const clean = async (where: string): Promise<readonly string[]> => {
      const { texts, bare, injected } = (await page.evaluate(look)) as Looked
      expect({ where, acting: texts.filter((text) => acting.test(text.trim())), bare, injected }).toEqual({
        where,
        acting: [],
        bare: [],
        injected: 0,
      })
      return texts
    }
    const room = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).first().click()
      await page.locator('h1:visible').first().waitFor()
    }

    beforeAll(async () => {
      await mkdir(documents)
      for (const [index, name] of names.entries()) await lay(name, 20 + index)
      await mkdir(join(documents, 'bytes'))
      await writeFile(
        Buffer.concat([Buffer.from(join(documents, 'bytes', '/')), bytesName]),
        crypt14(messageStore(9)),
      )
      await writeFile(join(documents, 'bytes', lettersName), crypt14(messageStore(9)))
      started = await startApp({ home, settings: { introduced: true }, args: ['--hidden'] })
      tray = await vi.waitUntil(() => TrayItem.find(started.app.process().pid ?? 0), patience)
    }, 60_000)
    afterAll(async () => {
      notifications.stop()
      await started?.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    })

    it('stand in the tray as text', async () => {
      await expect.poll(() => tray.labels[0], patience).toContain('can be read by others')
      const named = tray.labels.filter((label) => label.startsWith('Documents'))
      expect(named.length).toBeGreaterThan(0)
      for (const label of tray.labels) expect(label).not.toMatch(acting)
    })

    it('are told in notifications that hold no markup and turn no text', async () => {
      await lay('new <img src=x onerror=alert(1)> \u202Egpj & <b>', 300)
      tray.choose('Audit now')
      const told = () => notifications.all.filter((text) => text.includes('new '))
      await expect.poll(told, patience).not.toEqual([])
      const [text = ''] = told()
      expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; ⟨U+202E⟩gpj &amp; &lt;b&gt;')
      expect(text).not.toMatch(/<(?:img|b)/)
      expect(text).not.toMatch(/\p{Bidi_Control}/u)
    })

    it('stand in the overview as text', { timeout: 90_000 }, async () => {
      tray.choose('Open Sealwatch')
      page = await vi.waitUntil(() => started.app.windows()[0], patience)
      page.on('dialog', (dialog) => {
        trouble.push(`a dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('pageerror', (error) => trouble.push(error.message))
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
      await page.waitForLoadState()
      report = await vi.waitUntil(async () => {
        const found = await done()
        return found && found.findings.length === names.length + 3 ? found : undefined
      }, patience)
      await page.locator('.finding').first().waitFor()
      await page.getByRole('button', { name: `All ${report.backups.length} backups` }).click()
      const texts = (await clean('overview')).join('')
      for (const name of names) expect(texts).toContain(visibleText(name))
    })

    it('stand in the list and in each detail as text', { timeout: 180_000 }, async () => {
      await room(en.app.room.backups)
      const rows = page.getByRole('treeitem')
      await rows.first().waitFor()
      const seen: string[] = []
      const copied: string[] = []
      await rows.first().press('Home')
      for (let row = 0; row < report.backups.length; row++) {
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await page.locator('.detail-heading:focus').waitFor()
        seen.push((await clean(`detail ${row}`)).join(''))
        if (await page.locator('.path-whole', { hasText: '⟨0xFF⟩' }).count()) {
          await page.getByRole('button', { name: en.backups.where.copy }).click()
          copied.push(await started.app.evaluate(({ clipboard }) => clipboard.readText()))
        }
        await page.keyboard.press('Escape')
        await page.locator('[role=treeitem]:focus').waitFor()
      }
      const all = seen.join('')
      for (const name of names) expect(all).toContain(visibleText(`${name}${ending}`))
      expect(copied).toEqual([join(documents, 'bytes', withoutMarks(pathText(bytesName)))])
    })

    it('stand in the dialog of the trash as text', async () => {
      await page.getByRole('button', { name: new RegExp(`^${en.backups.todo.trash}`) }).click()
      await page.getByRole('button', { name: en.backups.trash.keep }).waitFor()
      await clean('trash')
      await page.keyboard.press('Escape')
    })

    it('stand among the old copies of the guide as text', async () => {
      const progress = {
        answers: { phone: 'android', app: 'messenger', secret: 'key' },
        page: 'leftovers',
        since: '2026-01-01T00:00:00.000Z',
      }
      await page.evaluate(`localStorage.setItem('guide', ${literal(JSON.stringify(progress))})`)
      await page.reload()
      await room(en.app.room.guide)
      await page.getByRole('heading', { level: 1, name: en.leftovers.heading }).waitFor()
      await clean('old copies')
    })

    it.each(['html', 'csv', 'json', 'pdf'] as const)(
      'stand in a report as %s as text',
      { timeout: 60_000 },
      async (format) => {
        const path = join(home, `report.${format}`)
        await started.app.evaluate(({ dialog }, chosen) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
        }, path)
        await request('exportReport', { format, signed: false })
        const bytes = readFileSync(path)
        if (format === 'pdf') return expect(bytes.toString('latin1')).not.toMatch(/\/JavaScript|\/URI/)
        const text = bytes.toString('utf8')
        expect(text.replace(/[\r\n]/g, '')).not.toMatch(acting)
        if (format === 'html') {
          expect(text).not.toMatch(/<(?:img|script)\b/i)
          for (const name of names) expect(textOf(text)).toContain(visibleText(name))
        } else if (format === 'csv') expect(text).not.toMatch(/(?:^|[,;|])["\s]*[=+\-@]/m)
        else {
          const shown = await done()
          const findings = shown?.findings.map((one) => ({ ...one, path: withoutMarks(one.path) }))
          expect(reportSchema.parse(JSON.parse(text))).toEqual({ ...shown, findings })
        }
      },
    )

    it('that are no UTF-8 say that they cannot be reached, and stay', async () => {
      const path = join(documents, 'bytes', pathText(bytesName))
      const letters = join(documents, 'bytes', lettersName)
      expect(report.findings.map((finding) => finding.path)).toEqual(expect.arrayContaining([path, letters]))
      await expect(request('header', { path: letters })).resolves.toBeDefined()
      const key = { type: 'digits', digits: '0'.repeat(64) }
      for (const [name, input] of [
        ['showInFolder', { path }],
        ['header', { path }],
        ['portrait', { path }],
        ['checkWithKey', { path, key }],
      ] as const)
        await expect(request(name, input)).rejects.toThrow(en.engine.answers.notUtf8)
      const { plan, items } = await request<{ plan: string; items: unknown[] }>('trashPlan', {
        paths: [path, letters],
      })
      expect(items).toMatchObject([
        { path, refusal: en.engine.answers.notUtf8 },
        { path: letters, refusal: null },
      ])
      expect(await request('moveToTrash', { plan, paths: [path] })).toMatchObject([
        { done: false, message: en.engine.answers.notUtf8 },
      ])
      const onDisk = Buffer.concat([Buffer.from(join(documents, 'bytes', '/')), bytesName])
      expect(existsSync(onDisk)).toBe(true)
    })

    it('never run, and break no rule of the content policy', () => {
      expect(trouble).toEqual([])
    })

    const noText = spawnSync('pdftotext', ['-v']).error === undefined ? undefined : 'there is no pdftotext'
    it.skipIf(noText)(`stand in the printed report as text ${noText ?? ''}`, () => {
      const { stdout } = spawnSync('pdftotext', ['-layout', join(home, 'report.pdf'), '-'], {
        encoding: 'utf8',
      })
      expect(stdout).toContain('U+202E')
      expect(stdout).not.toMatch(/\u202e/)
    })
  })
})
