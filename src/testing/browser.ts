import type { Hono } from "hono";
import type { AppEnv } from "#platform/http";

/** What came back: enough to see what a person would notice. */
export interface Answer {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Where a redirect pointed, or the path that was asked for. */
  readonly path: string;
}

/** A browser without a screen: keeps cookies, follows redirects, fills in the hidden fields of the form it posts. */
export interface Browser {
  /** Asks for a page and follows redirects to the end. */
  readonly visits: (path: string) => Promise<Answer>;
  /** The text of a page, for `toContain`. */
  readonly reads: (path: string) => Promise<string>;
  /**
   * Posts fields to a path and follows the redirect. When the page last visited has a form with that action, its hidden fields go along,
   * as they would in a real browser.
   */
  readonly posts: (
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Answer>;
  /** The same with files, as a form that carries them. */
  readonly sends: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[] | File>>,
  ) => Promise<Answer>;
  /** One bare request, nothing followed. */
  readonly asks: (path: string, init?: RequestInit) => Promise<Response>;
}

const origin = "http://localhost:3000";

export function openBrowser(app: Hono<AppEnv>): Browser {
  const cookies = new Map<string, string>();
  let lastPage = "";

  async function asks(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    if (!headers.has("accept")) headers.set("accept", "text/html");
    const response = await app.request(origin + path, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (/max-age=0(;|$)/i.test(line)) cookies.delete(name);
      else cookies.set(name, value ?? "");
    }
    return response;
  }

  async function follow(response: Response, path: string): Promise<Answer> {
    let [at, current] = [path, response];
    for (let hops = 0; hops < 6 && current.status >= 300 && current.status < 400; hops++) {
      const next = new URL(current.headers.get("location") ?? "/", origin + at);
      at = next.pathname + next.search;
      current = await asks(at);
    }
    const html = await current.text();
    if (current.headers.get("content-type")?.includes("text/html")) lastPage = html;
    return { status: current.status, html, headers: current.headers, path: at };
  }

  const visits = async (path: string) => follow(await asks(path), path);
  return {
    asks,
    visits,
    reads: async (path) => (await visits(path)).html,
    async sends(path, fields) {
      const body = new FormData();
      for (const [name, value] of hiddenFields(lastPage, path))
        if (!(name in fields)) body.append(name, value);
      for (const [name, value] of Object.entries(fields))
        for (const each of [value].flat()) body.append(name, each as string);
      return follow(await asks(path, { method: "POST", body, headers: { origin } }), path);
    },
    async posts(path, fields = {}) {
      const body = new URLSearchParams(hiddenFields(lastPage, path));
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name);
        for (const each of [value].flat()) body.append(name, each);
      }
      return follow(await asks(path, { method: "POST", body, headers: { origin } }), path);
    },
  };
}

/** The hidden fields of the form with this action on a page. */
function hiddenFields(page: string, action: string): [string, string][] {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((each) => plain(/\baction="([^"]*)"/.exec(each)?.[1] ?? "") === action);
  return [...(form ?? "").matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    plain(/\bname="([^"]*)"/.exec(input)?.[1] ?? ""),
    plain(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ""),
  ]);
}

const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
