import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestNames } from '../../src/shared/channels.ts'
import { requests } from '../../src/shared/ipc.ts'
import { type Desktop, launch, literal } from './app.ts'
import { describeDesktop } from './availability.ts'

const blocked = 'ERR_BLOCKED_BY_CLIENT'
const home = 'app://sealwatch/index.html'
const preloadFile = join(import.meta.dirname, '..', '..', 'out', 'preload', 'index.cjs')

describeDesktop('security invariants', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  const evaluate = (script: string): Promise<unknown> => desktop.window.evaluate(script)

  it('gives the page the bridge and nothing of Node or Electron', async () => {
    expect(
      await evaluate('[typeof require, typeof process, typeof module, typeof Buffer, typeof electron]'),
    ).toEqual(Array(5).fill('undefined'))
    expect(await evaluate('Object.keys(window.sealwatch).sort()')).toEqual(['dropped', 'onNotice', 'request'])
  })

  it('asks for every protection in the window itself', async () => {
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
    expect(await desktop.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
      false,
    )
  })

  it('opens no developer tools and has no menu that could', async () => {
    const seen = await desktop.app.evaluate(({ BrowserWindow, Menu, webContents }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.openDevTools()
      const pages = webContents.getAllWebContents().length
      return { pages, menu: Menu.getApplicationMenu()?.items.map(({ role }) => role) }
    })
    expect(seen.pages).toBe(1)
    expect(seen.menu ?? []).not.toContain('viewMenu')
  })

  it.each(['fetch("https://example.invalid/")', `fetch(${literal(home)})`, 'fetch("data:text/plain,x")'])(
    'refuses %s',
    async (script) => {
      expect(await evaluate(`${script}.then(() => 'answered', () => 'refused')`)).toBe('refused')
    },
  )

  it('refuses sockets', async () => {
    const probe = `new Promise((resolve) => {
      try { const s = new WebSocket('wss://example.invalid/'); s.onopen = () => resolve('open'); s.onerror = () => resolve('refused') }
      catch { resolve('refused') }
    })`
    expect(await evaluate(probe)).toBe('refused')
  })

  it('lets no request out, whoever in the app makes it', async () => {
    let hits = 0
    const server = createServer((_request, response) => {
      hits++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const outcomes = await desktop.app.evaluate(async ({ session, BrowserWindow }, remote) => {
      const fetched = session.defaultSession.fetch(remote)
      const window = new BrowserWindow({ show: false })
      const loaded = window.loadURL(remote)
      const settled = await Promise.allSettled([fetched, loaded])
      window.destroy()
      return settled.map((outcome) => outcome.status === 'rejected' && String(outcome.reason))
    }, url)
    server.close()
    expect(outcomes).toEqual([expect.stringContaining(blocked), expect.stringContaining(blocked)])
    expect(hits).toBe(0)
  })

  it('resolves no name and no address', async () => {
    const resolve = (name: string) =>
      desktop.app.evaluate(({ session }, asked) => session.defaultSession.resolveHost(asked), name)
    await expect(resolve('localhost')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
    await expect(resolve('127.0.0.1')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  })

  it.each(['https://example.invalid/', 'app://elsewhere/index.html', 'app://sealwatch.example/index.html'])(
    'does not navigate to %s',
    async (url) => {
      await desktop.app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        // The app's own listener came first, so this one sees what it decided.
        const prevented = new Promise((resolve) =>
          contents?.once('will-frame-navigate', (event) => resolve(event.defaultPrevented)),
        )
        Object.assign(globalThis, { prevented })
      })
      const before = desktop.window.url()
      await evaluate(`void (location.href = ${literal(url)})`)
      expect(await desktop.app.evaluate(() => Reflect.get(globalThis, 'prevented'))).toBe(true)
      expect(desktop.window.url()).toBe(before)
    },
  )

  it('opens no other window', async () => {
    for (const url of ['https://example.invalid/', home, 'about:blank', 'file:///etc/passwd'])
      expect(await evaluate(`window.open(${literal(url)}) === null`)).toBe(true)
    expect(await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  it('denies every permission', async () => {
    for (const name of ['geolocation', 'camera', 'microphone', 'notifications', 'midi', 'clipboard-read'])
      expect(
        await evaluate(`navigator.permissions.query({ name: ${literal(name)} }).then((p) => p.state)`),
      ).toBe('denied')
    expect(await evaluate('Notification.requestPermission()')).toBe('denied')
    expect(
      await evaluate(
        'navigator.mediaDevices.getUserMedia({ audio: true }).then(() => "given", () => "denied")',
      ),
    ).toBe('denied')
  })

  it('runs no script and applies no style that the page itself did not bring', async () => {
    const inject = (tag: string, text: string, nonce: string) => `(() => {
      const element = document.createElement('${tag}')
      ${nonce && `element.nonce = document.querySelector('meta[property="csp-nonce"]').nonce`}
      element.textContent = ${literal(text)}
      document.head.append(element)
    })()`
    await evaluate(inject('script', 'window.injected = true', ''))
    await evaluate(inject('script', 'window.injected = true', 'with nonce'))
    expect(await evaluate('window.injected')).toBeUndefined()
    const color = 'getComputedStyle(document.documentElement).color'
    await evaluate(inject('style', 'html { color: rgb(1, 2, 3) }', ''))
    expect(await evaluate(color)).not.toBe('rgb(1, 2, 3)')
    await evaluate(inject('style', 'html { color: rgb(1, 2, 3) }', 'with nonce'))
    expect(await evaluate(color)).toBe('rgb(1, 2, 3)')
  })

  const hostile = [
    null,
    0,
    'text',
    [],
    {},
    { paths: [] },
    { paths: [1] },
    { paths: [''] },
    { paths: '/', more: 1 },
  ]

  it.each(requestNames)('refuses malformed input to %s with a sentence', async (name) => {
    const misfits = hostile.filter((input) => !requests[name].input.safeParse(input).success)
    expect(misfits.length).toBeGreaterThan(5)
    for (const input of misfits) {
      const answer = evaluate(`window.sealwatch.request(${literal(name)}, ${literal(input)})`)
      await expect(answer).rejects.toThrow(`Sealwatch cannot read this request (${name}).`)
    }
    expect(await desktop.request('auditState')).toEqual({ phase: 'idle' })
  })

  it.each(['quit', 'dropped', '__proto__', 'toString', '', '../auditState'])(
    'knows no request %j',
    async (name) => {
      await expect(evaluate(`window.sealwatch.request(${literal(name)})`)).rejects.toThrow('no such request')
      await expect(evaluate(`window.sealwatch.onNotice(${literal(name)}, () => {})`)).rejects.toThrow(
        'no such notice',
      )
    },
  )

  it('takes no path that the page made up', async () => {
    const madeUp = "window.sealwatch.dropped([new File(['bytes'], '/etc')])"
    expect(await evaluate(madeUp)).toEqual([])
    await expect(desktop.request('startAudit', { paths: ['/etc'] })).rejects.toThrow('that you chose')
    await expect(desktop.request('changeSettings', { placesAdded: ['/etc'] })).rejects.toThrow(
      'that you chose',
    )
    await expect(desktop.request('checkFile', { path: '/etc/hostname' })).rejects.toThrow('only in the cloud')
    expect((await desktop.request('settings')).placesAdded).toEqual([])
  })

  it('has no bridge in a frame, and frames nothing of its own', async () => {
    const frame = (source: string) => `new Promise((resolve) => {
      const frame = document.createElement('iframe')
      ${source && `frame.src = ${literal(source)}`}
      frame.onload = () => {
        let seen
        try { seen = typeof frame.contentWindow.sealwatch } catch { seen = 'blocked' }
        frame.remove()
        resolve(seen)
      }
      document.body.append(frame)
    })`
    expect(await evaluate(frame(''))).toBe('undefined')
    expect(await evaluate(frame(home))).toBe('blocked')
  })

  it('answers no page but the one in its own window', async () => {
    const answer = await desktop.app.evaluate(
      async ({ BrowserWindow }, [url, preload]) => {
        const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await other.loadURL(url)
        const script = 'window.sealwatch.request("settings").catch((error) => error.message)'
        const answered = await other.webContents.executeJavaScript(script)
        other.destroy()
        return answered
      },
      [home, preloadFile] as const,
    )
    expect(answer).toBe('Sealwatch answers only its own window.')
  })
})

describeDesktop('app://', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  interface Got {
    readonly status: number
    readonly headers: Record<string, string>
    readonly body: string
  }

  const get = (url: string, method = 'GET'): Promise<Got> =>
    desktop.app.evaluate(
      async ({ session }, [asked, how]) => {
        const response = await session.defaultSession.fetch(asked, { method: how })
        const headers = Object.fromEntries(response.headers)
        return { status: response.status, headers, body: await response.text() }
      },
      [url, method] as const,
    )

  it('serves the page with a policy that allows nothing inline but its one style sheet, and a new nonce each time', async () => {
    const first = await get(home)
    const second = await get('app://sealwatch/')
    const policy = first.headers['content-security-policy'] ?? ''
    const nonce = /'nonce-([\w+/=]{20,})'/.exec(policy)?.[1]
    expect(first.status).toBe(200)
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
    expect(policy).toContain(
      "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(policy).not.toContain('unsafe')
    expect(first.body).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`)
    expect(first.body.match(/<style[^>]*>/g)).toEqual([`<style nonce="${nonce}">`])
    expect(second.body).not.toContain(nonce)
    expect(first.headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '..%5c..%5cetc%5cpasswd',
    '..\\..\\etc\\passwd',
    '../main/index.js',
    '%2e%2e/main/index.js',
    '..%2Fmain%2Findex.js',
    '%252e%252e/main/index.js',
    'index.html%00.png',
    'index.html/',
    'assets',
    'assets/',
    'missing.html',
  ])('answers 404 to app://sealwatch/%s', async (path) => {
    const { status, body, headers } = await get(`app://sealwatch/${path}`)
    expect({ status, body }).toEqual({ status: 404, body: '' })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('answers nothing but GET', async () => {
    expect((await get(home, 'POST')).status).toBe(404)
  })

  it('serves no other host', async () => {
    expect((await get('app://elsewhere/index.html')).status).toBe(404)
    expect((await get('app://sealwatch.example/index.html')).status).toBe(404)
    await expect(get('app://name:word@sealwatch/index.html')).rejects.toThrow()
  })
})
