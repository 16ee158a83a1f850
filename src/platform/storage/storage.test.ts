import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskStorage } from "./disk.ts";
import type { Storage } from "./index.ts";
import { s3Storage } from "./s3.ts";

// One interface, two places: whatever holds for a folder holds for a bucket on a real S3-compatible server.

let folder: string;
let server: S3rver;
let bucket: Storage;
let endpoint: string;
const keys = { accessKey: "S3RVER", secretKey: "S3RVER", region: "eu-west-1" };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "schakel-files-"));
  server = new S3rver({
    port: 0,
    silent: true,
    directory: path.join(folder, "store"),
    configureBuckets: [{ name: "files", configs: [] }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  bucket = s3Storage({ endpoint, bucket: "files", ...keys });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const stores: readonly [string, () => Storage][] = [
  ["a folder", () => diskStorage(path.join(folder, "disk"))],
  ["a bucket", () => bucket],
];

describe.each(stores)("%s", (_name, open) => {
  const bytes = new Uint8Array([0, 1, 2, 255, 13, 10]);

  test("gives back what was kept, byte for byte", async () => {
    await open().put("group/one", bytes, "application/octet-stream");
    expect(new Uint8Array((await open().get("group/one"))!)).toEqual(bytes);
  });

  test("replaces as a whole", async () => {
    await open().put("two", bytes, "text/plain");
    await open().put("two", new Uint8Array([7]), "text/plain");
    expect([...(await open().get("two"))!]).toEqual([7]);
  });

  test("says null for what is not there, and removing it is fine", async () => {
    expect(await open().get("nothing")).toBeNull();
    await open().remove("nothing");
  });

  test("forgets what is removed", async () => {
    await open().put("three", bytes, "text/plain");
    await open().remove("three");
    expect(await open().get("three")).toBeNull();
  });
});

test("a folder leaves no half files behind", async () => {
  const storage = diskStorage(path.join(folder, "halves"));
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => storage.put("same", new Uint8Array([n]), "text/plain")),
  );
  expect(await readdir(path.join(folder, "halves"))).toEqual(["same"]);
});

test.each(["../outside", "/etc/passwd", "a/../../b", "", "UPPER"])(
  "a folder refuses the name %j",
  async (name) => {
    await expect(diskStorage(folder).put(name, new Uint8Array(), "text/plain")).rejects.toThrow("not a name");
  },
);

test("a bucket with the wrong key is an error, not an empty file", async () => {
  const wrong = s3Storage({
    endpoint,
    bucket: "files",
    ...keys,
    accessKey: "nobody",
  });
  await expect(wrong.put("four", new Uint8Array([1]), "text/plain")).rejects.toThrow("403");
});
