import { Hono } from "hono";
import { notFound } from "#platform/errors";
import { atomFeed, atomType } from "#platform/html";
import { type AppEnv, attachmentNamed, everyone, type HouseContext } from "#platform/http";
import { words } from "../messages.ts";
import { newsPaths as paths } from "../paths.ts";
import { formats, pictureName, storedPicture } from "../pictures.ts";
import { can } from "../policy.ts";
import { articlePage, bylinePage } from "../queries/article-page.ts";
import { fileById, imageById } from "../queries/desk.ts";
import { listNews } from "../queries/list.ts";
import { articleData } from "../schema-org.ts";
import { ArticlePage, GonePage } from "../views/article-page.tsx";
import { BylinePage } from "../views/byline-page.tsx";
import { newsAddress, newsQuestion } from "../views/list-address.ts";
import { ListPage } from "../views/list-page.tsx";

const section = paths.list;
const keepUntil = ["news/"];

/** What everyone reads. */
export const readerRoutes = new Hono<AppEnv>()
  .get(paths.list, everyone, async (c) => {
    const { locale, actor } = c.var;
    const question = newsQuestion(new URL(c.req.url).searchParams);
    const answer = await c.var.act((act) => listNews(act, question));
    return c.render(
      <ListPage question={question} answer={answer} isEditor={can.edit(actor)} locale={locale} />,
      {
        title: words[locale].list.title,
        description: words[locale].list.lead,
        canonical: newsAddress(question),
        section,
        keepUntil,
      },
    );
  })
  .get(paths.feed, everyone, async (c) => {
    const { locale, config, clock } = c.var;
    const question = { ...newsQuestion(new URL(c.req.url).searchParams), page: 1 };
    const { articles } = await c.var.act((act) => listNews(act, question));
    const address = (path: string) => config.publicUrl + path;
    const changes = articles.map(({ changedAt }) => changedAt.getTime());
    const text = atomFeed({
      title: words[locale].feed,
      self: address(newsAddress(question, paths.feed)),
      page: address(newsAddress(question)),
      lang: locale,
      author: "Schakel",
      updated: changes.length > 0 ? new Date(Math.max(...changes)) : clock.now(),
      entries: articles.map(({ articleId, slug, title, summary, publishedAt, changedAt, author }) => ({
        ...{ id: `urn:uuid:${articleId}`, title, summary, href: address(paths.article(slug)) },
        ...{ published: publishedAt, updated: changedAt },
        ...(author ? { author } : {}),
      })),
    });
    return c.body(text, 200, { "content-type": atomType });
  })
  .get(paths.byline(":slug"), everyone, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act((act) => bylinePage(act, c.req.param("slug")));
    return c.render(<BylinePage {...page} locale={locale} />, {
      title: page.byline.name,
      description: page.byline.role,
      canonical: paths.byline(page.byline.slug),
      section,
      keepUntil,
    });
  })
  .get(paths.image(":id", ":name"), everyone, async (c) => {
    const image = await c.var.act((act) => imageById(act, c.req.param("id")));
    const name = c.req.param("name");
    const kind = formats.find((format) => image?.widths.some((width) => pictureName(width, format) === name));
    const bytes = image && kind && (await c.var.storage.get(storedPicture(image.id, name)));
    if (!bytes) throw notFound();
    // Its address holds its id, and what is behind an id never changes.
    return c.body(Buffer.from(bytes), 200, {
      "content-type": `image/${kind}`,
      "cache-control": can.edit(c.var.actor) ? "private, no-store" : "public, max-age=31536000, immutable",
    });
  })
  .get(paths.file(":id"), everyone, async (c) => {
    const file = await c.var.act((act) => fileById(act, c.req.param("id")));
    const bytes = file && (await c.var.storage.get(`news/${file.id}`));
    if (!bytes) throw notFound();
    return c.body(Buffer.from(bytes), 200, {
      "content-type": file.contentType,
      "content-disposition": attachmentNamed(file.name),
    });
  })
  .get(paths.article(":slug"), everyone, (c) => page(c));

async function page(c: HouseContext) {
  const { locale, clock, config, actor } = c.var;
  const found = await c.var.act((act) => articlePage(act, c.req.param("slug") ?? ""));
  if ("gone" in found)
    return c.render(<GonePage {...found.gone} locale={locale} />, {
      title: words[locale].gone.title,
      section,
      status: 410,
    });
  const { card } = found.page;
  return c.render(
    <ArticlePage
      {...found.page}
      editAt={can.edit(actor) ? paths.look(found.id) : null}
      now={clock.now()}
      locale={locale}
    />,
    {
      title: card.title,
      description: card.summary,
      canonical: paths.article(card.slug),
      data: articleData(found.page, config.publicUrl),
      section,
      keepUntil,
    },
  );
}
