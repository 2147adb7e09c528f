import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";

interface FileButtonProps {
  readonly label: string;
  /** The endings of the files that can be chosen: ".xlsx". */
  readonly accept: string;
  readonly size?: "small" | "medium";
  readonly disabled?: boolean;
  readonly onOpen: (file: File) => void;
}

/** A button that opens the browser's file dialog; the field itself cannot be styled or named in our words. */
export function FileButton({ label, accept, size = "medium", disabled = false, onOpen }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);

  function chosen({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again, mended.
    currentTarget.value = "";
    if (file !== undefined) onOpen(file);
  }

  return (
    <>
      <Button size={size} disabledFocusable={disabled} onClick={() => field.current?.click()}>{label}</Button>
      <input ref={field} type="file" accept={accept} hidden aria-label={label} onChange={chosen} />
    </>
  );
}
