import type { FunctionComponent as FC } from "preact";
import { Empty, Heading, Lead, Link, Stack, Table, Text } from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { FileList } from "../queries/files.ts";
import type { Room } from "../queries/room.ts";
import { GroupFrame } from "./group-frame.tsx";
import { signature } from "./signature.ts";
import { sizeInWords } from "./size.ts";

interface Props extends FileList {
  readonly inside: Room;
  readonly locale: Locale;
}

/** All files of a group in one list. */
export const FilesPage: FC<Props> = ({ inside, files, next, locale }) => {
  const t = words[locale];
  const { slug } = inside.group;
  return (
    <GroupFrame inside={inside} tab="files" locale={locale}>
      <Stack>
        <Heading level={1} small>
          {t.files.title}
        </Heading>
        <Lead>{t.files.lead}</Lead>
        {files.length === 0 ? (
          <Empty level={2} title={t.files.none} text={inside.closed ? undefined : t.files.noneText} />
        ) : (
          <Table
            caption={t.files.title}
            hideCaption
            columns={[
              { label: t.files.name },
              { label: t.files.size, number: true },
              { label: t.files.from },
              { label: t.files.when },
              { label: t.files.inThread },
            ]}
            rows={files.map((file) => ({
              key: file.id,
              cells: [
                <Link key="name" href={conversationPaths.file(slug, file.id)}>
                  {file.name}
                </Link>,
                sizeInWords(file.bytes, locale),
                signature(inside, file, locale).name,
                shortMoment(file.addedAt, locale),
                <Link key="thread" href={conversationPaths.thread(slug, file.threadId)}>
                  {file.threadTitle || t.thread.removedTitle}
                </Link>,
              ],
            }))}
          />
        )}
        {next !== null && (
          <Text>
            <Link href={`${conversationPaths.files(slug)}?vanaf=${next}`}>{t.files.older}</Link>
          </Text>
        )}
      </Stack>
    </GroupFrame>
  );
};
