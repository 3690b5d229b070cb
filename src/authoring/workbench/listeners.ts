import type { ServerResponse } from 'node:http';

/** Open pages of the workbench, which are notified of each save (server-sent events). */
export class Listeners {
  private readonly responses = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': here\n\n');
    this.responses.add(response);
    response.once('close', () => this.responses.delete(response));
  }

  notify(revision: number): void {
    for (const response of this.responses) response.write(`data: ${revision}\n\n`);
  }

  close(): void {
    for (const response of this.responses) response.end();
  }
}
