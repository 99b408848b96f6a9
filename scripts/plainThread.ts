/** Options of Node for threads that run plain JavaScript: they load no loader of TypeScript. */
export const plainThread: string[] = [];
