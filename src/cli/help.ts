import type { Messages } from "../messages/messages.ts"
import { COMMANDS, type CommandName } from "./commands.ts"
import { OPTIONS, type OptionName } from "./option-names.ts"
import type { Command } from "./shell.ts"
import { pad } from "./width.ts"

const rows = (pairs: readonly (readonly [string, string])[], width: number): string =>
  pairs.map(([name, says]) => `  ${pad(name, width)}  ${says}`).join("\n")

const exits = ({ words: { shell } }: Messages): string =>
  `${shell.exitCodes}:\n${rows(
    [
      ["0", shell.exit0],
      ["1", shell.exit1],
      ["2", shell.exit2],
    ],
    1,
  )}\n`

/** What `tawatur --help` prints. */
export function helpForAll(messages: Messages): string {
  const { shell, commands } = messages.words
  const list = Object.keys(COMMANDS).map(name => [name, commands[name] ?? ""] as const)
  return `${shell.about}\n\n${shell.usage}: tawatur COMMAND …\n\n${shell.commands}:\n${rows(list, 8)}\n\n${exits(messages)}\n${shell.moreHelp}\n`
}

/** What `tawatur COMMAND --help` prints. */
export function helpFor(name: CommandName, command: Command, messages: Messages): string {
  const { shell, commands, options } = messages.words
  const list = [...command.options, "config" as const, "lang" as const, "log" as const, "help" as const].map(
    option => [flagOf(option), options[option] ?? ""] as const,
  )
  const input = command.takes.includes("FILE") ? `\n${options.stdin}` : ""
  return `${commands[name]}${input}\n\n${shell.usage}: tawatur ${[name, command.takes].filter(Boolean).join(" ")} …\n\n${shell.options}:\n${rows(list, 26)}\n\n${exits(messages)}`
}

const flagOf = (option: OptionName): string => [`--${option}`, OPTIONS[option]].filter(Boolean).join(" ")
