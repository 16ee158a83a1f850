/** Where the bytes of a file wait to be read. */
export const storedAs = (id: string): string => `archive/${id}`;

/** Of a file, in bytes. */
export const largestArchive = 60 * 1024 * 1024;
