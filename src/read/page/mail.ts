const FROM = /^(?:from|von|de|fra): (.{1,60}?)(?: <[^<> ]{3,80}>)?$/i;
const REST = /^(?:subject|betreff|to|cc|an|reply-to|message-id): \S/i;

/** The sender of a mail, from the first line of its head: "From: Ann Lee <ann@example.org>". O(length). */
export function readSender(text: string): string | undefined {
  return FROM.exec(text)?.[1];
}

/** Whether a line may follow in the head: "Subject: …", "To: …". O(length). */
export function isMailHead(text: string): boolean {
  return REST.test(text);
}
