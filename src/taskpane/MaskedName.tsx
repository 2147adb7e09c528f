import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";

/** A name with any personal number in it masked; loaded only for names that hold as many digits. */
export default function MaskedName({ name }: { readonly name: string }) {
  return maskPersonalNumbers(name);
}
