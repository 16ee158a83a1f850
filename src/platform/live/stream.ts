/** Who opens a stream, and how far the page knows already. */
export interface Reader {
  readonly personId: string;
  readonly sessionId: string;
  readonly from: number;
}

/** One open page, as what happens is told to it. */
export interface Listening {
  readonly key: string;
  readonly personId: string;
  readonly sessionId: string;
  /** How far the page has been told. */
  readonly told: () => number;
  readonly tell: (position: number) => void;
  /** Says that we are still there, so that nobody in between takes the silence for the end. */
  readonly beat: () => void;
  readonly end: () => void;
}

/** How many messages may wait for a page that does not take them; then it is let go, and asks anew where it was. */
const mostWaiting = 16;
const bytes = new TextEncoder();
const still = bytes.encode(":\n\n");
/** Come back after this many milliseconds, when the stream ends or the house was away. */
const comeBack = "retry: 3000\n\n";

/**
 * A stream of server-sent events (WHATWG HTML 9.2) of which each message is one number. The number is also the id of the message, which a
 * browser that was cut off sends along (`Last-Event-ID`) when it comes back: then it goes on from there.
 */
export function openStream(
  { personId, sessionId, from }: Reader,
  key: string,
  gone: () => void,
): { readonly body: ReadableStream<Uint8Array>; readonly listening: Listening } {
  let told = from;
  let open = true;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  const close = () => {
    if (!open) return false;
    open = false;
    gone();
    return true;
  };
  const end = () => {
    if (close()) controller?.close();
  };
  const send = (message: Uint8Array) => {
    if (!open || !controller) return;
    if ((controller.desiredSize ?? 0) <= -mostWaiting) return end();
    controller.enqueue(message);
  };
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
      send(bytes.encode(comeBack));
    },
    cancel() {
      close();
    },
  });
  return {
    body,
    listening: {
      key,
      personId,
      sessionId,
      told: () => told,
      tell(position) {
        told = position;
        send(message(position));
      },
      beat: () => send(still),
      end,
    },
  };
}

/** The same number goes to many pages: it is written once. */
function message(position: number): Uint8Array {
  if (last.position !== position)
    last = { position, written: bytes.encode(`event: news\nid: ${position}\ndata: ${position}\n\n`) };
  return last.written;
}

let last = { position: -1, written: still };
