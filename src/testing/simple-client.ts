/** A visitor over real HTTP: keeps cookies, follows nothing. */
export interface SimpleClient {
  readonly get: (path: string) => Promise<{ readonly status: number; readonly html: string }>;
  /** @returns the status and where it pointed; rejects when the connection broke, and then nobody knows what became of it. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    /** Gives up waiting for the answer, as a lost connection does. */
    signal?: AbortSignal,
  ) => Promise<{ readonly status: number; readonly location: string }>;
  readonly cookie: () => string;
}

export function simpleClient(url: string): SimpleClient {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(url + path, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, cookie: cookie() },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) cookies.set(name, value ?? "");
    }
    return response;
  }
  return {
    cookie,
    async get(path) {
      const response = await ask(path);
      return { status: response.status, html: await response.text() };
    },
    async post(path, fields, signal) {
      const response = await ask(path, {
        method: "POST",
        body: new URLSearchParams(fields),
        ...(signal ? { signal } : {}),
      });
      await response.arrayBuffer();
      return { status: response.status, location: response.headers.get("location") ?? "" };
    },
  };
}
