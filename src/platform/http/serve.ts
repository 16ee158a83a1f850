import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { AppEnv } from "./env.ts";
import { waiting } from "./live.ts";
import type { PageCache } from "./page-cache.ts";

/** An open port. */
export interface Serving {
  readonly port: number;
  /** Takes no new connections, finishes every request it has accepted, then closes. */
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  readonly app: Hono<AppEnv>;
  readonly pages: PageCache;
  readonly host: string;
  readonly port: number;
  readonly onCached: () => void;
  readonly onRefused: () => void;
  /** How many requests may be worked on at the same moment; posts may be twice as many, because someone typed them. */
  readonly mostAtOnce: number;
  /** What who comes on top of that reads, at once: waiting in line would only make everyone wait. */
  readonly busyPage: string;
}

/** Opens the port. Rejects with the system's own error (EADDRINUSE, EACCES) when it cannot be had. */
export async function serve({
  app,
  pages,
  host,
  port,
  onCached,
  onRefused,
  mostAtOnce,
  busyPage,
}: ServeOptions): Promise<Serving> {
  const listen = getRequestListener(app.fetch);
  let atWork = 0;
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: slowest, keepAliveTimeout: 10_000 },
    (request, response) => {
      if (pages.answer(request, response)) return onCached();
      const probe = request.url === "/healthz" || request.url === "/readyz";
      if (!probe && atWork >= (request.method === "POST" ? 2 * mostAtOnce : mostAtOnce)) {
        onRefused();
        return refuse(response, busyPage);
      }
      atWork++;
      let counted = true;
      const done = () => {
        if (counted) atWork--;
        counted = false;
      };
      response.once("close", done);
      response.once(waiting, done);
      void listen(request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: line }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => finish(server),
  };
}

function refuse(response: ServerResponse, page: string): void {
  response.writeHead(503, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "3",
  });
  response.end(page);
}

/** As long as the largest file, 20 MB, takes over a line of half a megabit per second. */
const slowest = 330_000;

/** So many may knock at the same moment; whoever finds the line full is not told, and tries again after seconds. The system may allow fewer. */
const line = 4_096;

const patienceMs = 10_000;

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
