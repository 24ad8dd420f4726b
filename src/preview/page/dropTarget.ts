/** Lets a file be dropped anywhere in the page; the hint shows while one is held over it. */
export function acceptDrops(hint: HTMLElement, drop: (files: readonly File[]) => void): void {
  let depth = 0;
  const show = (change: number): void => {
    depth = Math.max(0, depth + change);
    hint.hidden = depth === 0;
  };
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) show(1);
  });
  window.addEventListener('dragleave', (event) => {
    if (holdsFiles(event)) show(-1);
  });
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  // Before the grid sees it, which would take a dropped file for something of its own.
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(-depth);
      drop([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}
