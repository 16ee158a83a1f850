/** Says at once that a file is too large, instead of after sending all of it. */
export function holdBackLargeFiles(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type="file"][data-largest]')) {
    const look = () => {
      const tooLarge = [...(field.files ?? [])].some(({ size }) => size > Number(field.dataset.largest));
      field.setCustomValidity(tooLarge ? (field.dataset.tooLarge ?? "") : "");
      return field.reportValidity();
    };
    field.addEventListener("change", look);
    field.form?.addEventListener("submit", (event) => {
      if (!look()) event.preventDefault();
    });
  }
}
