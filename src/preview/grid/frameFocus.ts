/**
 * When the add-in selects cells, the grid would take the keyboard from the task pane; in Excel it stays where it is. Focus
 * that comes to the grid out of a frame, without the person having clicked or pressed a key here, is given back.
 */
export function keepFocusInFrames(grid: HTMLElement): void {
  let asked = 0;
  const note = (): void => {
    asked = performance.now();
  };
  // A click in the page, or a key pressed in it, is the person's own wish to be here.
  document.addEventListener('pointerdown', note, true);
  document.addEventListener('keydown', note, true);

  let frame: HTMLIFrameElement | undefined;
  window.addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) frame = document.activeElement;
  });
  grid.addEventListener('focusin', () => {
    if (frame?.isConnected && performance.now() - asked > 500) frame.focus();
    else frame = undefined;
  });
}
