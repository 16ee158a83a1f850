const ours = "http://schakel.invalid";

/**
 * A path of our own to go on to, or null for anything that could lead somewhere else: another host (`//evil`, `/\evil`), the same
 * in disguise (`/%2fevil`), or no path at all. What comes back is spelled as a browser would spell it.
 */
export function ownPath(text: string | undefined): string | null {
  if (!text || text.length > 2000 || !isPlain(text)) return null;
  const url = URL.canParse(text, ours) ? new URL(text, ours) : null;
  if (url?.origin !== ours) return null;
  const path = url.pathname + url.search + url.hash;
  return isPlain(path) ? path : null;
}

/** Looks through two layers of disguise, which is one more than anything behind us takes off. */
function isPlain(text: string): boolean {
  const start = text.split(/[?#]/)[0]!;
  const once = undisguised(start);
  const twice = once === null ? null : undisguised(once);
  return [start, once, twice].every((path) => path !== null && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path));
}

function undisguised(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
