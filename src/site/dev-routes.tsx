import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { Box, Content, Heading, Link, List, PageHeader, Stack, Text } from "#design";
import { DomainError, notFound } from "#platform/errors";
import { type AppEnv, everyone, formFields, isForm } from "#platform/http";
import { sentMail } from "#platform/mail";
import type { Door } from "./open-house.ts";

export const devPaths = {
  mail: "/dev/mail",
  mailJson: "/dev/mail.json",
  mailHtml: (id: string) => `/dev/mail/${id}`,
  clock: "/dev/clock",
} as const;

/** Mails carry their styles in attributes, as mail programs want it; nothing else may run or load. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For trying out only: every mail that was sent, and a clock that can be put forward. Never mounted in production. */
export function devRoutes(door: () => Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(devPaths.mail, everyone, async (c) => {
      const mails = await sentMail(door().engine, door().config.mailFrom);
      return c.render(
        <>
          <PageHeader
            title="Postvak"
            lead={`Elke mail die dit huis verstuurde: ${mails.length}. Alleen om te oefenen.`}
            slug="postvak"
          />
          <Content>
            <List>
              {mails.map((mail) => (
                <Box key={mail.id}>
                  <Stack gap="tight">
                    <Heading level={2}>{mail.subject}</Heading>
                    <Text soft small>
                      Aan {mail.to}, {mail.at}
                    </Text>
                    {mail.text.split("\n\n").map((part, i) => (
                      <Text key={i}>{part}</Text>
                    ))}
                    <Link href={devPaths.mailHtml(mail.id)}>Zoals de ontvanger hem ziet</Link>
                  </Stack>
                </Box>
              ))}
            </List>
          </Content>
        </>,
        { title: "Postvak" },
      );
    })
    .get(devPaths.mailJson, everyone, async (c) =>
      c.json(await sentMail(door().engine, door().config.mailFrom)),
    )
    .get(devPaths.mailHtml(":id"), everyone, async (c) => {
      const mail = (await sentMail(door().engine, door().config.mailFrom)).find(
        ({ id }) => id === c.req.param("id"),
      );
      if (!mail) throw notFound();
      c.header("content-security-policy", mailPolicy);
      return c.html(mail.html);
    })
    .get(devPaths.clock, everyone, (c) => c.json({ now: c.var.clock.now().toISOString() }))
    .post(devPaths.clock, everyone, async (c) => {
      const body = isForm(c) ? await formFields(c) : await c.req.json().catch(() => ({}));
      const { to } = z
        .object({ to: z.string().max(100) })
        .parse({ to: c.req.query("to"), ...(body as object) });
      await putForward(door(), momentOf(to, c.var.clock.now()));
      return c.json({ now: c.var.clock.now().toISOString() });
    });
}

/** "2027-03-01T10:00:00Z", "2027-03-01T10:00:00+01:00" or a duration from now, "P7D", "PT2H". */
function momentOf(text: string, now: Date): Date {
  try {
    if (/^[-+]?P/i.test(text)) {
      const start = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO("Europe/Amsterdam");
      return new Date(start.add(Temporal.Duration.from(text)).epochMilliseconds);
    }
    const moment = new Date(text);
    if (Number.isNaN(moment.getTime())) throw new RangeError(text);
    return moment;
  } catch {
    throw new DomainError("house/invalid", 422);
  }
}

/** Moves the clock and does everything that has fallen due by then, and what follows from it. */
async function putForward({ clock, jobs, engine, pages }: Door, moment: Date): Promise<void> {
  const skipped = clock.moveTo(moment);
  await jobs.skip(skipped);
  await jobs.drain();
  pages.heard(null);
  await engine.system.query(
    "insert into house.setting (name, value) values ('clock/ahead', $1) on conflict (name) do update set value = excluded.value",
    [JSON.stringify(clock.now().getTime() - Date.now())],
  );
}
