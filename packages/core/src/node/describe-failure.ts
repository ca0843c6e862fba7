/** What the system says of a failed call, without its code, the call and the path: "permission denied". */
export function describeFailure(cause: unknown): string {
  const { message, code, syscall } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return message;
  const [words = message] = message.replace(`${code}: `, '').split(`, ${syscall}`);
  return words;
}
