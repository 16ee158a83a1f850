import type { FunctionComponent as FC } from "preact";
import { ProseBlock } from "#design";
import { proseOf } from "#platform/html";
import { type Locale, longDate, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import type { Archive, ArchivedPost } from "../queries/archive.ts";
import type { Room } from "../queries/room.ts";
import { archiveStyleFile } from "./archive-style.ts";
import { optionInWords } from "./poll-panel.tsx";

interface Props {
  readonly inside: Room;
  readonly archive: Archive;
  /** Who takes it along. */
  readonly name: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** A whole conversation as one page that needs nothing but the style sheet beside it. */
export const ArchiveDocument: FC<Props> = ({ inside, archive, name, now, locale }) => {
  const t = words[locale];
  const title = t.archive.title(inside.group.title, inside.community.year);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={archiveStyleFile} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{t.archive.lead(name, longDate(now, locale))}</p>
          <h2>{t.archive.members}</h2>
          <ul>
            {inside.members.map(({ personId, face, role }) => (
              <li key={personId}>
                {[face.name, face.functionTitle, role === "facilitator" ? t.facilitator : ""]
                  .filter(Boolean)
                  .join(", ")}
              </li>
            ))}
          </ul>
          <h2>{t.archive.conversation}</h2>
          {archive.threads.map(({ title: heading, poll, posts }, i) => (
            <section key={i}>
              <h3>{heading || t.thread.removedTitle}</h3>
              {poll && (
                <ul>
                  {poll.outcomes.map(({ option, yes }, place) => (
                    <li key={place}>
                      {optionInWords(option, locale)}: {yes ?? "–"}
                      {poll.settled === place && <em> {t.poll.pick}</em>}
                    </li>
                  ))}
                </ul>
              )}
              {posts.map((post, n) => (
                <OnePost key={n} post={post} locale={locale} />
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
};

const OnePost: FC<{ readonly post: ArchivedPost; readonly locale: Locale }> = ({ post, locale }) => {
  const t = words[locale];
  return (
    <article>
      <p class="who">
        <strong>{post.pseudonym ? t.masked(post.pseudonym) : (post.author ?? t.former)}</strong>{" "}
        <time datetime={post.placedAt.toISOString()}>
          {shortMoment(post.placedAt, locale)} {post.placedAt.getUTCFullYear()}
        </time>
        {post.helped && <em> {t.archive.helped}</em>}
      </p>
      {post.hidden ? (
        <p>{t.archive.hidden}.</p>
      ) : post.removed ? (
        <p>
          {t.archive.removed}. {post.removalReason}
        </p>
      ) : (
        <ProseBlock html={proseOf(post.text)} />
      )}
      {post.files.map(({ path, name }) => (
        <p key={path}>
          <a href={path.split("/").map(encodeURIComponent).join("/")}>{name}</a>
        </p>
      ))}
    </article>
  );
};
