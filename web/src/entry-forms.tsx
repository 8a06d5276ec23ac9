/** What the layers of memory have in common: a line to add something by, and one to search by. */
import type { Signal } from "@preact/signals";

interface AddFormProps {
  readonly text: Signal<string>;
  readonly placeholder: string;
  readonly button: string;
  /** While what was added before is still worked on. */
  readonly isBusy?: boolean;
  /** Grows with what is written. */
  readonly isLong?: boolean;
  add(): void;
}

export function AddForm({ text, placeholder, button, isBusy = false, isLong = false, add }: AddFormProps) {
  const field = {
    class: "field",
    value: text.value,
    placeholder,
    "aria-label": placeholder,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      text.value = currentTarget.value;
    },
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {isLong ? <textarea rows={1} {...field} /> : <input {...field} />}
      <button type="submit" disabled={isBusy || text.value.trim() === ""}>
        {button}
      </button>
    </form>
  );
}

interface SearchLineProps {
  readonly text: Signal<string>;
  readonly placeholder: string;
  search(): void;
}

export function SearchLine({ text, placeholder, search }: SearchLineProps) {
  return (
    <input
      type="search"
      class="field"
      value={text.value}
      placeholder={placeholder}
      aria-label={placeholder}
      onInput={(event) => {
        text.value = event.currentTarget.value;
        search();
      }}
    />
  );
}
