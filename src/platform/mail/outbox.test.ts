import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { silentLog } from "#platform/log";
import { openHouse } from "#testing";
import { bulkWaiting, type Letter, takeBulkOutcomes } from "./index.ts";
import { openOutbox } from "./outbox.ts";

// The outbox against a real mail server on this machine, that can be dead, moody or forgetful.

const house = openHouse({ untold: true });
const letter = (to: string, more: Partial<Letter> = {}): Letter => ({
  to,
  subject: "Er is iets nieuws",
  text: "Dag",
  html: "<p>Dag</p>",
  ...more,
});

interface Post {
  readonly port: number;
  readonly received: string[];
  readonly close: () => Promise<void>;
}

async function openPost(answer: (attempt: number) => Error | null = () => null, port = 0): Promise<Post> {
  const received: string[] = [];
  let attempt = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let raw = "";
      stream.on("data", (part: Buffer) => {
        raw += part.toString("utf8");
      });
      stream.on("end", () => {
        const refusal = answer(attempt++);
        if (!refusal) received.push(raw);
        done(refusal ?? undefined);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as { port: number };
  return {
    port: address.port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const opened: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  await house.door.engine.system.query("delete from house.outgoing_mail");
});

function outboxTo(port: number, login = "") {
  const { engine } = house.door;
  const outbox = openOutbox({
    engine,
    clock: house.clock,
    log: silentLog,
    smtpUrl: `smtp://${login}127.0.0.1:${port}`,
    from: "Schakel <huis@schakel.example>",
    host: "schakel.example",
    keepSent: false,
  });
  opened.push(outbox);
  return outbox;
}

const write = (letters: readonly Letter[]) =>
  house.door.acts.asSystem("write mails in a test", async (act) => {
    // The house of this test has an outbox of its own that would empty it; these are written without waking it.
    for (const each of letters) await act.mail(each);
  });

const inBulk = (to: string): Letter => letter(to, { bulk: { of: "newsletter", key: newId() } });
const outcomes = () =>
  house.door.acts.asSystem("hear what became of letters in a test", (act) =>
    takeBulkOutcomes(act, "newsletter"),
  );
const waiting = async (): Promise<number> =>
  (
    await house.door.engine.system.query(
      "select count(*)::int as n from house.outgoing_mail where sent_at is null",
    )
  ).rows[0].n;

async function untilEmpty(outbox: { round: () => Promise<boolean> }): Promise<void> {
  for (let round = 0; round < 60 && (await waiting()) > 0; round++) {
    await outbox.round();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("the outbox", () => {
  test("sends every mail once, in both forms, with an id of its own, and keeps nothing of it", async () => {
    const post = await openPost();
    opened.push(post);
    await write([letter("een@school.example"), letter("twee@school.example")]);
    await untilEmpty(outboxTo(post.port));
    expect(post.received).toHaveLength(2);
    for (const raw of post.received) {
      expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@schakel\.example>/m);
      expect(raw).toMatch(/text\/plain/);
      expect(raw).toMatch(/text\/html/);
    }
    expect((await house.door.engine.system.query("select from house.outgoing_mail")).rowCount).toBe(0);
  });

  test("keeps everything while the mail server is dead, and delivers when it is back", async () => {
    const dead = await openPost();
    const { port } = dead;
    await dead.close();
    const outbox = outboxTo(port);
    await write([letter("drie@school.example"), letter("vier@school.example")]);
    await outbox.round();
    expect(await waiting()).toBe(2);
    const back = await openPost(() => null, port);
    opened.push(back);
    await untilEmpty(outboxTo(port));
    expect(back.received).toHaveLength(2);
  });

  test("tries again after a temporary no (greylisting), and not after a final one", async () => {
    const refuse = (code: number) => Object.assign(new Error("no"), { responseCode: code });
    const post = await openPost((attempt) => (attempt === 0 ? refuse(451) : null));
    opened.push(post);
    await write([letter("vijf@school.example")]);
    const outbox = outboxTo(post.port);
    await outbox.round();
    expect(await waiting()).toBe(1);
    await house.door.engine.system.query("update house.outgoing_mail set claimed_until = null");
    await untilEmpty(outbox);
    expect(post.received).toHaveLength(1);

    const final = await openPost(() => refuse(550));
    opened.push(final);
    await write([letter("zes@school.example")]);
    const second = outboxTo(final.port);
    await second.round();
    await house.door.engine.system.query("update house.outgoing_mail set claimed_until = null");
    await second.round();
    const { rows } = await house.door.engine.system.query(
      "select attempts, last_error from house.outgoing_mail",
    );
    expect(rows).toEqual([{ attempts: 40, last_error: expect.stringContaining("550") }]);
  });

  test.each([
    "\r\nBcc: buit@elders.example",
    "\nX-Injected: 1",
    "\u2028Bcc: x@elders.example",
    "\u0085Bcc: x@elders.example",
  ])("cannot be made to carry another header through %j", async (evil) => {
    const post = await openPost();
    opened.push(post);
    await write([letter("zeven@school.example", { subject: `Uitnodiging${evil}` })]);
    await untilEmpty(outboxTo(post.port));
    const [headers = ""] = post.received[0]!.split("\r\n\r\n");
    expect(headers.match(/^(Bcc|X-Injected):/gim)).toBeNull();
    expect(headers.match(/^Subject:/gim)).toHaveLength(1);
  });

  test("a mail of an act that failed is never sent", async () => {
    const failing = house.door.acts.asSystem("fail halfway", async (act) => {
      await act.mail(letter("acht@school.example"));
      throw new Error("halfway");
    });
    await expect(failing).rejects.toThrow("halfway");
    expect(await waiting()).toBe(0);
  });

  test("personal mail goes before a letter in bulk that was written earlier", async () => {
    const post = await openPost();
    opened.push(post);
    await write([
      ...Array.from({ length: 8 }, (_, n) => inBulk(`lezer${n}@school.example`)),
      letter("code@school.example"),
    ]);
    await untilEmpty(outboxTo(post.port));
    expect(post.received).toHaveLength(9);
    expect(post.received[0]).toContain("To: code@school.example");
  });

  test("a letter in bulk is not sent again when the house was killed while the server had it, and its writer hears of the doubt", async () => {
    const post = await openPost();
    opened.push(post);
    await write([inBulk("negen@school.example")]);
    // Killed between handing over and settling: so the row looks then.
    const killed = () =>
      house.door.engine.system.query(
        "update house.outgoing_mail set handed_at = now(), claimed_until = clock_timestamp() - interval '1 second'",
      );
    await killed();
    const outbox = outboxTo(post.port);
    await outbox.round();
    expect(post.received).toHaveLength(0);
    expect(await outcomes()).toEqual([{ key: expect.any(String), became: "inDoubt" }]);
    expect(await waiting()).toBe(0);

    // The control: without the claim it arrives.
    await write([inBulk("tien@school.example")]);
    await killed();
    await house.door.engine.system.query("update house.outgoing_mail set handed_at = null");
    await outbox.round();
    expect(post.received).toHaveLength(1);
  });

  test("a line that breaks leaves a letter in bulk in doubt; a dead server leaves it waiting", async () => {
    const dead = await openPost();
    const { port } = dead;
    await dead.close();
    await write([inBulk("elf@school.example")]);
    await outboxTo(port).round();
    expect(await waiting()).toBe(1);
    expect(await outcomes()).toEqual([]);

    const rude = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream) {
        stream.resume();
        // Everything has come in, and the line breaks before the server says so.
        stream.on("end", () => {
          for (const each of rude.connections) each.close();
        });
      },
    });
    await new Promise<void>((resolve) => rude.listen(port, "127.0.0.1", resolve));
    opened.push({ close: () => new Promise<void>((resolve) => rude.close(() => resolve())) });
    await outboxTo(port).round();
    await house.door.engine.system.query(
      "update house.outgoing_mail set claimed_until = clock_timestamp() - interval '1 second'",
    );
    expect(await outcomes()).toEqual([{ key: expect.any(String), became: "inDoubt" }]);
  });

  test("an address that does not exist is told apart from a letter that is refused", async () => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith("weg")
            ? Object.assign(new Error("no such user"), { responseCode: 550 })
            : undefined,
        ),
      onData(stream, _session, done) {
        stream.resume();
        stream.on("end", () => done(Object.assign(new Error("looks like spam"), { responseCode: 554 })));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    opened.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
    await write([inBulk("weg@school.example"), inBulk("er@school.example")]);
    await outboxTo((server.server.address() as { port: number }).port).round();
    expect((await outcomes()).map(({ became }) => became).sort()).toEqual(["givenUp", "refused"]);
  });

  test("a server that does not let the house in has said nothing about a letter: all of them wait, and go when it does", async () => {
    let lets = false;
    const received: string[] = [];
    const server = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ["STARTTLS"],
      onAuth: (_auth, _session, done) =>
        lets ? done(null, { user: "huis" }) : done(new Error("wrong password")),
      onRcptTo: ({ address }, _session, done) => {
        received.push(address);
        done();
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    opened.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
    const { port } = server.server.address() as { port: number };
    const outbox = () => outboxTo(port, "huis:geheim@");
    await write([inBulk("elf@school.example"), inBulk("twaalf@school.example")]);
    await outbox().round();
    await write([letter("code@school.example")]);
    await outbox().round();
    expect(await outcomes()).toEqual([]);
    expect(await waiting()).toBe(3);
    lets = true;
    await house.door.engine.system.query("update house.outgoing_mail set claimed_until = null");
    await untilEmpty(outbox());
    expect(received.sort()).toEqual(["code@school.example", "elf@school.example", "twaalf@school.example"]);
  });

  test("a letter in bulk that waits for another try holds up none that was not tried", async () => {
    const post = await openPost(() => Object.assign(new Error("mailbox full"), { responseCode: 452 }));
    opened.push(post);
    await write([inBulk("vol@school.example"), inBulk("ook-vol@school.example")]);
    const held = () => house.door.acts.asSystem("count in a test", (act) => bulkWaiting(act, "newsletter"));
    expect(await held()).toBe(2);
    await outboxTo(post.port).round();
    expect([await held(), await waiting()]).toEqual([0, 2]);
  });
});
