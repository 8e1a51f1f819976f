/** How a face names an option, with the value to give it if there is one: `--aws-region`, `input "aws-region"`, `awsRegion`. */
export type OptionWords = (name: string, value?: string) => string

let words: OptionWords = (name, value) => (value === undefined ? `--${name}` : `--${name} ${value}`)

/** An option in the words of the face that shows the message. `name` is that of its entry in the table. */
export function optionNamed(name: string, value?: string): string {
  return words(name, value)
}

/** Called by each face before it does anything: a process speaks to one kind of reader. */
export function speakAs(face: OptionWords): void {
  words = face
}
