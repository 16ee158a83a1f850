import type { BrowserContext } from "@playwright/test";

export interface Faults {
  /** One line for each thing that should not have been seen. */
  readonly found: string[];
  readonly house: string;
}

/** Notes whatever a visitor should never meet, on every page of this context. */
export function watch(context: BrowserContext, faults: Faults): void {
  const goodAnswers = new Set<string>();

  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== faults.house)
      faults.found.push(`request to another host: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.found.push(`${response.status()} at ${response.url()}`);
    else if (
      response.status() === 401 ||
      (response.request().isNavigationRequest() && response.status() >= 400)
    )
      goodAnswers.add(response.url());
  });
  context.on("console", (message) => {
    // A problem page (404, 422) is a good answer, and so is “sign in first” to a draft; Chromium notes them as errors on the console.
    const answer =
      message.text().startsWith("Failed to load resource") && goodAnswers.has(message.location().url);
    // A journey that takes the network away hears so on the console.
    const unplugged = message.text().includes("net::ERR_INTERNET_DISCONNECTED");
    if (message.type() === "error" && !answer && !unplugged)
      faults.found.push(`console at ${message.location().url}: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    faults.found.push(`error in a script: ${error.error().message}`);
  });
}
