import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** A folder served on this machine until `close`. */
export interface StaticSite {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, other folders under their own paths, with extra headers where given. */
export async function serveFolder(
  folder: string,
  mounts: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = fileFor(path === "/" ? "/index.html" : path, folder, mounts);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", ...headers }).end(readFileSync(file));
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function fileFor(path: string, folder: string, mounts: Readonly<Record<string, string>>): string | null {
  const mount = Object.keys(mounts).find((prefix) => path.startsWith(`${prefix}/`));
  const file = mount === undefined ? join(folder, normalize(path)) : join(mounts[mount] ?? folder, normalize(path.slice(mount.length)));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address: string | AddressInfo | null = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
