/**
 * A sort by one field whose ties are broken in the same direction by the time of creation. Payload itself adds
 * the newest first, which an index serves only for descending sorts: MongoDB would sort the whole list in memory.
 * @param by name of a field, with `-` before it for descending
 */
export const sortedBy = (by: string): string[] => [
  by,
  by.startsWith('-') ? '-createdAt' : 'createdAt',
]
