import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The limit for a page: node:http itself, with nothing to do but send these very bytes and headers.
// Started as a process of its own: node bare-server.js PORT FILE (JSON: headers, base64 body)

const [port, file] = process.argv.slice(2);
const page = JSON.parse(readFileSync(file ?? "", "utf8")) as {
  headers: Record<string, string>;
  body: string;
};
const body = Buffer.from(page.body, "base64");
const headers = Object.entries(page.headers).flat();
createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), "127.0.0.1");
