import { AwsClient } from "aws4fetch";
import type { Config } from "#platform/config";
import type { Storage } from "./index.ts";

/** A store that did not answer as it should. The status is the store's; there is no content in the message. */
class StoreFailed extends Error {
  override readonly name = "StoreFailed";
}

const patience = 15_000;

/** Files in a bucket of any S3-compatible store, addressed by path (https://store/bucket/name), so that no DNS per bucket is needed. */
export function s3Storage({
  endpoint,
  bucket,
  accessKey,
  secretKey,
  region,
}: NonNullable<Config["s3"]>): Storage {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: "s3",
    retries: 2,
  });
  const address = (name: string): string =>
    `${endpoint.replace(/\/+$/, "")}/${bucket}/${name.split("/").map(encodeURIComponent).join("/")}`;

  async function ask(name: string, init: RequestInit): Promise<Response> {
    const response = await client.fetch(address(name), { ...init, signal: AbortSignal.timeout(patience) });
    if (!response.ok && response.status !== 404)
      throw new StoreFailed(`the file store answered ${response.status}`);
    return response;
  }

  return {
    async put(name, bytes, contentType) {
      const response = await ask(name, {
        method: "PUT",
        body: new Uint8Array(bytes),
        headers: { "content-type": contentType },
      });
      if (response.status === 404) throw new StoreFailed("the bucket does not exist");
    },
    async get(name) {
      const response = await ask(name, { method: "GET" });
      return response.status === 404 ? null : new Uint8Array(await response.arrayBuffer());
    },
    async remove(name) {
      await ask(name, { method: "DELETE" });
    },
  };
}
