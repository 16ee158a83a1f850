import { parseText, tokenizeVTTCue, type VTTNode } from "media-captions";

/** A part of a recording, from a moment in seconds. */
export interface Chapter {
  readonly at: number;
  readonly title: string;
}

/** What was said, from and until a moment in seconds. */
export interface Caption {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** So many captions fill a working day of speech; a larger file is not what it says. */
const mostCaptions = 20_000;

/** Reads a file with captions, WebVTT or SRT; null for what is neither. */
export async function readCaptions(bytes: Uint8Array): Promise<readonly Caption[] | null> {
  const text = decoded(bytes);
  if (text === null) return null;
  const type = /^\uFEFF?WEBVTT/.test(text) ? "vtt" : "srt";
  const { cues } = await parseText(text, { type });
  if (cues.length === 0 || cues.length > mostCaptions) return null;
  return cues.map((cue) => ({
    from: cue.startTime,
    until: cue.endTime,
    text: wordsOf(tokenizeVTTCue(cue)).replaceAll(/\s+/g, " ").trim(),
  }));
}

/** The file as text, without NUL characters: a database cannot hold them. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\0", "");
  } catch {
    return null;
  }
}

/** The words of a caption without its marks, however deep they lie in each other; who speaks stands before what they say. */
function wordsOf(nodes: readonly VTTNode[]): string {
  const words: string[] = [];
  const left = nodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === "text") {
      words.push(node.data);
      continue;
    }
    if (node.type === "v" && node.voice) words.push(`${node.voice}: `);
    for (const child of node.children.toReversed()) left.push(child);
  }
  return words.join("");
}

/** The captions as a WebVTT file, for a player elsewhere. */
export const captionsFile = (captions: readonly Caption[]): string =>
  `WEBVTT\n\n${captions
    .map(({ from, until, text }) => `${stamp(from)} --> ${stamp(until)}\n${escaped(text)}\n`)
    .join("\n")}`;

const stamp = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Chapters as an organiser types them, a line each: "12:30 De vraag van de school".
 *
 * @returns the chapters in order, or the number of the first line that is none
 */
export function readChapters(text: string): readonly Chapter[] | { readonly wrongLine: number } {
  const chapters: Chapter[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [, hours, minutes, seconds, title] =
      /^\s*(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s+(\S.*)$/.exec(line) ?? [];
    if (!title) return { wrongLine: i + 1 };
    chapters.push({
      at: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds),
      title: title.trim(),
    });
  }
  return chapters.sort((one, other) => one.at - other.at);
}

/** "12:30", or "1:02:03". */
export function timeIn(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** What was said, in paragraphs of about half a minute, under the chapter in which it was said. */
export function transcript(
  chapters: readonly Chapter[],
  captions: readonly Caption[],
): readonly { readonly chapter: Chapter | null; readonly paragraphs: readonly Caption[] }[] {
  const parts: { chapter: Chapter | null; paragraphs: Caption[] }[] = [];
  for (const caption of captions) {
    const chapter = chapters.findLast(({ at }) => at <= caption.from) ?? null;
    let part = parts.at(-1);
    if (!part || part.chapter !== chapter) {
      part = { chapter, paragraphs: [] };
      parts.push(part);
    }
    const last = part.paragraphs.at(-1);
    if (last && caption.until - last.from < 30)
      part.paragraphs[part.paragraphs.length - 1] = {
        ...last,
        until: caption.until,
        text: `${last.text} ${caption.text}`,
      };
    else part.paragraphs.push(caption);
  }
  return parts;
}
