import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

type Params = Record<string, unknown>;
// oxlint-disable-next-line typescript/no-explicit-any -- Answers of the protocol have no types here.
type Answer = Record<string, any>;

interface Message extends Answer {
  id?: number;
  method?: string;
  params: Answer;
}

/** Chromium of any age over its DevTools protocol: current drivers ask for methods that old builds lack. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  #last = 0;

  private constructor(child: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = child;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
  }

  /** Starts an executable, with the libraries beside it. */
  static async start(executable: string): Promise<Chromium> {
    const folder = dirname(executable);
    const profile = await mkdtemp(join(tmpdir(), 'old-chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
    const child = spawn(
      executable,
      [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      { env: { ...process.env, LD_LIBRARY_PATH: `${folder}:${folder}/lib` }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    for await (const line of createInterface(child.stderr)) {
      said += `${line}\n`;
      const address = /^DevTools listening on (ws:.+)$/.exec(line)?.[1];
      if (!address) continue;
      const socket = new WebSocket(address);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve);
        socket.addEventListener('error', () => reject(new Error(`${address} did not answer.`)));
      });
      // Unread, the pipe fills and the browser stops.
      child.stderr.resume();
      return new Chromium(child, socket, profile);
    }
    throw new Error(`Chromium did not start:\n${said}`);
  }

  #receive(message: Message): void {
    const waiting = message.id !== undefined && this.#waiting.get(message.id);
    if (!waiting) return this.#listeners.forEach((listener) => listener(message));
    this.#waiting.delete(message.id!);
    if (message.error) waiting.reject(new Error(JSON.stringify(message.error)));
    else waiting.resolve(message.result as Answer);
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Answer> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  async open(url: string, size: { width: number; height: number }): Promise<OldPage> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new OldPage(this, targetId as string, sessionId as string);
    const metrics = { ...size, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', metrics, sessionId as string);
    await page.load(url);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A page and its console messages: errors, warnings and unhandled rejections. */
export class OldPage {
  readonly said: string[] = [];

  readonly #browser: Chromium;
  readonly #targetId: string;
  readonly #sessionId: string;

  constructor(browser: Chromium, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
  }

  async load(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) =>
      this.#browser.listen(({ method, params, sessionId }) => {
        if (sessionId !== this.#sessionId) return;
        if (method === 'Page.loadEventFired') resolve();
        if (method === 'Runtime.exceptionThrown') {
          const { exceptionDetails } = params;
          this.said.push(String(exceptionDetails.exception?.description ?? exceptionDetails.text));
        }
        if (method === 'Runtime.consoleAPICalled')
          this.said.push(params.args.map((arg: Answer) => String(arg.value ?? arg.description)).join(' '));
        // The test's own selector for states, whose end Chromium 119 to 124 announce.
        const isOurs = /^Custom state pseudo classes are changing/.test(params.entry?.text as string);
        if (method === 'Log.entryAdded' && !isOurs) this.said.push(String(params.entry.text));
      }),
    );
    for (const domain of ['Page', 'Runtime', 'Log']) await this.#send(`${domain}.enable`);
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  #send(method: string, params?: Params): Promise<Answer> {
    return this.#browser.send(method, params, this.#sessionId);
  }

  /** The value of an expression or promise in the page. */
  async evaluate<T>(expression: string): Promise<T> {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(String(exceptionDetails.exception?.description ?? exceptionDetails.text));
    return result.value as T;
  }

  async waitFor(expression: string, timeoutMs = 30_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!(await this.evaluate(expression))) {
      if (Date.now() > end)
        throw new Error(`Not in ${timeoutMs} ms: ${expression}. The page said: ${this.said.join(' | ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits for pictures and for what comes late. */
  async settle(): Promise<void> {
    await this.evaluate(`new Promise((resolve) => setTimeout(resolve, 500))`);
  }

  async press(key: string): Promise<void> {
    const code = { Tab: 9, Enter: 13 }[key];
    const text = key === 'Enter' ? '\r' : undefined;
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: code, text });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: code });
  }

  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId });
  }
}
