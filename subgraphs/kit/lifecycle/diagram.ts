// Draws a machine for people: a Mermaid state diagram and a table of its events, from the same table that runs it. Pure.
import { DEADLINE_RULES, WHAT } from '../calendar/deadline-rules.ts';
import { isFinal, type Machine, type MachineEvent } from './machine.ts';

const UNITS = { CALENDAR_MONTH: '个月 months', CALENDAR_DAY: '日 days', WORKING_DAY: '个工作日 working days' } as const;

/** A page of Markdown, the same for the same table. */
export function drawMachine(machine: Machine): string {
  const { type, zh, en, states } = machine;
  const final = Object.keys(states).filter((state) => isFinal(machine, state));
  return [
    `# ${zh} · ${en} (\`${type}\`)`,
    'Generated from the table in `lifecycle.ts`; `npm run lifecycles` writes it anew.',
    ['```mermaid', 'stateDiagram-v2', ...arrows(machine), ...final.map((state) => `  ${state} --> [*]`), '```'].join(
      '\n',
    ),
    [
      '| 状态 state | |',
      '|---|---|',
      ...Object.entries(states).map(([state, text]) => `| \`${state}\` | ${text} |`),
    ].join('\n'),
    [
      '| 步骤 event | 从 from → 到 to | 谁 who | 条件 guards | 法律依据 law |',
      '|---|---|---|---|---|',
      ...machine.events.map(eventRow),
    ].join('\n'),
    ...drawDeadlines(machine),
  ].join('\n\n');
}

/** One arrow for each pair of states, with all events that lead along it; steps that stay are in the table alone. */
function arrows({ events }: Machine): string[] {
  const along = new Map<string, string[]>();
  for (const { name, moves } of events) {
    for (const [from, to] of moves) {
      if (from === to) continue;
      const arrow = `${from ?? '[*]'} --> ${to}`;
      along.set(arrow, [...(along.get(arrow) ?? []), name]);
    }
  }
  return [...along].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`);
}

function eventRow({ name, zh, en, moves, who, guards, law }: MachineEvent<string, unknown>): string {
  const ways = moves.map(([from, to]) => (from === to ? `\`${to}\`` : `\`${from ?? '–'}\` → \`${to}\``));
  const conditions = guards.map((guard) => `\`${guard.name}\` ${guard.zh}`);
  return `| \`${name}\` ${zh} ${en} | ${ways.join(', ')} | ${who.join(', ')} | ${conditions.join('; ')} | ${law ?? ''} |`;
}

function drawDeadlines({ deadlines = [] }: Machine): string[] {
  if (deadlines.length === 0) return [];
  const rows = deadlines.map(({ rule, from, until }) => {
    const terms = DEADLINE_RULES.filter(({ id }) => id === rule).at(-1);
    const length = terms === undefined ? '' : `${terms.length} ${UNITS[terms.unit]}`;
    return `| \`${rule}\` ${WHAT[rule]} | \`${from}\` → ${until.map((name) => `\`${name}\``).join(', ')} | ${length} | ${terms?.law ?? ''} (${terms?.mark ?? ''}) |`;
  });
  return [['| 期限 deadline | 起止 from → until | 长度 length | 依据 law |', '|---|---|---|---|', ...rows].join('\n')];
}
