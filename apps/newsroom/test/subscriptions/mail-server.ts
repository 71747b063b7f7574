import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after } from 'node:test';

/** A minimal mail server; it keeps received mails, or refuses everybody with a reply. */
export async function mailServer(refusal = ''): Promise<{ url: string; mails: string[] }> {
  const mails: string[] = [];
  const server: Server = createServer((socket) => {
    let text = '';
    let mail: string | undefined;
    socket.on('error', () => undefined).write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail !== undefined && line !== '.') mail += `${line}\r\n`;
        else socket.write(answer(line));
      }
    });
    const answer = (line: string): string => {
      if (line === '.') {
        mails.push(mail!);
        mail = undefined;
        return '250 kept\r\n';
      }
      if (line.startsWith('RCPT') && refusal) return `${refusal} not for ${line}\r\n`;
      if (!line.startsWith('DATA')) return '250 fine\r\n';
      mail = '';
      return '354 go on\r\n';
    };
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails };
}
