/** Why a command is not carried out although it was understood: a sentence in the reader's language. Exit code 1. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
