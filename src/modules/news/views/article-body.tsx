import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Heading, Link, Picture, ProseBlock, Row, Section, Stack, Term, Text } from "#design";
import { explainHtml } from "#modules/vocabulary";
import { articleOf, fragmentText } from "#platform/html";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import { formats, pictureName } from "../pictures.ts";
import type { ArticlePage } from "../queries/article-page.ts";

interface Props extends Pick<ArticlePage, "card" | "image" | "file" | "corrections"> {
  readonly locale: Locale;
}

/** What an article says: its picture, its text, where the video or publication is, whose it was, and what was mended. */
export const ArticleBody: FC<Props> = ({ card, image, file, corrections, locale }) => {
  const t = words[locale].page;
  return (
    <Stack reading gap="wide">
      {image && (
        <Picture
          alt={card.imageAlt}
          width={image.width}
          height={image.height}
          caption={card.imageCredit === "" ? undefined : t.picture(card.imageCredit)}
          sources={formats.map((format) => ({
            type: `image/${format}`,
            files: image.widths.map((width) => ({
              width,
              href: newsPaths.image(image.id, pictureName(width, format)),
            })),
          }))}
        />
      )}
      {(card.link !== "" || file) && (
        <Stack gap="tight">
          <Row>
            {card.link !== "" && (
              <ButtonLink
                icon={card.kind === "video" ? "player-play" : "external-link"}
                href={card.link}
                rel="noopener noreferrer"
              >
                {card.kind === "video" ? t.video : t.publication}
              </ButtonLink>
            )}
            {file && (
              <ButtonLink kind="secondary" icon="download" href={newsPaths.file(file.id)}>
                {t.download(file.name, sizeOf(file.bytes, locale))}
              </ButtonLink>
            )}
          </Row>
          {card.link !== "" && (
            <Text small soft>
              {t.elsewhere}
            </Text>
          )}
        </Stack>
      )}
      <ProseBlock
        html={explainHtml(articleOf(card.body), locale, (term) => fragmentText(<Term {...term} />))}
      />
      {card.sourceName !== "" && (
        <Text small>
          {t.source}:{" "}
          {card.sourceUrl === "" ? (
            card.sourceName
          ) : (
            <Link href={card.sourceUrl} rel="noopener noreferrer">
              {card.sourceName}
            </Link>
          )}
        </Text>
      )}
      {corrections.length > 0 && (
        <Section boxed labelledBy="verbeterd">
          <Heading level={2} look={3} id="verbeterd">
            {t.mended}
          </Heading>
          {corrections.map(({ text, correctedAt }) => (
            <Text key={correctedAt.getTime()}>
              <b>{t.mendedOn(plainDay(isoDay(correctedAt), locale))}.</b> {text}
            </Text>
          ))}
        </Section>
      )}
    </Stack>
  );
};

/** "1,2 MB" */
const sizeOf = (bytes: number, locale: Locale): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 0 }).format(Math.max(0.1, bytes / 1_048_576))} MB`;
