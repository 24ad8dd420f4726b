import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { errorCode } from './errorCode';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export class PortInUse extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use`);
    this.name = 'PortInUse';
  }
}

const firstPort = 3000;
const portsTried = 20;

/**
 * Listens on this machine alone, on both of localhost's addresses: a browser may choose either, and a page of another
 * program on the other one must not be taken for ours. Without a port: 3000 or the next of the twenty that is free.
 * Throws `PortInUse` when the port asked for is taken.
 */
export async function listen(
  pair: { key: string; cert: string },
  answer: RequestListener,
  port: number | undefined,
): Promise<Listening> {
  if (port !== undefined) return listenOn(pair, answer, port);
  for (let candidate = firstPort; candidate < firstPort + portsTried - 1; candidate++) {
    try {
      return await listenOn(pair, answer, candidate);
    } catch (error) {
      if (!(error instanceof PortInUse)) throw error;
    }
  }
  return listenOn(pair, answer, firstPort + portsTried - 1);
}

async function listenOn(
  pair: { key: string; cert: string },
  answer: RequestListener,
  port: number,
): Promise<Listening> {
  const first = await bind(createServer(pair, answer), '127.0.0.1', port);
  const bound = portOf(first);
  const servers = [first];
  try {
    servers.push(await bind(createServer(pair, answer), '::1', bound));
  } catch (error) {
    if (error instanceof PortInUse) {
      await close(first);
      throw error;
    }
    if (!isWithoutIpv6(error)) throw error;
  }
  return {
    port: bound,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function bind(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Windows answers EACCES for a port that another program holds for itself.
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortInUse(port) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo;
  return address.port;
}

function isWithoutIpv6(error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(errorCode(error));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
