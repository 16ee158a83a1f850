import { ReadableStream } from "node:stream/web";
import { Hono } from "hono";
import { documentText } from "#platform/html";
import { type AppEnv, attachmentNamed, type HouseContext, members } from "#platform/http";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { type Archive, archiveOf } from "../queries/archive.ts";
import { door, type Room, room } from "../queries/room.ts";
import { ArchiveDocument } from "../views/archive-document.tsx";
import { archiveStyle, archiveStyleFile } from "../views/archive-style.ts";
import { type ZipEntry, zipped } from "../zip.ts";

export const archiveRoutes = new Hono<AppEnv>().get(
  conversationPaths.archive(":slug"),
  members,
  async (c) => {
    const slug = c.req.param("slug");
    const { inside, archive } = await c.var.act(async (act) => {
      const here = await room(act, slug);
      return { inside: here, archive: await archiveOf(act, here) };
    });
    const zip = zipped(entries(c, inside, archive), c.var.clock.now());
    return c.body(ReadableStream.from(zip) as globalThis.ReadableStream<Uint8Array<ArrayBuffer>>, 200, {
      "content-type": "application/zip",
      "content-disposition": attachmentNamed(`${slug}.zip`),
    });
  },
);

/** What goes along: a page to read, the same for programs, and every file. Whoever is shown the door halfway gets no further file. */
async function* entries(c: HouseContext, inside: Room, archive: Archive): AsyncGenerator<ZipEntry> {
  const { locale, clock, storage } = c.var;
  const now = clock.now();
  const text = (content: string) => new TextEncoder().encode(content);
  const name = inside.members.find(({ personId }) => personId === inside.me.id)?.face.name ?? "";
  const page = <ArchiveDocument {...{ inside, archive, name, now, locale }} />;
  yield { path: "index.html", bytes: text(documentText(page)) };
  yield { path: archiveStyleFile, bytes: text(archiveStyle) };
  yield {
    path: "gesprek.json",
    bytes: text(`${JSON.stringify(forPrograms(c, inside, archive), null, 2)}\n`),
  };
  for (const { path, storedAs } of archive.files) {
    await c.var.act((act) => door(act, inside.group.slug));
    const bytes = await storage.get(storedAs);
    if (bytes) yield { path, bytes };
  }
}

function forPrograms(c: HouseContext, { group, community, members: people }: Room, archive: Archive) {
  const { former, masked } = words[c.var.locale];
  return {
    group: group.title,
    community: community.title,
    year: community.year,
    madeAt: c.var.clock.now().toISOString(),
    members: people.map(({ face, role, since }) => ({
      name: face.name,
      functionTitle: face.functionTitle,
      role,
      since,
    })),
    threads: archive.threads.map(({ kind, title, posts }) => ({
      kind,
      title,
      posts: posts.map(({ author, pseudonym, files, ...post }) => ({
        author: pseudonym ? masked(pseudonym) : (author ?? former),
        ...post,
        files: files.map(({ name, path }) => ({ name, path })),
      })),
    })),
  };
}
