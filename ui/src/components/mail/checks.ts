/** What was found before a message leaves, in words and in order. */
import type { MailCheck, MailField, MailSeverity } from '@/gen/wire';
import { has, text } from '@/i18n';

const ORDER: readonly MailSeverity[] = ['stop', 'warn', 'hint'];

/** What is wrong and what to do. */
export function checkText({ code, args }: MailCheck): string {
  const said = text(`mail-check-${code}`, withNumbers(args));
  // A reason is a message of its own.
  const { reason } = args;
  return reason && has(reason) ? `${said} ${text(reason)}` : said;
}

/** A number is chosen by as a number. */
function withNumbers(args: Record<string, string | undefined>): Record<string, string | number> {
  const entries = Object.entries(args).map(([name, value = '']) => {
    const counts = (name === 'count' || name === 'least') && /^\d+$/.test(value);
    return [name, counts ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

/** The checks by gravity, the gravest first; groups without any are left out. */
export function byGravity(
  checks: readonly MailCheck[],
): { severity: MailSeverity; checks: MailCheck[] }[] {
  return ORDER.map((severity) => ({
    severity,
    checks: checks.filter((check) => check.severity === severity),
  })).filter((group) => group.checks.length > 0);
}

/** The end of the id of the input that a check belongs beside; none for the whole message. */
export function inputOf(field: MailField): string | null {
  const inputs: Record<MailField, string | null> = {
    to: 'others',
    cc: 'cc-others',
    subject: 'subject',
    text: 'text',
    attachments: 'files',
    lock: 'password',
    message: null,
  };
  return inputs[field];
}
