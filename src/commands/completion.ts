import type { Argv } from 'yargs';
import type { Layer } from '../database/queries.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';

/** What a shell asks with, followed by the words so far, the name of the program first. */
export const COMPLETE = '--complete';

/** Gives what may stand for the last of the words: commands, flags and their values, as the parser knows them, and names of queries, tables and layouts. */
export async function completions(words: string[], parser: Argv<GlobalFlags>): Promise<string[]> {
  const [, command = '', name] = words;
  if (words.length === 3 && name?.startsWith('-') === false && NAMES[command]) {
    const { queriesOf } = await import('../database/queries.ts');
    return NAMES[command].flatMap((layer) => queriesOf(layer).map((query) => query.name));
  }
  let found = '';
  await parser.parseAsync([`--${ASKED}`, ...words], {}, (_error, _flags, output) => {
    found = output;
  });
  return found.split('\n').filter(Boolean);
}

/** Flag of the library that reads command lines. */
const ASKED = 'get-yargs-completions';

const NAMES: Record<string, Layer[]> = {
  query: ['analyst', 'metrics'],
  export: ['core', 'metrics'],
  sources: ['sources'],
};

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** `regulars completion`: a script by which a shell completes commands, flags and their values. */
export const completionCommand: Command<{ shell: Shell | undefined }> = {
  command: 'completion [shell]',
  describe: message('Print the script by which a shell completes commands and flags'),
  builder: (yargs) =>
    yargs.positional('shell', {
      choices: SHELLS,
      describe: inWords('The shell; without, the one of the variable SHELL'),
    }),
  handler: ({ shell, terminal, env }) => {
    const own = SHELLS.find((name) => env.SHELL?.endsWith(name)) ?? 'bash';
    const asked = shell ?? own;
    const [how, script] = SCRIPTS[asked];
    terminal.print(`# ${inWords('To have it in every shell: {how}', { how })}\n${script}`);
  },
};

/** Asks the program, which then speaks to the shell named. */
function asking(shell: Shell, words: string): string {
  return `SHELL=${shell} regulars ${COMPLETE} ${words}`;
}

const SCRIPTS: Record<Shell, [how: string, script: string]> = {
  bash: [
    'regulars completion bash >> ~/.bashrc',
    `_regulars() {
  local current=\${COMP_WORDS[COMP_CWORD]}
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(${asking('bash', `"\${COMP_WORDS[@]:0:COMP_CWORD+1}"`)} 2> /dev/null)" -- "$current"))
}
complete -o bashdefault -o default -F _regulars regulars`,
  ],
  zsh: [
    'regulars completion zsh >> ~/.zshrc',
    `_regulars() {
  local found=("\${(@f)$(${asking('zsh', `"\${(@)words[1,CURRENT]}"`)} 2> /dev/null)}")
  if [[ -n "$found" ]]; then _describe regulars found; else _files; fi
}
compdef _regulars regulars`,
  ],
  fish: [
    'regulars completion fish > ~/.config/fish/completions/regulars.fish',
    `complete -c regulars -a '(${asking('fish', '(commandline -opc) (commandline -ct)')} 2> /dev/null)'`,
  ],
};
