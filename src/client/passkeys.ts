import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/**
 * Makes passkey buttons work, and shows them only where the browser knows passkeys.
 *
 * A button has `data-passkey` (`register` or `sign-in`), `data-options-url` (POST, answers the options as JSON),
 * `data-verify-url` (POST of what the device says, answers `{ "location": … }`) and `data-error`, the words for
 * when it did not work out.
 */
export function offerPasskeys(): void {
  if (!browserSupportsWebAuthn()) return;
  for (const offer of document.querySelectorAll<HTMLElement>("[data-passkey-offer]")) offer.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
    button.addEventListener("click", () => void use(button));
  }
}

async function use(button: HTMLButtonElement): Promise<void> {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  tell(button, "");
  try {
    const { passkey, optionsUrl = "", verifyUrl = "" } = button.dataset;
    const optionsJSON = await post(optionsUrl);
    const proof =
      passkey === "register"
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON });
    const { location: next } = await post<{ location: string }>(verifyUrl, proof);
    location.assign(next);
  } catch {
    // Also when someone presses “cancel”: then the words say what else they can do.
    tell(button, button.dataset.error ?? "");
    button.removeAttribute("aria-busy");
  }
}

/** The options go from our server to the browser unseen, so their shape is the business of those two. */
async function post<
  Answer = Parameters<typeof startRegistration>[0]["optionsJSON"] &
    Parameters<typeof startAuthentication>[0]["optionsJSON"],
>(url: string, body?: object): Promise<Answer> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body ?? {}),
    redirect: "manual",
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as Answer;
}

function tell(button: HTMLButtonElement, words: string): void {
  const status = button.closest("[data-passkey-offer]")?.querySelector("[data-passkey-status]");
  if (status) status.textContent = words;
}
