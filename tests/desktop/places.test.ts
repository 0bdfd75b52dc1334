import { chmod, mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'
import { holdOver } from './held-files.ts'

/** Stands for two sync clients, of which one keeps a folder that its user may not list and one that is not there. */
const layDownHome = async (home: string): Promise<void> => {
  await layDown(home, {
    '.dropbox/info.json': JSON.stringify({
      personal: { path: join(home, 'Dropbox') },
      business: { path: join(home, 'Dropbox (Firm)') },
    }),
    '.config/syncthing/config.xml': `<configuration>
      <folder id="abc" label="Phone \u202Eevil" path="${join(home, 'Sync')}"/>
      <folder id="def" label="Stick" path="${join(home, 'no', 'such', 'drive')}"/>
    </configuration>`,
    '.local/state/syncthing/config.xml': '<configuration><folder id="ghi"',
    'Dropbox/msgstore.db.crypt14': crypt14(messageStore()),
    'Sync/msgstore.db.crypt14': crypt14(messageStore(3)),
    'Dropbox (Firm)/secret.txt': 'closed',
  })
  await chmod(join(home, 'Dropbox (Firm)'), 0o000)
}

describeDesktop('the room of places', () => {
  let desktop: Desktop
  let home: string
  let complaints: string[]
  beforeEach(async () => {
    home = temporaryFolder()
    await layDownHome(home)
    desktop = await launch({ home })
    complaints = []
    desktop.window.on('pageerror', ({ message }) => complaints.push(message))
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  })
  afterEach(async () => {
    await desktop?.close()
    await chmod(join(home, 'Dropbox (Firm)'), 0o700)
    expect(complaints).toEqual([])
  })

  const enter = async () => {
    await desktop.window.getByRole('button', { name: 'Places' }).click()
    await desktop.window.getByRole('heading', { name: 'Where Sealwatch looks' }).waitFor()
    await place('Dropbox (personal)').waitFor()
  }
  const place = (label: string) =>
    desktop.window
      .locator('article')
      .filter({ has: desktop.window.getByRole('heading', { name: label, exact: true }) })
  const note = (text: string) => desktop.window.getByRole('status').getByText(text)
  const auditAll = async () => {
    await desktop.request('startAudit', { paths: [] })
    const state = await desktop.state('done', 'failed')
    if (state.phase !== 'done') throw new Error(state.phase)
    return state.report
  }

  it('lists each place with its state, explains a refusal, and says so after a second look', async () => {
    await enter()
    const open = await place('Dropbox (personal)').textContent()
    expect(open).toContain('Ready')
    expect(open).toContain(join(home, 'Dropbox'))
    expect(open).toContain(`Read from ${join(home, '.dropbox', 'info.json')}`)
    expect(await place('Syncthing (Phone evil)').count()).toBe(1)
    expect(await place('Syncthing (Stick)').textContent()).toContain('Not there now')
    const refused = place('Dropbox (business)')
    expect(await refused.textContent()).toContain('No permission')
    expect(await refused.textContent()).toContain('Your account may not list this folder.')

    await chmod(join(home, 'Dropbox (Firm)'), 0o700)
    await desktop.window.getByRole('button', { name: 'Look again' }).click()
    await note('Looked again: 1 place has changed.').waitFor()
    expect(await refused.textContent()).toContain('Now it can be looked into.')
    expect(await refused.textContent()).not.toContain('No permission')

    await desktop.window.getByRole('button', { name: 'Look again' }).click()
    await note('Looked again: nothing has changed.').waitFor()
    expect(await refused.textContent()).not.toContain('Now it can be looked into.')
  })

  it('goes by keyboard alone to a switch, and the audit leaves out what is switched off', async () => {
    const { keyboard } = desktop.window
    const focused = desktop.window.locator(':focus')
    for (let presses = 0; (await focused.textContent()) !== 'Overview'; presses++) {
      if (presses > 20) throw new Error('no way to the rail by Tab')
      await keyboard.press('Shift+Tab')
    }
    expect(await focused.getAttribute('aria-current')).toBe('page')
    for (let presses = 0; (await focused.textContent()) !== 'Places'; presses++) {
      if (presses > 10) throw new Error('no way to Places by the arrows')
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
    await place('Dropbox (personal)').waitFor()
    expect(await desktop.window.getByRole('button', { name: 'Places' }).getAttribute('aria-current')).toBe(
      'page',
    )
    const label = 'Look into Dropbox (personal)'
    for (let presses = 0; (await focused.getAttribute('aria-label')) !== label; presses++) {
      if (presses > 40) throw new Error('no way to the switch by Tab')
      await keyboard.press('Tab')
    }
    await keyboard.press('Space')
    await place('Dropbox (personal)').getByText('Switched off').waitFor()
    expect((await desktop.request('settings')).placesOff).toEqual([join(home, 'Dropbox')])

    const report = await auditAll()
    expect(report.places.map(({ label }) => label)).not.toContain('Dropbox (personal)')
    expect(report.findings.map(({ path }) => path)).toEqual([join(home, 'Sync', 'msgstore.db.crypt14')])

    await keyboard.press('Space')
    await place('Dropbox (personal)').getByText('Ready').waitFor()
    expect((await auditAll()).findings).toHaveLength(2)
  })

  it('adds a folder by the dialog, also one that a link leads to, and removes it again', async () => {
    const usb = temporaryFolder()
    const link = join(home, 'link')
    await layDown(usb, { 'msgstore.db.crypt14': crypt14(messageStore()) })
    await symlink(usb, link)
    await enter()
    await desktop.answerFolderDialog(link)
    await desktop.window.getByRole('button', { name: 'Add a folder' }).click()
    await note('link is a place now.').waitFor()
    expect((await desktop.request('settings')).placesAdded).toEqual([usb])
    const added = desktop.window.locator('article').filter({ hasText: 'Added by you' })
    expect(await added.textContent()).toContain(usb)
    expect((await auditAll()).findings.map(({ path }) => path)).toContain(join(usb, 'msgstore.db.crypt14'))

    await desktop.answerFolderDialog(join(home, 'Dropbox'))
    await desktop.window.getByRole('button', { name: 'Add a folder' }).click()
    await note('Dropbox (personal) is a place already.').waitFor()

    await added.getByRole('button', { name: /^Remove/ }).click()
    await added.waitFor({ state: 'detached' })
    await note('Nothing in it was changed.').waitFor()
    expect((await desktop.request('settings')).placesAdded).toEqual([])
  })

  it('adds a folder that is dropped, and offers to audit a file', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'a/chats.db': messageStore(), 'b.db': messageStore() })
    await enter()
    const folders = await holdOver(desktop.window, [join(folder, 'a')])
    await desktop.window.getByText('Drop to add as a place').waitFor()
    await folders.drop()
    await note('a is a place now.').waitFor()
    expect((await desktop.request('settings')).placesAdded).toEqual([join(folder, 'a')])

    await (await holdOver(desktop.window, [join(folder, 'b.db')])).drop()
    await note('What you dropped is a file, and a place is a folder.').waitFor()
    await desktop.window.getByRole('button', { name: 'Audit the file' }).click()
    await desktop.window.getByRole('button', { name: 'Audit again' }).waitFor()
    const state = await desktop.state('done')
    expect(state).toMatchObject({ paths: [join(folder, 'b.db')] })
  })

  it('audits what is dropped in any other room', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'a/chats.db': messageStore(), 'b.db': messageStore() })
    await desktop.window.getByRole('button', { name: 'Settings' }).click()
    const held = await holdOver(desktop.window, [join(folder, 'a'), join(folder, 'b.db')])
    await desktop.window.getByText('Drop to audit').waitFor()
    await held.takeAway()
    await desktop.window.getByText('Drop to audit').waitFor({ state: 'detached' })
    await (await holdOver(desktop.window, [join(folder, 'a'), join(folder, 'b.db')])).drop()
    const state = await desktop.state('done')
    expect(state).toMatchObject({ paths: [join(folder, 'a'), join(folder, 'b.db')] })
    await desktop.window.getByRole('button', { name: 'Audit again' }).waitFor()
    expect((await desktop.request('settings')).placesAdded).toEqual([])
  })

  it('says in the result which places were closed, and that nothing was looked into where all are off', async () => {
    await desktop.window.getByRole('button', { name: 'Audit', exact: true }).click()
    const where = desktop.window.getByRole('region', { name: 'Where it looked' })
    await where.waitFor()
    const words = await where.textContent()
    expect(words).toContain('Dropbox (business)')
    expect(words).toContain('No permission')
    await where.getByRole('button', { name: 'Go to Places' }).click()
    await place('Dropbox (personal)').waitFor()
    const { places } = await desktop.request('places')
    await desktop.request('changeSettings', { placesOff: places.map(({ path }) => path) })
    await desktop.window.getByRole('heading', { name: 'Every place is switched off' }).waitFor()
    await auditAll()
    await desktop.window.getByRole('button', { name: 'Overview' }).click()
    await desktop.window.getByRole('heading', { name: 'Nothing was looked into.' }).waitFor()
  })

  it('says what could not be found out, and what is gone since the last look', async () => {
    await enter()
    expect(
      await desktop.window.getByRole('region', { name: 'What could not be found out' }).textContent(),
    ).toContain("which can't be used: it is not whole XML.")
    await rm(join(home, '.config', 'syncthing'), { recursive: true })
    await mkdir(join(home, 'Documents'))
    await desktop.window.getByRole('button', { name: 'Look again' }).click()
    await note('Syncthing (Stick) is no longer there.').waitFor()
    expect(await place('Documents').textContent()).toContain('New here.')
  })
})

describeDesktop('a computer without places', () => {
  it('says what that means, and that an audit looks into the home folder', async () => {
    const desktop = await launch({ home: temporaryFolder() })
    try {
      await desktop.window.getByRole('button', { name: 'Places' }).click()
      await desktop.window.getByRole('heading', { level: 1, name: 'Where Sealwatch looks' }).waitFor()
      await desktop.window.getByText('Looked for and not found').waitFor()
      const { places } = await desktop.request('places')
      // The drives of the computer that runs the tests are found too.
      const none = desktop.window.getByRole('heading', { name: 'No place was found' })
      expect(await none.count()).toBe(places.length === 0 ? 1 : 0)
      expect(await desktop.window.getByRole('article').count()).toBe(places.length)
    } finally {
      await desktop.close()
    }
  })
})
