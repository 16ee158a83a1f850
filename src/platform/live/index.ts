import type { Acts } from "#platform/acts";
import type { Logger } from "#platform/log";
import type { Channel } from "./channel.ts";
import { type Listening, openStream, type Reader } from "./stream.ts";

export type { Channel } from "./channel.ts";
export type { Reader } from "./stream.ts";

/** Tells pages that are open what is new: one stream per page (server-sent events), one ear per process, numbers only. */
export interface Live {
  /** Something was recorded, as "what id" (`null`: we may have missed something). */
  readonly heard: (happening: string | null) => void;
  /**
   * A stream that tells how far something has come, whenever it comes further than the reader knows: at once when it did before the stream
   * was there, so that a page misses nothing while it was cut off. Ask at the door first whether this person may be here.
   */
  readonly stream: (reader: Reader, channel: Channel, key: string) => ReadableStream<Uint8Array>;
  /** How many pages listen now. */
  readonly listeners: () => number;
  /** Ends every stream; their pages come back by themselves. */
  readonly close: () => void;
}

interface LiveOptions {
  readonly acts: Acts;
  readonly log: Logger;
  /** Which of these sessions are still open. */
  readonly stillIn: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** How long what happens is gathered before anyone is asked about it, in milliseconds. */
const gather = 20;
/** How often a silent stream says that it is still there, and is asked whether it may be. */
const heartbeat = 15_000;

export function openLive({ acts, log, stillIn }: LiveOptions): Live {
  const listening = new Map<Channel, Set<Listening>>();
  /** Channels that may have news; those in `everyone` also ask again who may listen. */
  const due = new Map<Channel, "news" | "everyone">();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let closed = false;

  const beat = setInterval(() => {
    for (const channel of listening.keys()) due.set(channel, "everyone");
    soon();
  }, heartbeat);
  beat.unref();

  function soon(): void {
    if (timer || busy || due.size === 0) return;
    timer = setTimeout(() => void rounds(), gather);
    timer.unref();
  }

  async function rounds(): Promise<void> {
    timer = undefined;
    busy = true;
    const now = [...due];
    due.clear();
    for (const [channel, whom] of now)
      await round(channel, whom === "everyone").catch((error: unknown) =>
        log.error({ err: error, channel: channel.name }, "could not tell open pages what is new"),
      );
    busy = false;
    soon();
  }

  /** Asks once for all pages of a channel how far things are and who may know, and tells them. */
  async function round(channel: Channel, everyone: boolean): Promise<void> {
    const streams = [...(listening.get(channel) ?? [])];
    if (streams.length === 0) return;
    const keys = [...new Set(streams.map(({ key }) => key))];
    const asked = await acts.asSystem("tell open pages what is new", async (house) => {
      const positions = await channel.positions(house, keys);
      const further = streams.filter(({ key, told }) => (positions.get(key) ?? 0) > told());
      const of = everyone ? streams : further;
      const mayKnow =
        of.length > 0 ? await channel.mayKnow(house, [...new Set(of.map(({ key }) => key))]) : new Map();
      return { positions, of, mayKnow };
    });
    const { positions, of, mayKnow } = asked;
    if (of.length === 0) return;
    const sessions = await stillIn([...new Set(of.map(({ sessionId }) => sessionId))]);
    for (const stream of of) {
      const { key, personId, sessionId } = stream;
      if (!sessions.has(sessionId) || !mayKnow.get(key)?.has(personId)) stream.end();
      else if ((positions.get(key) ?? 0) > stream.told()) stream.tell(positions.get(key)!);
      else stream.beat();
    }
  }

  return {
    heard(happening) {
      for (const channel of listening.keys()) {
        const whose = happening === null || channel.shutsOn.some((start) => happening.startsWith(start));
        if (whose) due.set(channel, "everyone");
        else if (channel.wakesOn.some((start) => happening.startsWith(start)) && !due.has(channel))
          due.set(channel, "news");
      }
      soon();
    },
    stream(reader, channel, key) {
      const streams = listening.get(channel) ?? new Set();
      listening.set(channel, streams);
      const { body, listening: added } = openStream(reader, key, () => streams.delete(added));
      if (closed) {
        added.end();
        return body;
      }
      streams.add(added);
      // What came between the page and this stream is told at once.
      if (!due.has(channel)) due.set(channel, "news");
      soon();
      return body;
    },
    listeners: () => [...listening.values()].reduce((sum, { size }) => sum + size, 0),
    close() {
      closed = true;
      clearInterval(beat);
      clearTimeout(timer);
      for (const streams of listening.values()) for (const stream of [...streams]) stream.end();
    },
  };
}
