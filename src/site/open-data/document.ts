import { z } from "zod";
import { createDocument, type ZodOpenApiHeadersObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { OpenCollection } from "#platform/open-data";
import { openDataPaths as paths } from "./paths.ts";
import { questionOf } from "./question.ts";

/** Goes up with every change that outsiders can see (semantic versioning); a change that breaks something is a new address, /api/v2. */
export const apiVersion = "1.0.0";

const headers: ZodOpenApiHeadersObject = {
  "API-Version": {
    description: "De volledige versie van deze API.",
    schema: { type: "string", examples: [apiVersion] },
  },
};

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: "Per veld in het adres: wat er niet klopt." }),
  })
  .meta({ id: "Probleem", description: "Wat er misging (RFC 9457)." });

const problem = (description: string) => ({
  description,
  headers,
  content: { "application/problem+json": { schema: Problem } },
});

/**
 * What the API offers, as OpenAPI 3.1, made from the same shapes that its answers have. Follows the API Design Rules of Logius: addresses in
 * kebab-case, fields in camelCase, all in Dutch, the version in the address and in a header.
 */
export function openApiDocument(
  collections: readonly OpenCollection[],
  { publicUrl, mail }: { readonly publicUrl: string; readonly mail: string },
) {
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Schakel",
      version: apiVersion,
      description:
        "Wat op Schakel voor iedereen te lezen is, om op een andere website of in een ander programma te gebruiken. Alleen lezen; geen sleutel nodig.",
      contact: { name: "Schakel", url: publicUrl + paths.page, email: mail },
    },
    servers: [{ url: publicUrl + paths.api, description: "Deze website" }],
    security: [],
    tags: collections.map(({ title, about }) => ({ name: title, description: about })),
    paths: Object.assign({}, ...collections.map(pathsOf)),
  });
}

function pathsOf(collection: OpenCollection): ZodOpenApiPathsObject {
  const { name, title, about, thing } = collection;
  const Thing = thing.meta({ id: nameOf(name) });
  const List = z.object({
    resultaten: z.array(Thing),
    volgende: z
      .url()
      .nullable()
      .meta({ description: "Het adres van het volgende deel; null bij het laatste." }),
  });
  return {
    [`/${name}`]: {
      get: {
        operationId: `lijst${nameOf(name)}`,
        summary: title,
        description: about,
        tags: [title],
        requestParams: { query: questionOf(collection) },
        responses: {
          "200": { description: title, headers, content: { "application/json": { schema: List } } },
          "400": problem("Iets in het adres klopt niet."),
        },
      },
    },
    [`/${name}/{id}`]: {
      get: {
        operationId: `een${nameOf(name)}`,
        summary: `${title}: één`,
        tags: [title],
        requestParams: { path: z.object({ id: z.string() }) },
        responses: {
          "200": { description: title, headers, content: { "application/json": { schema: Thing } } },
          "404": problem("Dit is er niet, of niet voor iedereen."),
        },
      },
    },
  };
}

/** "gedeelde-definitie" -> "GedeeldeDefinitie" */
const nameOf = (name: string): string =>
  name
    .split("-")
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join("");
